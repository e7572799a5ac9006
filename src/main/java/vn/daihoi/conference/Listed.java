package vn.daihoi.conference;

import org.jspecify.annotations.Nullable;
import vn.daihoi.unit.Unit;

/// A unit of the season and its conference.
///
/// @param place the units above it, nearest first
/// @param tier code of its tier
/// @param standing null while the unit has not begun
public record Listed(
        Unit unit, String place, String tier, @Nullable Standing standing) {

    public String state() {
        return standing == null ? ConferenceList.NOT_BEGUN : standing.state();
    }

    public int breaches() {
        return standing == null ? 0 : standing.breaches();
    }

    public int warnings() {
        return standing == null ? 0 : standing.warnings();
    }
}
