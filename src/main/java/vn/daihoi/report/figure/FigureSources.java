package vn.daihoi.report.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.unit.Unit;

/// Where a figure comes from: the rows that were counted, page by page.
@Component
public class FigureSources {
    private final Honoured honoured;
    private final Held held;
    private final List<FigureSource> elsewhere;

    FigureSources(Honoured honoured, Held held, List<FigureSource> elsewhere) {
        this.honoured = honoured;
        this.held = held;
        this.elsewhere = elsewhere;
    }

    /// One row that was counted.
    ///
    /// @param id of the registrant, of the unit or of the duty, as the figure's group says
    /// @param what code of the award, of the kind or of the state; elsewhere a message key or words
    /// @param href where it is worked on; empty where the group says it
    public record Row(
            long id,
            long unitId,
            String name,
            String post,
            String what,
            @Nullable Integer year,
            @Nullable String unitName,
            String href) {}

    public List<Row> of(Figure figure, Counted over, int limit, int offset) {
        return switch (figure.group()) {
            case HONOURS -> honoured.honours(figure, over, limit, offset);
            case COMMENDED -> honoured.holders(figure, over, limit, offset);
            case EXEMPLARS -> held.listed(figure, over, limit, offset);
            case CONFERENCES -> held.conferences(figure, over, limit, offset);
            case DUTIES -> held.duties(figure, over, limit, offset);
            case AWARDED, PROPOSED, TALKS, PRESS, MONEY ->
                elsewhere.stream()
                        .filter(source -> source.group() == figure.group())
                        .flatMap(source -> source.rows(figure, over, limit, offset).stream())
                        .toList();
        };
    }

    /// The page on which what the figure counts is listed and worked on; empty for none.
    public String listAt(Figure figure, Unit unit) {
        return elsewhere.stream()
                .filter(source -> source.group() == figure.group())
                .map(source -> source.listAt(unit))
                .findFirst()
                .orElse("");
    }
}
