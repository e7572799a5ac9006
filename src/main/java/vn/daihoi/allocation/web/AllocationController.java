package vn.daihoi.allocation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.daihoi.allocation.Basis;
import vn.daihoi.allocation.DecidedSeat;
import vn.daihoi.allocation.Decisions;
import vn.daihoi.allocation.Explanations;
import vn.daihoi.allocation.Scenarios;
import vn.daihoi.allocation.Solved;
import vn.daihoi.allocation.Solver;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.XlsxExport;
import vn.daihoi.unit.Unit;

/// What may be looked at: all scenarios, one of them, a decision, and the same as Excel files.
@Controller
class AllocationController {
    private final HomePages home;
    private final ScenarioPages pages;
    private final Scenarios scenarios;
    private final Decisions decisions;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    AllocationController(
            HomePages home,
            ScenarioPages pages,
            Scenarios scenarios,
            Decisions decisions,
            Dictionary dictionary,
            SeasonClock clock) {
        this.home = home;
        this.pages = pages;
        this.scenarios = scenarios;
        this.decisions = decisions;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/allocation")
    @RolesAllowed({Roles.STANDING_BODY, Roles.VIEWER})
    String home(Actor actor, Model model) {
        model.addAttribute("page", home.page(actor));
        return "allocation/home";
    }

    @GetMapping("/allocation/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.VIEWER})
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", pages.page(actor, id));
        return "allocation/scenario";
    }

    @GetMapping("/allocation/{id}.xlsx")
    @RolesAllowed({Roles.STANDING_BODY, Roles.VIEWER})
    void export(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
        var t = dictionary.here();
        var scenario = scenarios.visibleTo(actor, id);
        var solved = Solver.solve(pages.basis(actor), scenario.wish());
        new XlsxExport<Solved.Row>(scenario.name(), t.of("allocation.asOf", clock.today()))
                .column(t.of("allocation.unit"), 48, Solved.Row::label)
                .column(t.of("allocation.weight"), 14, row -> row.weight().signum() == 0 ? null : row.weight())
                .column(t.of("allocation.seats"), 10, row -> row.share() == null ? null : (Integer) row.seats())
                .column(t.of("allocation.why"), 90, row -> Explanations.of(row, solved, t))
                .send(response, "phan-bo-" + scenario.name(), solved.rows().stream());
    }

    @GetMapping("/allocation/decisions/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.VIEWER})
    String decision(Actor actor, @PathVariable long id, Model model) {
        var basis = pages.basis(actor);
        var decision = decisions.get(id);
        if (decision.unitId() != basis.owner().id()) {
            throw new NotThere("decision", id);
        }
        var rows = rows(basis, decisions.seats(id));
        var t = dictionary.here();
        model.addAttribute(
                "page",
                new DecisionPage(
                        decision,
                        AllocationPlaces.crumbs(
                                t,
                                t.of("allocation.decision.title", decision.act().number())),
                        rows,
                        rows.stream().mapToInt(DecisionPage.Row::seats).sum()));
        return "allocation/decision";
    }

    private List<DecisionPage.Row> rows(Basis basis, List<DecidedSeat> seats) {
        var names = basis.units().stream().collect(Collectors.toMap(Unit::id, basis::label));
        var byUnit = seats.stream()
                .filter(it -> it.unitId() != basis.owner().id())
                .collect(Collectors.groupingBy(DecidedSeat::unitId));
        var central = seats.stream()
                .filter(it -> it.unitId() == basis.owner().id())
                .map(it -> new DecisionPage.Row(it.groupName(), "", it.seats(), it.why()));
        var units = byUnit.entrySet().stream()
                .map(entry -> row(names, entry))
                .sorted(Comparator.comparing(DecisionPage.Row::seats).reversed());
        return java.util.stream.Stream.concat(units, central).toList();
    }

    private static DecisionPage.Row row(Map<Long, String> names, Map.Entry<Long, List<DecidedSeat>> unit) {
        var groups = unit.getValue().stream()
                .filter(it -> !it.groupName().isEmpty() && it.seats() > 0)
                .map(it -> it.groupName() + ": " + it.seats())
                .collect(Collectors.joining("; "));
        return new DecisionPage.Row(
                names.getOrDefault(unit.getKey(), String.valueOf(unit.getKey())),
                groups,
                unit.getValue().stream().mapToInt(DecidedSeat::seats).sum(),
                unit.getValue().getFirst().why());
    }
}
