package vn.daihoi.commendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The meeting of the unit's council that votes on the proposals of a round.
///
/// @param needed share of votes in favour, in percent; the plan lays down none, the unit names the rule it follows
/// @param of what the share is counted of
/// @param basis the rule: `Quy chế Hội đồng Thi đua - Khen thưởng huyện`
/// @param minutes number of the minutes
public record Session(
        @Nullable LocalDate heldOn,
        @Nullable Integer members,
        @Nullable Integer present,
        @Nullable Integer needed,
        NeededOf of,
        String basis,
        String minutes,
        String chair) {
    public static final Session NONE = new Session(null, null, null, null, NeededOf.PRESENT, "", "", "");

    public enum NeededOf {
        PRESENT,
        MEMBERS;

        public String code() {
            return this == PRESENT ? "present" : "members";
        }

        static NeededOf coded(String code) {
            return code.equals("members") ? MEMBERS : PRESENT;
        }
    }

    /// Of how many the share is counted; null while it was not said.
    public @Nullable Integer base() {
        return switch (of) {
            case PRESENT -> present;
            case MEMBERS -> members;
        };
    }

    /// Whether so many in favour are enough; false while the council has not met.
    public boolean carries(@Nullable Integer inFavour) {
        var base = base();
        return inFavour != null && base != null && base > 0 && needed != null && inFavour * 100 >= needed * base;
    }

    public boolean isHeld() {
        return present != null && needed != null && heldOn != null;
    }
}
