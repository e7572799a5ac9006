package vn.daihoi.stage.course;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing an operator does to the programme. Lines are named by [Line#key].
public sealed interface Act {

    /// The line begins; whatever was going on ends with it.
    ///
    /// @param title as it was then, should the programme lose the line later
    record Started(long line, String title) implements Act {}

    /// What is going on ends; nothing follows yet, as before a break.
    record Stopped() implements Act {}

    record Skipped(long line, String reason) implements Act {}

    /// What is left comes in this order; lines not named come after these.
    record Ordered(List<Long> lines) implements Act {
        public Ordered {
            lines = List.copyOf(lines);
        }
    }

    /// @param after the line it follows among what is left; 0 = it comes next
    record Inserted(String title, String speaker, @Nullable Integer minutes, long after) implements Act {}

    /// What the projector shows from now on.
    record Shown(Showing what, String text) implements Act {}

    /// A wrong press: the act with that number counts no more.
    record Undone(int number) implements Act {}

    /// The word stored.
    default String code() {
        return switch (this) {
            case Started _ -> "started";
            case Stopped _ -> "stopped";
            case Skipped _ -> "skipped";
            case Ordered _ -> "ordered";
            case Inserted _ -> "inserted";
            case Shown _ -> "shown";
            case Undone _ -> "undone";
        };
    }
}
