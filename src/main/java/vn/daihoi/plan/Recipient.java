package vn.daihoi.plan;

import java.util.List;

/// Who the plan is sent to (Nơi nhận).
///
/// @param kinds kinds of unit the line stands for, so that their in-boxes receive it
/// @param units codes of single units it stands for
public record Recipient(String name, List<String> kinds, List<String> units) {

    public Recipient {
        kinds = Absent.asEmpty(kinds);
        units = Absent.asEmpty(units);
    }
}
