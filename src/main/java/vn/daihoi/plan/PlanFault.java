package vn.daihoi.plan;

/// One thing that is wrong in a plan file, told so that a person can mend it.
///
/// @param line counted from 1
/// @param path where in the plan: `tiers[co-so].cap.value`
public record PlanFault(String file, int line, String path, String reason, String hint) {

    /// One line, as compilers write it: `plan.yaml:12: tiers[co-so].cap: … → …`.
    @Override
    public String toString() {
        return "%s:%d: %s%s → %s".formatted(file, line, path.isEmpty() ? "" : path + ": ", reason, hint);
    }
}
