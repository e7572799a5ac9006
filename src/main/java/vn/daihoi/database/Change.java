package vn.daihoi.database;

import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Actor;

/// Something changed that an open page may show.
///
/// @param topic what to refresh, one word such as `duty`; {@link #EVERYTHING} after changes may have been missed
/// @param unitPath the unit it is about, as an ltree path; null when it concerns everybody
public record Change(String topic, @Nullable String unitPath) {
    public static final String EVERYTHING = "everything";

    public boolean concerns(Actor actor) {
        return unitPath == null || actor.sees(unitPath);
    }

    /// A topic has no blank, and neither has a path.
    String payload() {
        return unitPath == null ? topic : topic + " " + unitPath;
    }

    static Change of(String payload) {
        int blank = payload.indexOf(' ');
        return blank < 0
                ? new Change(payload, null)
                : new Change(payload.substring(0, blank), payload.substring(blank + 1));
    }
}
