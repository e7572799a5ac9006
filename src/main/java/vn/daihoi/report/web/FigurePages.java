package vn.daihoi.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.people.Awards;
import vn.daihoi.people.SensitiveData;
import vn.daihoi.report.ReportGrounds;
import vn.daihoi.report.figure.Figure;
import vn.daihoi.report.figure.FigureGroup;
import vn.daihoi.report.figure.FigureList;
import vn.daihoi.report.figure.FigureSources;
import vn.daihoi.report.figure.FigureWords;
import vn.daihoi.report.figure.Figures;
import vn.daihoi.report.figure.Untold;
import vn.daihoi.report.text.Tokens;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.FewPeople;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;

/// Builds the page of one figure's sources. Names behind a sensitive figure are shown by role only, and each look at
/// them is written down.
@Component
class FigurePages {
    private static final int SIZE = 100;
    private static final String LOOK = "report.look.figure";

    private final Desk desk;
    private final Heads heads;
    private final ReportGrounds grounds;
    private final Figures figures;
    private final FigureSources sources;
    private final SensitiveData sensitive;

    FigurePages(
            Desk desk,
            Heads heads,
            ReportGrounds grounds,
            Figures figures,
            FigureSources sources,
            SensitiveData sensitive) {
        this.desk = desk;
        this.heads = heads;
        this.grounds = grounds;
        this.figures = figures;
        this.sources = sources;
        this.sensitive = sensitive;
    }

    FigurePage of(Actor actor, long id, String code, int page, Words t) {
        var seen = desk.seen(actor, id);
        var head = heads.of(actor, seen, "", t);
        return page(
                new Opened(actor, seen.found(), head, head.crumbs(), head.path() + "/figures/" + code), code, page, t);
    }

    /// Of a unit, whether it has begun a report or not.
    FigurePage ofUnit(Actor actor, Unit unit, String code, int page, Words t) {
        var found = grounds.of(unit);
        var crumbs = List.of(
                new Crumb(t.of("report.results.nav"), "/results"),
                new Crumb(unit.name(), "/results?unit=" + unit.id()),
                new Crumb(FigureWords.label(code, t), ""));
        return page(
                new Opened(actor, found, null, crumbs, "/results/figures/" + code + "?unit=" + unit.id()),
                code,
                page,
                t);
    }

    private record Opened(
            Actor actor,
            ReportGrounds.Found found,
            @Nullable ReportHead head,
            List<Crumb> crumbs,
            String url) {}

    private FigurePage page(Opened from, String code, int page, Words t) {
        var figure = FigureList.coded(code).orElseThrow(() -> new NotThere("figure", code));
        var counted = from.found().counted();
        var offset = (page - 1) * SIZE;
        var untold = Untold.outOf(figure)
                .filter(all -> FewPeople.are(figures.of(all, counted)))
                .isPresent();
        var rows = untold ? List.<FigureSources.Row>of() : sources.of(figure, counted, SIZE, offset);
        var value = untold ? 0 : figures.of(figure, counted);
        var shown = visible(from.actor(), figure, rows).stream()
                .map(row -> row(figure, row, t))
                .toList();
        var total = figure.group() == FigureGroup.MONEY ? offset + rows.size() : value;
        var review = from.found().plan().heading().review();
        return new FigurePage(
                from.head(),
                from.crumbs(),
                from.found().unit().name(),
                code,
                FigureWords.label(code, t),
                FigureWords.note(code, t),
                untold ? t.of("report.figure.untold.short") : Tokens.grouped(value),
                untold,
                figure.group().isOfYears() && review != null ? review.toString() : counted.season(),
                shown,
                !figure.isSensitive() ? 0 : rows.isEmpty() ? value : rows.size() - shown.size(),
                new Pages(page, SIZE, total),
                from.url(),
                sources.listAt(figure, from.found().unit()));
    }

    private List<FigureSources.Row> visible(Actor actor, Figure figure, List<FigureSources.Row> rows) {
        if (!figure.isSensitive() || rows.isEmpty()) {
            return rows;
        }
        var ids = rows.stream().map(FigureSources.Row::id).toList();
        var allowed = sensitive.look(actor, ids, LOOK).keySet();
        return rows.stream().filter(row -> allowed.contains(row.id())).toList();
    }

    private static FigurePage.Row row(Figure figure, FigureSources.Row row, Words t) {
        return new FigurePage.Row(
                row.name(),
                href(figure, row),
                figure.group() == FigureGroup.PRESS ? "" : row.post(),
                row.unitName() == null ? "" : row.unitName(),
                what(figure, row, t));
    }

    private static String href(Figure figure, FigureSources.Row row) {
        return switch (figure.group()) {
            case HONOURS, COMMENDED, EXEMPLARS -> "/people/" + row.id();
            case CONFERENCES -> "/units/" + row.unitId() + "/conference";
            case DUTIES -> "/duties/" + row.id();
            case AWARDED, PROPOSED, TALKS, PRESS, MONEY -> row.href();
        };
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
            case AWARDED -> row.what() + (row.year() == null ? "" : " (" + row.year() + ")");
            case PROPOSED, TALKS -> t.of(row.what());
            case PRESS -> t.of(row.what()) + ", " + row.post();
            case MONEY -> t.of("report.money", row.what());
        };
    }
}
