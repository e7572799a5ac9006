package vn.daihoi.allocation.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.allocation.Explanations;
import vn.daihoi.allocation.KeepScenario;
import vn.daihoi.allocation.Scenarios;
import vn.daihoi.allocation.Solved;
import vn.daihoi.allocation.Solver;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// Single cells of units × groups: locked by the standing body, explained to whoever asks.
@Controller
class CompositionController {
    private final KeepScenario keep;
    private final Scenarios scenarios;
    private final ScenarioPages pages;
    private final Dictionary dictionary;

    CompositionController(KeepScenario keep, Scenarios scenarios, ScenarioPages pages, Dictionary dictionary) {
        this.keep = keep;
        this.scenarios = scenarios;
        this.pages = pages;
        this.dictionary = dictionary;
    }

    @PostMapping("/allocation/{id}/locks")
    @RolesAllowed(Roles.STANDING_BODY)
    ModelAndView lock(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Map<String, String> cells,
            RedirectAttributes redirect) {
        var scenario = scenarios.visibleTo(actor, id);
        var form = new LockForm(cells);
        var errors = FormErrors.none();
        var locks = form.read(pages.basis(actor), scenario.wish(), errors);
        if (!errors.isEmpty()) {
            var view = new ModelAndView("allocation/scenario", "page", pages.unlocked(actor, id, form, errors));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        var wish = scenario.wish().locked(locks);
        keep.save(actor, id, version, scenario.name(), wish);
        var solved = Solver.solve(pages.basis(actor), wish).composition() != null;
        var kept = String.valueOf(locks.size());
        (solved ? Flash.done("allocation.locked", kept) : Flash.heed("allocation.locked.stuck", kept)).on(redirect);
        return new ModelAndView("redirect:/allocation/" + id + "#composition-cells");
    }

    @GetMapping("/allocation/{id}/units/{unit}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.VIEWER})
    String reasons(Actor actor, @PathVariable long id, @PathVariable long unit, Model model) {
        var scenario = scenarios.visibleTo(actor, id);
        var solved = Solver.solve(pages.basis(actor), scenario.wish());
        int at = IntStream.range(0, solved.rows().size())
                .filter(row -> solved.rows().get(row).unit().id() == unit)
                .findFirst()
                .orElseThrow(() -> new NotThere("unit in scenario", unit));
        var t = dictionary.here();
        var row = solved.rows().get(at);
        var crumbs = List.of(
                new Crumb(t.of("allocation.title"), AllocationPlaces.HOME),
                new Crumb(scenario.name(), AllocationPlaces.HOME + "/" + id),
                new Crumb(row.label(), ""));
        var rule = t.of("allocation.method." + scenario.wish().method().code() + ".rule");
        model.addAttribute(
                "page",
                new ReasonsPage(
                        id,
                        row.label(),
                        crumbs,
                        rule,
                        t.number(row.seats()),
                        Explanations.of(row, solved, t),
                        groups(at, solved, t)));
        return "allocation/reasons";
    }

    private static List<ReasonsPage.Group> groups(int at, Solved solved, Words t) {
        var composition = solved.composition();
        if (composition == null) {
            return List.of();
        }
        var groups = new ArrayList<ReasonsPage.Group>();
        for (int column = 0; column < composition.groups().size(); column++) {
            groups.add(new ReasonsPage.Group(
                    composition.groups().get(column).name(),
                    composition.matrix().seats().get(at).get(column),
                    Explanations.cell(at, column, solved, composition, t)));
        }
        return groups;
    }
}
