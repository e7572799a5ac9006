package vn.daihoi.allocation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.allocation.AllocationRules;
import vn.daihoi.allocation.Basis;
import vn.daihoi.allocation.BasisFor;
import vn.daihoi.allocation.Explanations;
import vn.daihoi.allocation.Scenario;
import vn.daihoi.allocation.Scenarios;
import vn.daihoi.allocation.Solved;
import vn.daihoi.allocation.Solver;
import vn.daihoi.selection.seats.Method;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// Lays out one scenario.
@Component
class ScenarioPages {
    private final BasisFor basisFor;
    private final Scenarios scenarios;
    private final Dictionary dictionary;

    ScenarioPages(BasisFor basisFor, Scenarios scenarios, Dictionary dictionary) {
        this.basisFor = basisFor;
        this.scenarios = scenarios;
        this.dictionary = dictionary;
    }

    Basis basis(Actor actor) {
        return basisFor.find(actor).orElseThrow(() -> new NotThere("plan for account", actor.accountId()));
    }

    ScenarioPage page(Actor actor, long id) {
        var scenario = scenarios.visibleTo(actor, id);
        return page(actor, scenario, kept(actor, scenario));
    }

    private Typed kept(Actor actor, Scenario scenario) {
        return Typed.nothing(scenario, basis(actor));
    }

    /// With what was typed still in it; the numbers are those last saved.
    ScenarioPage typed(Actor actor, long id, ScenarioForm form, FormErrors errors) {
        var scenario = scenarios.visibleTo(actor, id);
        return page(actor, scenario, kept(actor, scenario).with(form, errors, null));
    }

    ScenarioPage clashed(Actor actor, long id, ScenarioForm form) {
        var scenario = scenarios.visibleTo(actor, id);
        var t = dictionary.here();
        var theirs = ScenarioForm.of(scenario, basis(actor));
        var conflict = new ScenarioPage.Conflict(
                clashes(theirs, form, basis(actor), t), scenario.savedBy(), t.moment(scenario.savedAt()));
        return page(actor, scenario, kept(actor, scenario).with(form, FormErrors.none(), conflict));
    }

    ScenarioPage pasted(Actor actor, long id, ScenarioPage.Pasted pasted) {
        var scenario = scenarios.visibleTo(actor, id);
        return page(actor, scenario, kept(actor, scenario).with(pasted));
    }

    ScenarioPage undecided(Actor actor, long id, ScenarioPage.DecisionForm decision) {
        var scenario = scenarios.visibleTo(actor, id);
        return page(actor, scenario, kept(actor, scenario).with(decision));
    }

    ScenarioPage undrawn(Actor actor, long id, ScenarioPage.LotForm lot) {
        var scenario = scenarios.visibleTo(actor, id);
        return page(actor, scenario, kept(actor, scenario).with(lot));
    }

    ScenarioPage unlocked(Actor actor, long id, LockForm locks, FormErrors errors) {
        var scenario = scenarios.visibleTo(actor, id);
        return page(actor, scenario, kept(actor, scenario).with(locks, errors));
    }

    private ScenarioPage page(Actor actor, Scenario scenario, Typed typed) {
        var t = dictionary.here();
        var basis = basis(actor);
        var solved = Solver.solve(basis, scenario.wish());
        return new ScenarioPage(
                scenario.id(),
                scenario.version(),
                actor.has(Roles.STANDING_BODY) && !scenario.isDecided(),
                actor.has(Roles.STANDING_BODY),
                AllocationPlaces.crumbs(t, scenario.name()),
                typed.form()::at,
                typed.errors(),
                methods(t),
                List.of(
                        new Choice("staff", t.of("allocation.source.staff")),
                        new Choice("typed", t.of("allocation.source.typed"))),
                t.of("allocation.method." + scenario.wish().method().code() + ".rule"),
                groups(basis),
                units(solved, t),
                totals(solved, t),
                CompositionTable.of(basis, solved, typed.locks(), typed.lockErrors(), t),
                AllocationRules.check(basis, solved),
                solved.isWhole(),
                solved.tie() != null || !solved.open().isEmpty(),
                scenarios.versions(scenario.id()).stream()
                        .map(it -> new ScenarioPage.Saved(it.version(), it.savedBy(), t.moment(it.savedAt())))
                        .toList(),
                typed.conflict(),
                typed.pasted(),
                typed.decision(),
                typed.lot());
    }

    static List<Choice> methods(Words t) {
        return Arrays.stream(Method.values())
                .map(it -> new Choice(it.code(), t.of("allocation.method." + it.code())))
                .toList();
    }

    private static List<ScenarioPage.GroupRow> groups(Basis basis) {
        return basis.groups().stream()
                .map(it -> new ScenarioPage.GroupRow(it.code(), it.name(), it.criteria() == null ? "" : it.criteria()))
                .toList();
    }

    static List<ScenarioPage.UnitRow> units(Solved solved, Words t) {
        return solved.rows().stream()
                .map(row -> new ScenarioPage.UnitRow(
                        row.unit().id(),
                        kind(row, t),
                        row.label(),
                        row.unit().staff() == null ? "" : t.number(row.unit().staff()),
                        row.weight().signum() == 0 ? "" : Explanations.figure(row.weight(), t.locale()),
                        row.share() == null ? "" : String.valueOf(row.seats()),
                        Explanations.of(row, solved, t)))
                .toList();
    }

    private static String kind(Solved.Row row, Words t) {
        var key = "unit.kind." + row.unit().kind();
        return t.has(key) ? t.of(key) : row.unit().kind();
    }

    private static ScenarioPage.Totals totals(Solved solved, Words t) {
        var allocation = solved.allocation();
        return new ScenarioPage.Totals(
                t.number(solved.wish().seats()),
                t.number(solved.wish().central()),
                allocation == null ? "" : t.number(allocation.given()),
                allocation == null ? "" : Explanations.figure(allocation.measure(), t.locale()));
    }

    private static List<Clash> clashes(ScenarioForm theirs, ScenarioForm yours, Basis basis, Words t) {
        var clashes = new ArrayList<Clash>();
        for (var field : theirs.cells().keySet()) {
            if (!theirs.at(field).equals(yours.at(field))) {
                clashes.add(new Clash(label(field, basis, t), theirs.at(field), yours.at(field)));
            }
        }
        return clashes;
    }

    private static String label(String field, Basis basis, Words t) {
        var dash = field.indexOf('-');
        if (dash < 0) {
            return t.of("allocation.field." + field);
        }
        var subject = field.substring(dash + 1);
        var name = basis.units().stream()
                .filter(unit -> subject.equals(String.valueOf(unit.id())))
                .map(basis::label)
                .findFirst()
                .or(() -> basis.groups().stream()
                        .filter(group -> group.code().equals(subject))
                        .map(vn.daihoi.plan.DelegateGroup::name)
                        .findFirst())
                .orElse(subject);
        return t.of("allocation.field." + field.substring(0, dash)) + " · " + name;
    }
}
