package vn.daihoi.report.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.people.Awards;
import vn.daihoi.people.SensitiveData;
import vn.daihoi.report.figure.Figure;
import vn.daihoi.report.figure.FigureGroup;
import vn.daihoi.report.figure.FigureList;
import vn.daihoi.report.figure.FigureSources;
import vn.daihoi.report.figure.Figures;
import vn.daihoi.report.text.Tokens;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;

/// Builds the page of one figure's sources. Names behind a sensitive figure are shown by role only, and each look at
/// them is written down.
@Component
class FigurePages {
    private static final int SIZE = 100;
    private static final Set<String> SENSITIVE = Set.of("dan-toc-thieu-so");
    private static final String LOOK = "report.look.figure";

    private final Desk desk;
    private final Heads heads;
    private final Figures figures;
    private final FigureSources sources;
    private final SensitiveData sensitive;

    FigurePages(Desk desk, Heads heads, Figures figures, FigureSources sources, SensitiveData sensitive) {
        this.desk = desk;
        this.heads = heads;
        this.figures = figures;
        this.sources = sources;
        this.sensitive = sensitive;
    }

    FigurePage of(Actor actor, long id, String code, int page, Words t) {
        var seen = desk.seen(actor, id);
        var figure = FigureList.coded(code).orElseThrow(() -> new NotThere("figure", code));
        var counted = seen.found().counted();
        var rows = sources.of(figure, counted, SIZE, (page - 1) * SIZE);
        var visible = SENSITIVE.contains(code)
                ? sensitive
                        .look(actor, rows.stream().map(FigureSources.Row::id).toList(), LOOK)
                        .keySet()
                : null;
        var shown = rows.stream()
                .filter(row -> visible == null || visible.contains(row.id()))
                .map(row -> row(figure, row, t))
                .toList();
        var head = heads.of(actor, seen, "", t);
        var total = rows.isEmpty() ? 0 : rows.getFirst().total();
        return new FigurePage(
                head,
                code,
                FigureWords.label(code, t),
                FigureWords.note(code, t),
                Tokens.grouped(figures.of(counted).of(figure)),
                isOfYears(figure) ? head.years() : counted.season(),
                shown,
                rows.size() - shown.size(),
                new Pages(page, SIZE, total),
                head.path() + "/figures/" + code);
    }

    private static boolean isOfYears(Figure figure) {
        return figure.group() == FigureGroup.HONOURS || figure.group() == FigureGroup.COMMENDED;
    }

    private static FigurePage.Row row(Figure figure, FigureSources.Row row, Words t) {
        var href = switch (figure.group()) {
            case HONOURS, COMMENDED, EXEMPLARS -> "/people/" + row.id();
            case CONFERENCES -> "/units/" + row.unitId() + "/conference";
            case DUTIES -> "/duties/" + row.id();
        };
        return new FigurePage.Row(
                row.name(), href, row.post(), row.unitName() == null ? "" : row.unitName(), what(figure, row, t));
    }

    private static String what(Figure figure, FigureSources.Row row, Words t) {
        return switch (figure.group()) {
            case HONOURS ->
                Awards.coded(row.what()).map(award -> award.name()).orElse(row.what())
                        + (row.year() == null ? "" : " (" + row.year() + ")");
            case COMMENDED -> "";
            case EXEMPLARS -> t.of("delegate.kind." + row.what());
            case CONFERENCES -> row.what().equals("none") ? "" : t.of("conference.state." + row.what());
            case DUTIES -> t.of("duty.state." + row.what());
        };
    }
}
