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

    /// Whether so many in favour are enough; false while the council has not met, and for more votes than there can be.
    public boolean carries(@Nullable Integer inFavour) {
        var base = base();
        return inFavour != null
                && base != null
                && inFavour <= base
                && base > 0
                && needed != null
                && inFavour * 100 >= needed * base;
    }

    /// As a paper tells it: `7/10`, or the votes alone while nobody said of how many.
    public String share(int inFavour) {
        var base = base();
        return base == null ? Integer.toString(inFavour) : inFavour + "/" + base;
    }

    /// Whether a share can be counted.
    public boolean isHeld() {
        return heldOn != null && needed != null && present != null && !lacksBase();
    }

    /// Held, but nobody said of how many the share is.
    boolean lacksBase() {
        var base = base();
        return heldOn != null && needed != null && (base == null || base == 0);
    }
}
