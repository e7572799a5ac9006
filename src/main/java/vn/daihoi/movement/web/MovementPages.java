package vn.daihoi.movement.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.movement.Indicator;
import vn.daihoi.movement.Indicators;
import vn.daihoi.movement.Model;
import vn.daihoi.movement.Models;
import vn.daihoi.movement.Movement;
import vn.daihoi.movement.MovementRights;
import vn.daihoi.movement.Movements;
import vn.daihoi.movement.Response;
import vn.daihoi.movement.Responses;
import vn.daihoi.movement.web.MovementPage.Head;
import vn.daihoi.movement.web.MovementPage.IndicatorView;
import vn.daihoi.movement.web.MovementPage.ModelLine;
import vn.daihoi.movement.web.MovementPage.ResponseLine;
import vn.daihoi.movement.web.MovementPage.UnitShown;
import vn.daihoi.movement.web.MovementPage.YearLine;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitTree;
import vn.daihoi.unit.Units;

/// Puts together the page of one movement, for one unit with all below it.
@Component
class MovementPages {
    private static final int NAMES = 30;
    private static final int YEARS_BACK = 6;
    private static final int YEARS_AHEAD = 5;

    private final Movements movements;
    private final Responses responses;
    private final Indicators indicators;
    private final Models models;
    private final Units units;
    private final UnitTree tree;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    MovementPages(
            Movements movements,
            Responses responses,
            Indicators indicators,
            Models models,
            Units units,
            UnitTree tree,
            SeasonClock clock,
            Dictionary dictionary) {
        this.movements = movements;
        this.responses = responses;
        this.indicators = indicators;
        this.models = models;
        this.units = units;
        this.tree = tree;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    /// @param code of the unit to show; the reader's own where none is given or seen
    MovementPage page(Actor actor, long id, String code, Unsaved unsaved) {
        var one = movements.visibleTo(actor, id);
        var t = dictionary.here();
        var shown = shown(actor, one, code);
        var answers = responses.of(actor, id);
        var own =
                answers.stream().filter(answer -> answer.unitId() == shown.id()).findFirst();
        var silent = silent(actor, one, answers);
        var typed = unsaved.answer();
        return new MovementPage(
                List.of(new Crumb(t.of("movement.list.title"), MovementPlaces.LIST), new Crumb(one.name(), "")),
                MovementPlaces.LIST + "/" + id,
                head(one, t),
                MovementRights.writesFor(actor, one.unitId(), one.unitPath()),
                new UnitShown(shown.id(), shown.code(), shown.name()),
                MovementRights.writesFor(actor, shown.id(), shown.path()),
                typed != null
                        ? typed
                        : own.map(answer -> AnswerForm.of(answer.answer(), answer.version()))
                                .orElse(AnswerForm.EMPTY),
                unsaved.figure(),
                fixed(id, unsaved.figure()),
                unsaved.model(),
                unsaved.errors(),
                unsaved.clashes(),
                answers.stream().map(answer -> line(answer, t)).toList(),
                silent.size(),
                silent.stream().limit(NAMES).map(Unit::name).toList(),
                figures(id, shown, t),
                years(),
                models.of(id).stream().map(MovementPages::line).toList());
    }

    /// The numbers of a year as they stand, to be changed.
    Unsaved toChange(Actor actor, long id, String code, long indicatorId, int year) {
        var shown = shown(actor, movements.visibleTo(actor, id), code);
        return indicators
                .find(id, indicatorId)
                .flatMap(one -> indicators.figure(one.id(), shown.id(), year))
                .map(one -> Unsaved.of(FigureForm.of(one), FormErrors.none(), List.of()))
                .orElse(Unsaved.NOTHING);
    }

    private String fixed(long id, FigureForm figure) {
        return indicators.of(id).stream()
                .filter(one -> figure.version() > 0 && figure.indicator().equals(Long.toString(one.id())))
                .map(one -> one.name() + ", " + figure.year())
                .findFirst()
                .orElse("");
    }

    /// The unit of that code, if it takes part and is seen; else the reader's own, else the one that launched it.
    private Unit shown(Actor actor, Movement one, String code) {
        var asked = code.isEmpty() ? Optional.<Unit>empty() : units.coded(code);
        var own = actor.unitId() == null ? Optional.<Unit>empty() : units.find(actor.unitId());
        return asked.filter(unit -> actor.sees(unit.path()) && takesPart(unit, one))
                .or(() -> own.filter(unit -> takesPart(unit, one)))
                .or(() -> units.find(one.unitId()))
                .orElseThrow();
    }

    private static boolean takesPart(Unit unit, Movement one) {
        return unit.path().equals(one.unitPath()) || unit.path().startsWith(one.unitPath() + ".");
    }

    private List<Unit> silent(Actor actor, Movement one, List<Response> answers) {
        Set<Long> answered = answers.stream().map(Response::unitId).collect(Collectors.toSet());
        return tree.on(actor, clock.today()).stream()
                .filter(unit -> takesPart(unit, one) && unit.id() != one.unitId())
                .filter(unit -> !answered.contains(unit.id()))
                .toList();
    }

    private static Head head(Movement one, Words t) {
        return new Head(
                one.name(),
                period(one, t),
                one.unitName(),
                t.day(one.launchedOn()),
                one.citation(),
                Typed.lines(one.goals()));
    }

    static String period(Movement one, Words t) {
        if (one.fromYear() == null && one.toYear() != null) {
            return t.of("movement.period.until", one.toYear().toString());
        }
        return one.toYear() == null && one.fromYear() != null
                ? t.of("movement.period.from", one.fromYear().toString())
                : one.period();
    }

    private static ResponseLine line(Response one, Words t) {
        var participants = one.answer().participants();
        return new ResponseLine(
                one.unitName(),
                one.answer().paper(),
                Typed.lines(one.answer().doing()),
                Typed.lines(one.answer().promise()),
                participants == null ? "" : t.number(participants),
                t.of("movement.by", one.by(), one.at()));
    }

    private static ModelLine line(Model one) {
        var spread = one.spreadBy();
        return new ModelLine(
                one.id(),
                one.name(),
                one.unitName(),
                Typed.lines(one.text()),
                spread != null,
                spread == null ? "" : spread);
    }

    private List<IndicatorView> figures(long movementId, Unit shown, Words t) {
        Map<Long, List<Indicator.Figure>> byIndicator = indicators.figuresUnder(movementId, shown.id()).stream()
                .collect(Collectors.groupingBy(Indicator.Figure::indicatorId));
        return indicators.of(movementId).stream()
                .map(one -> new IndicatorView(
                        one.id(),
                        one.name(),
                        one.measure(),
                        one.sums(),
                        byIndicator.getOrDefault(one.id(), List.of()).stream()
                                .map(figure -> year(figure, t))
                                .toList()))
                .toList();
    }

    private static YearLine year(Indicator.Figure figure, Words t) {
        var known = figure.target() != null && figure.result() != null;
        return new YearLine(
                Integer.toString(figure.year()),
                number(figure.target(), t),
                number(figure.result(), t),
                known ? Math.round(figure.reached() * 100) : -1,
                figure.version() > 0 ? figure.source() : t.of("movement.figure.summed", figure.units()),
                figure.version() > 0);
    }

    private static String number(@Nullable BigDecimal number, Words t) {
        return number == null ? "" : NumberFormat.getNumberInstance(t.locale()).format(number);
    }

    private List<Choice> years() {
        var now = clock.today().getYear();
        return IntStream.rangeClosed(now - YEARS_BACK, now + YEARS_AHEAD)
                .mapToObj(Integer::toString)
                .map(year -> new Choice(year, year))
                .toList();
    }
}
