package vn.daihoi.conference.web;

import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Crumb;

/// A unit that has not begun its conference: what the plan lays down for it, and the way to begin.
public record NotBegunPage(
        List<Crumb> crumbs,
        long unitId,
        String unit,
        List<Term> terms,
        List<Finding> findings,
        boolean mayBegin,
        List<OverviewPage.Invitation> invitations) {}
