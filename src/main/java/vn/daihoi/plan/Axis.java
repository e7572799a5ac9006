package vn.daihoi.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An axis on which the delegates must be balanced (KH128 II.2.b).
///
/// @param measures what of a delegate is counted; null where the program knows nothing of the kind, and says so
/// @param underAge who counts as young: below this age; null where nobody has said it
/// @param targets empty where the plan names the axis and gives no target
/// @param note what the office read into the plan; shown as such, and no target of it is ever a breach
public record Axis(
        String code,
        String name,
        @Nullable Measure measures,
        @Nullable Integer underAge,
        List<AxisTarget> targets,
        @Nullable String note) {

    public Axis {
        targets = Absent.asEmpty(targets);
    }
}
