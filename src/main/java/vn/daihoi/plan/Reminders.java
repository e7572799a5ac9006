package vn.daihoi.plan;

import java.util.List;

/// When reminders go out.
///
/// @param before days before the last day
/// @param after days after it
public record Reminders(List<Integer> before, List<Integer> after) {
    static final Reminders NONE = new Reminders(List.of(), List.of());

    public Reminders {
        before = Absent.asEmpty(before);
        after = Absent.asEmpty(after);
    }
}
