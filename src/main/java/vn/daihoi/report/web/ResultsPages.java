package vn.daihoi.report.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Editors;
import vn.daihoi.report.Past;
import vn.daihoi.report.Pasts;
import vn.daihoi.report.ReportGrounds;
import vn.daihoi.report.Reports;
import vn.daihoi.report.figure.Counted;
import vn.daihoi.report.figure.FigureList;
import vn.daihoi.report.figure.FigureWords;
import vn.daihoi.report.figure.Figures;
import vn.daihoi.report.figure.Untold;
import vn.daihoi.report.text.Tokens;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Builds the page of results.
@Component
class ResultsPages {
    private static final List<String> COLUMNS =
            List.of("khen-thuong", "duoc-khen", "truc-tiep", "dien-hinh", "hoi-nghi-da-to-chuc", "nhiem-vu-tre");

    private final ReportGrounds grounds;
    private final Reports reports;
    private final Figures figures;
    private final Pasts pasts;
    private final Units units;
    private final SeasonClock clock;

    ResultsPages(ReportGrounds grounds, Reports reports, Figures figures, Pasts pasts, Units units, SeasonClock clock) {
        this.grounds = grounds;
        this.reports = reports;
        this.figures = figures;
        this.pasts = pasts;
        this.units = units;
        this.clock = clock;
    }

    ResultsPage of(Actor actor, Unit unit, ResultsPage.Typing typing, Words t) {
        var found = grounds.of(unit);
        var rolledUp = figures.rolledUp(found.counted());
        var now = rolledUp.all();
        var before = pasts.of(unit.id(), found.season());
        var byCode =
                before.stream().collect(Collectors.toMap(one -> one.figure().code(), Function.identity()));
        var review = found.plan().heading().review();
        var mayEdit = Editors.mayEdit(actor, unit);
        return new ResultsPage(
                List.of(new Crumb(unit.name(), "/units/" + unit.id()), new Crumb(t.of("report.results.nav"), "")),
                unit.id(),
                unit.name(),
                review == null ? "" : review.toString(),
                t.day(clock.today()),
                report(actor, unit, found.season()),
                tiles(unit, now, t),
                new Charts(now, comparable(before), unit.id(), t).all(),
                COLUMNS.stream().map(code -> FigureWords.label(code, t)).toList(),
                units(actor, unit, rolledUp),
                before.stream().map(one -> compared(one, now, unit, t)).toList(),
                mayEdit,
                typing,
                mayEdit ? choices(byCode, typing.form().code(), t) : List.of());
    }

    /// By code; a sum over some of the units only is drawn beside nothing.
    private static Map<String, Past> comparable(List<Past> before) {
        return before.stream()
                .filter(Past::whole)
                .collect(Collectors.toMap(one -> one.figure().code(), Function.identity()));
    }

    private List<ResultsPage.UnitRow> units(Actor actor, Unit unit, Figures.RolledUp rolledUp) {
        var today = clock.today();
        return units.childrenOf(actor, unit.id()).stream()
                .filter(one -> one.isValidOn(today))
                .map(one -> new ResultsPage.UnitRow(
                        one.name(),
                        "/results?unit=" + one.id(),
                        cells(rolledUp.below().get(one.path()))))
                .toList();
    }

    private static List<String> cells(Counted.@Nullable Numbers numbers) {
        return COLUMNS.stream()
                .map(code -> numbers == null ? "0" : Tokens.grouped(number(code, numbers)))
                .toList();
    }

    private String report(Actor actor, Unit unit, String season) {
        return reports.ofUnit(unit.id(), season)
                .filter(report -> Desk.mayRead(actor, unit, report))
                .map(report -> "/reports/" + report.id())
                .orElse("");
    }

    private static List<ResultsPage.Tile> tiles(Unit unit, Counted.Numbers now, Words t) {
        return List.of(
                tile("duoc-khen", t.of("report.tile.direct", number("truc-tiep", now)), unit, now, t),
                tile("de-nghi", t.of("report.tile.chosen", number("duoc-chon", now)), unit, now, t),
                tile("hoi-nghi-da-to-chuc", t.of("report.tile.of", number("hoi-nghi-phai-to-chuc", now)), unit, now, t),
                tile("khen-mua", t.of("report.tile.direct", number("khen-mua-truc-tiep", now)), unit, now, t),
                tile("bao-chi", t.of("report.tile.planned", number("bao-chi-du-kien", now)), unit, now, t),
                tile("tham-luan", t.of("report.tile.frozen", number("tham-luan-da-chot", now)), unit, now, t));
    }

    private static ResultsPage.Tile tile(String code, String note, Unit unit, Counted.Numbers now, Words t) {
        return new ResultsPage.Tile(
                FigureWords.label(code, t), Tokens.grouped(number(code, now)), note, Charts.href(code, unit.id()));
    }

    private static long number(String code, Counted.Numbers now) {
        return FigureList.coded(code).map(now::of).orElse(0L);
    }

    private static ResultsPage.Compared compared(Past past, Counted.Numbers now, Unit unit, Words t) {
        var code = past.figure().code();
        var value = now.of(past.figure());
        var untold = Untold.in(now, past.figure());
        return new ResultsPage.Compared(
                code,
                FigureWords.label(code, t),
                Charts.href(code, unit.id()),
                Tokens.grouped(past.value()),
                past.period(),
                untold ? t.of("report.figure.untold.short") : Tokens.grouped(value),
                untold || !past.whole() ? "" : change(past.value(), value, t),
                past.source(),
                past.at(),
                past.version());
    }

    /// `+12 (+8 %)`; without a share where there was nothing before.
    static String change(long before, long now, Words t) {
        var sign = now > before ? "+" : now < before ? "−" : "";
        var number = sign + Tokens.grouped(Math.abs(now - before));
        return before == 0 || now == before
                ? number
                : number + " (" + sign + t.percent((double) Math.abs(now - before) / before) + ")";
    }

    /// Those not typed in yet, and the one being changed; without those that are typed elsewhere.
    private List<Choice> choices(Map<String, Past> typed, String current, Words t) {
        var elsewhere = pasts.elsewhere();
        return FigureList.all().stream()
                .filter(figure -> typed.containsKey(figure.code()) || !elsewhere.contains(figure.code()))
                .filter(figure -> figure.code().equals(current) || !typed.containsKey(figure.code()))
                .map(figure -> new Choice(figure.code(), FigureWords.label(figure.code(), t)))
                .toList();
    }
}
