package vn.daihoi.selection.quota;

import java.util.List;
import vn.daihoi.selection.Problem;
import vn.daihoi.selection.Quota;

/// Changes of rules after which a panel exists.
public record Relaxation(List<Change> changes) {
    public Relaxation {
        changes = List.copyOf(changes);
    }

    /// By how many people the rules change, added up.
    public int total() {
        return changes.stream().mapToInt(Change::by).sum();
    }

    /// The problem with the changes made.
    public Problem applyTo(Problem problem) {
        var quotas = problem.quotas().stream().map(this::changed).toList();
        return new Problem(problem.pool(), quotas, problem.seats());
    }

    private Quota changed(Quota quota) {
        var changed = quota;
        for (var change : changes) {
            if (change.rule().quota().equals(quota)) {
                changed = change.on(changed);
            }
        }
        return changed;
    }
}
