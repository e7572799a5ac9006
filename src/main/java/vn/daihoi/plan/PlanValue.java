package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;

/// A value of a plan that is often changed, as a field of a form.
///
/// @param name of the field: `cap.co-so`
/// @param group what it belongs to, in the plan's words: the tier, the duty
/// @param kind which of the values it is
/// @param text as it stands now: a number, or a day as 2020-02-28; empty where the plan lays nothing down
/// @param citation the paragraph it rests on now
public record PlanValue(
        String name,
        String group,
        Kind kind,
        String text,
        @Nullable Citation citation) {

    public enum Kind {
        CAP,
        SESSIONS,
        FROM,
        TO,
        EXEMPLARS,
        BELOW,
        ABOVE,
        MIN,
        MAX,
        DUE,
        DAYS;

        public boolean isDay() {
            return switch (this) {
                case FROM, TO, DUE -> true;
                case CAP, SESSIONS, EXEMPLARS, BELOW, ABOVE, MIN, MAX, DAYS -> false;
            };
        }
    }
}
