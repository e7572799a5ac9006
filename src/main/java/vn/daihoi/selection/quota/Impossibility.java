package vn.daihoi.selection.quota;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.daihoi.selection.Problem;

/// Explains why no panel exists.
public final class Impossibility {
    private Impossibility() {}

    /// Null if panels exist. Whether none exist is proved by whoever asks; where the conflict could not be found within
    /// the limit of work, it says so.
    public static @Nullable Explanation explain(Problem problem) {
        return explain(problem, _ -> true);
    }

    /// The same where only some rules may give way.
    public static @Nullable Explanation explain(Problem problem, Predicate<Rule> mayChange) {
        var conflict = Conflicts.find(problem);
        if (conflict == null) {
            return null;
        }
        if (conflict.rules().isEmpty()) {
            return new Explanation(conflict, List.of(), 0, List.of(), 0);
        }
        return new Relaxations(problem, mayChange).explain(conflict);
    }
}
