package vn.daihoi.budget.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.budget.KeepNorms;
import vn.daihoi.budget.Money;
import vn.daihoi.budget.Norm;
import vn.daihoi.budget.Norms;
import vn.daihoi.conference.Editors;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.BundledList;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Norms with their decisions: local rates are data, not code.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
class NormController {
    private static final String CENTRAL = "budget/norms-central.csv";

    private final Norms norms;
    private final KeepNorms keep;
    private final Units units;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    NormController(Norms norms, KeepNorms keep, Units units, SeasonClock clock, Dictionary dictionary) {
        this.norms = norms;
        this.keep = keep;
        this.units = units;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    /// @param edit id of a norm to change
    /// @param copy number of a central amount to begin with
    @GetMapping("/budget/norms")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    ModelAndView list(
            Actor actor, @RequestParam(defaultValue = "0") long edit, @RequestParam(defaultValue = "0") int copy) {
        var form = edit == 0 ? copied(copy) : NormForm.of(norm(edit));
        return shown(actor, edit, form, FormErrors.none(), List.of(), HttpStatus.OK);
    }

    /// @param id 0 to add one
    @PostMapping("/budget/norms/{id}")
    ModelAndView keep(Actor actor, @PathVariable long id, NormForm form, RedirectAttributes redirect) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return shown(actor, id, form, errors, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            keep.keep(actor, form.norm(id, own(actor).id()));
        } catch (StaleEdit stale) {
            var theirs = NormForm.of(norm(id));
            var clashes = form.against(theirs, dictionary.here());
            return shown(actor, id, form.at(theirs.version()), errors, clashes, HttpStatus.CONFLICT);
        }
        Flash.done("budget.norms.done", form.name()).on(redirect);
        return new ModelAndView("redirect:" + BudgetPlaces.NORMS);
    }

    @PostMapping("/budget/norms/{id}/removal")
    String remove(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        keep.remove(actor, id, version);
        Flash.done("budget.done.removed").on(redirect);
        return "redirect:" + BudgetPlaces.NORMS;
    }

    private ModelAndView shown(
            Actor actor, long editing, NormForm form, FormErrors errors, List<Clash> clashes, HttpStatusCode status) {
        var t = dictionary.here();
        var own = own(actor);
        var page = new NormsPage(
                own.name(),
                Editors.mayEdit(actor, own),
                norms.binding(own.id()).stream().map(one -> row(one, own, t)).toList(),
                central(),
                editing,
                form,
                errors,
                clashes);
        return new ModelAndView("budget/norms", Map.of("page", page), status);
    }

    private NormsPage.Row row(Norm one, Unit own, Words t) {
        return new NormsPage.Row(
                one.id(),
                one.name(),
                one.measure(),
                Money.show(one.amount()),
                one.ceilingPercent() == 100 ? "" : Money.show(one.ceiling()),
                one.unpaidOnly(),
                one.decision(),
                t.day(one.from()),
                t.day(one.to()),
                one.unitName(),
                one.isInForceOn(clock.today()),
                one.unitId() == own.id());
    }

    private static List<NormsPage.Central> central() {
        var all = new ArrayList<NormsPage.Central>();
        for (var row : BundledList.read(CENTRAL)) {
            all.add(new NormsPage.Central(
                    all.size() + 1,
                    row.getOrDefault("name", ""),
                    row.getOrDefault("measure", ""),
                    Money.show(Long.parseLong(row.getOrDefault("amount", "0"))),
                    row.getOrDefault("decision", "")));
        }
        return all;
    }

    /// The day since when it holds here is the officer's to say.
    private static NormForm copied(int number) {
        var all = central();
        if (number < 1 || number > all.size()) {
            return NormForm.BLANK;
        }
        var one = all.get(number - 1);
        return new NormForm(one.name(), one.measure(), one.amount(), "130", "true", one.decision(), "", "", "", 0);
    }

    private Unit own(Actor actor) {
        return actor.unitId() == null
                ? units.root().orElseThrow(() -> new NotThere("unit", 0))
                : units.visibleTo(actor, actor.unitId());
    }

    private Norm norm(long id) {
        return norms.find(id).orElseThrow(() -> new NotThere("norm", id));
    }
}
