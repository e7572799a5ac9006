package vn.daihoi.allocation.web;

import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.daihoi.allocation.AllocationRules;
import vn.daihoi.allocation.Basis;
import vn.daihoi.allocation.BasisFor;
import vn.daihoi.allocation.Decision;
import vn.daihoi.allocation.Decisions;
import vn.daihoi.allocation.Explanations;
import vn.daihoi.allocation.Scenario;
import vn.daihoi.allocation.Scenarios;
import vn.daihoi.allocation.Solved;
import vn.daihoi.allocation.Solver;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// Lays out what is decided and what is still being tried, side by side.
@Component
class HomePages {
    /// Enough to compare by; the scenario itself shows all digits.
    private static final MathContext SHOWN = new MathContext(5);

    private final BasisFor basisFor;
    private final Scenarios scenarios;
    private final Decisions decisions;
    private final Dictionary dictionary;

    HomePages(BasisFor basisFor, Scenarios scenarios, Decisions decisions, Dictionary dictionary) {
        this.basisFor = basisFor;
        this.scenarios = scenarios;
        this.decisions = decisions;
        this.dictionary = dictionary;
    }

    HomePage page(Actor actor) {
        return basisFor.find(actor)
                .map(basis -> page(actor, basis))
                .orElseGet(() -> new HomePage(false, false, null, List.of(), List.of(), List.of(), ""));
    }

    private HomePage page(Actor actor, Basis basis) {
        var t = dictionary.here();
        var all = scenarios.of(basis.owner().id(), basis.season());
        var solved = all.stream().map(it -> Solver.solve(basis, it.wish())).toList();
        var taken = decisions.of(basis.owner().id(), basis.season());
        var cap = basis.cap();
        return new HomePage(
                true,
                actor.has(Roles.STANDING_BODY),
                taken.stream()
                        .filter(it -> it.supersededAt() == null)
                        .findFirst()
                        .orElse(null),
                taken.stream().filter(it -> it.supersededAt() != null).toList(),
                IntStream.range(0, all.size())
                        .mapToObj(i -> column(basis, all.get(i), solved.get(i), taken, t))
                        .toList(),
                rows(basis, solved),
                cap == null
                        ? ""
                        : t.of("allocation.cap", cap.value(), cap.citation().toString()));
    }

    private static HomePage.Column column(
            Basis basis, Scenario scenario, Solved solved, List<Decision> taken, Words t) {
        var allocation = solved.allocation();
        var standing = standing(basis, scenario, solved, taken);
        return new HomePage.Column(
                scenario.id(),
                scenario.name(),
                t.of("allocation.method." + scenario.wish().method().code()),
                t.number(scenario.wish().seats()),
                allocation == null
                        ? ""
                        : Explanations.figure(allocation.measure().round(SHOWN), t.locale()),
                t.of("allocation.savedBy", scenario.savedBy(), scenario.savedAt()),
                mark(standing),
                t.of("allocation.standing." + standing));
    }

    private static String standing(Basis basis, Scenario scenario, Solved solved, List<Decision> taken) {
        if (scenario.isDecided()) {
            return taken.stream().anyMatch(it -> it.scenarioId() == scenario.id() && it.supersededAt() == null)
                    ? "inForce"
                    : "superseded";
        }
        if (solved.tie() != null || !solved.open().isEmpty()) {
            return "tied";
        }
        return AllocationRules.check(basis, solved).stream().anyMatch(Finding::isBreach) ? "faulty" : "ready";
    }

    private static String mark(String standing) {
        return switch (standing) {
            case "inForce" -> "good";
            case "ready" -> "info";
            case "superseded" -> "";
            default -> "bad";
        };
    }

    private static List<HomePage.Row> rows(Basis basis, List<Solved> solved) {
        return IntStream.range(0, basis.units().size())
                .mapToObj(i -> {
                    var seats = solved.stream()
                            .map(it -> it.rows().get(i))
                            .map(row -> row.share() == null ? "–" : String.valueOf(row.seats()))
                            .toList();
                    return new HomePage.Row(
                            basis.label(basis.units().get(i)),
                            seats,
                            seats.stream().distinct().count() > 1);
                })
                .toList();
    }
}
