package vn.daihoi.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One item of the programme (KH128 II.3), in the order of the plan.
///
/// @param alternatives ways to do the item; the unit chooses one. Empty where there is only one way
/// @param suggestedMinutes a suggestion of the office, not of the plan: fills a new programme
public record ProgrammeItem(
        String code,
        String name,
        List<Named> alternatives,
        @Nullable Integer suggestedMinutes) {

    public ProgrammeItem {
        alternatives = Absent.asEmpty(alternatives);
    }
}
