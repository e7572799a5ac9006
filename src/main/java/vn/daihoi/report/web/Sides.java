package vn.daihoi.report.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.web.Words;

/// Builds what lies beside the part being written.
@Component
class Sides {
    private final FiguresBeside figures;
    private final UnitsBeside units;
    private final CommentsBeside comments;
    private final HistoryBeside history;

    Sides(FiguresBeside figures, UnitsBeside units, CommentsBeside comments, HistoryBeside history) {
        this.figures = figures;
        this.units = units;
        this.comments = comments;
        this.history = history;
    }

    Side of(String name, Desk.Seen seen, String part, @Nullable Long unit, Words t) {
        return switch (name) {
            case "units" -> units.of(seen, part, unit, t);
            case "comments" -> comments.of(seen, part, t);
            case "history" -> history.of(seen, part, t);
            default -> figures.of(seen, part, t);
        };
    }
}
