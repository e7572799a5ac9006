package vn.daihoi.conference.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.Standing;

/// A unit's conference as its unit page shows it.
///
/// @param standing null while the unit has not begun
/// @param badge kind of badge the state wears
public record UnitPanelPage(
        String path,
        @Nullable Standing standing,
        String state,
        String badge,
        List<OverviewPage.Invitation> invitations) {}
