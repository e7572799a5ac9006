package vn.daihoi.exemplar.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.exemplar.Evidences;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.exemplar.Judgement;
import vn.daihoi.exemplar.Ladder;
import vn.daihoi.movement.Movement;
import vn.daihoi.movement.Movements;
import vn.daihoi.people.Honours;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Several exemplars side by side, for whoever has to choose among them.
@Controller
class CompareController {
    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final String NOTHING = "—";

    private final Exemplars exemplars;
    private final Honours honours;
    private final Evidences evidences;
    private final Judgement judgement;
    private final Movements movements;
    private final Season season;
    private final Acts.For acts;
    private final Units units;
    private final Dictionary dictionary;

    CompareController(
            Exemplars exemplars,
            Honours honours,
            Evidences evidences,
            Judgement judgement,
            Movements movements,
            Season season,
            Acts.For acts,
            Units units,
            Dictionary dictionary) {
        this.exemplars = exemplars;
        this.honours = honours;
        this.evidences = evidences;
        this.judgement = judgement;
        this.movements = movements;
        this.season = season;
        this.acts = acts;
        this.units = units;
        this.dictionary = dictionary;
    }

    @GetMapping("/exemplars/compare")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String compare(Actor actor, @RequestParam(name = "id", required = false) @Nullable List<Long> ids, Model model) {
        var t = dictionary.here();
        var chosen = ids == null ? List.<Long>of() : ids.stream().distinct().toList();
        var fits = chosen.size() >= FEWEST && chosen.size() <= MOST;
        var all = fits ? List.copyOf(exemplars.byIds(actor, chosen).values()) : List.<Exemplar>of();
        var crumbs = List.of(
                new Crumb(t.of("exemplar.list.title"), ExemplarPlaces.LIST),
                new Crumb(t.of("exemplar.compare.title"), ""));
        model.addAttribute(
                "page",
                new ComparePage(
                        crumbs,
                        all.stream().map(one -> column(actor, one, t)).toList(),
                        rows(all, t),
                        all.isEmpty() ? t.of("exemplar.compare.howMany") : ""));
        return "exemplar/compare";
    }

    private List<ComparePage.Row> rows(List<Exemplar> all, Words t) {
        return List.of(
                row(t.of("exemplar.proposer"), all, one -> Shown.under(one, t)),
                row(t.of("exemplar.headline"), all, one -> one.sheet().headline()),
                row(t.of("exemplar.field"), all, one -> Shown.field(one.sheet().field(), t)),
                row(t.of("exemplar.years"), all, one -> one.sheet().years()),
                row(t.of("exemplar.movements"), all, this::named),
                row(
                        t.of("exemplar.evidence"),
                        all,
                        one -> t.of(
                                "exemplar.compare.files", evidences.of(one.id()).size())),
                row(
                        t.of("exemplar.consent"),
                        all,
                        one -> t.of(one.isConsented() ? "exemplar.consent.inForce" : "exemplar.consent.none")));
    }

    private static ComparePage.Row row(String label, List<Exemplar> all, Function<Exemplar, String> value) {
        return new ComparePage.Row(
                label,
                all.stream()
                        .map(value)
                        .map(told -> told.isBlank() ? NOTHING : told)
                        .toList());
    }

    private String named(Exemplar one) {
        return String.join(
                "; ",
                movements.byIds(one.sheet().movements()).values().stream()
                        .map(Movement::name)
                        .toList());
    }

    private ComparePage.Column column(Actor actor, Exemplar one, Words t) {
        var held = honours.of(one.registrantId()).stream()
                .map(Honours.Held::honour)
                .toList();
        var deeds = one.sheet().deeds().strip();
        var desk = units.find(one.deskUnitId());
        return new ComparePage.Column(
                one.id(),
                one.version(),
                one.name(),
                one.invented(),
                one.isNew(),
                Shown.state(one.state(), t),
                Shown.badge(one.state()),
                judgement.of(actor, one),
                Shown.paragraphs(deeds),
                deeds.isEmpty() ? 0 : deeds.split("\\s+").length,
                ExemplarPages.families(held, t),
                Rungs.views(Ladder.of(season.groups(actor), one.kind(), held, season.today()), true, t),
                acts.of(actor, one),
                desk.map(Unit::parentId).isEmpty(),
                desk.map(Unit::name).orElse(""));
    }
}
