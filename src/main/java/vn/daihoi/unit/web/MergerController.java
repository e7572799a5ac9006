package vn.daihoi.unit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.unit.Confidence;
import vn.daihoi.unit.MergeUnits;
import vn.daihoi.unit.NewUnit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Merges a unit, alone or with others, into one that exists or into a new one.
@Controller
class MergerController {
    private final Units units;
    private final MergeUnits mergeUnits;
    private final RestructureForms forms;
    private final SeasonClock clock;

    MergerController(Units units, MergeUnits mergeUnits, RestructureForms forms, SeasonClock clock) {
        this.units = units;
        this.mergeUnits = mergeUnits;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/units/{id}/merger")
    @RolesAllowed({Roles.STANDING_BODY, Roles.ADMINISTRATOR})
    String show(Actor actor, @PathVariable long id, Model model) {
        var form = RestructureForm.empty(clock.today());
        var unit = units.visibleTo(actor, id);
        model.addAttribute("page", forms.page("merge", "merger", unit, form, FormErrors.none(), List.of()));
        return "unit/restructure";
    }

    @PostMapping("/units/{id}/merger")
    @RolesAllowed({Roles.STANDING_BODY, Roles.ADMINISTRATOR})
    String merge(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute RestructureForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var unit = units.visibleTo(actor, id);
        var errors = form.unreadable();
        var merged = merged(actor, unit, form, errors);
        var taker = taker(actor, form, errors);
        if (!errors.isEmpty()) {
            return again(unit, form, errors, List.of(), model, response);
        }
        try {
            var into = merge(actor, unit, merged, taker, form);
            Flash.done("unit.merged", into.name()).on(redirect);
            return "redirect:/units/" + into.id();
        } catch (Refused refused) {
            var findings = refused.findings();
            return again(unit, form, Verdicts.beside(findings), Verdicts.others(findings), model, response);
        }
    }

    private Unit merge(Actor actor, Unit unit, List<Long> merged, Optional<Unit> taker, RestructureForm form) {
        var day = form.dayRead().orElseThrow();
        var reason = UnitForm.text(form.reason());
        if (taker.isEmpty()) {
            return mergeUnits.mergeIntoNew(actor, merged, fresh(unit, form, day), reason);
        }
        mergeUnits.merge(actor, merged, taker.get().id(), day, reason);
        return taker.get();
    }

    private List<Long> merged(Actor actor, Unit unit, RestructureForm form, FormErrors errors) {
        var ids = new ArrayList<>(List.of(unit.id()));
        for (var chosen : form.chosenWith()) {
            var other = found(actor, chosen);
            errors.when(other.isEmpty(), "with", "unit.box.unknown", chosen);
            other.ifPresent(found -> ids.add(found.id()));
        }
        return ids;
    }

    /// Empty where a new unit takes over.
    private Optional<Unit> taker(Actor actor, RestructureForm form, FormErrors errors) {
        if (form.intoFresh()) {
            return Optional.empty();
        }
        var chosen = UnitForm.text(form.parent());
        var found = found(actor, chosen);
        errors.when(found.isEmpty(), "parent", UnitBox.problem(chosen), chosen);
        return found;
    }

    /// Of the same kind and at the same place as the unit of the page.
    private static NewUnit fresh(Unit unit, RestructureForm form, LocalDate day) {
        return new NewUnit(
                UnitForm.text(form.code()).strip().toUpperCase(Locale.ROOT),
                VietnameseText.line(UnitForm.text(form.name())),
                unit.kind(),
                unit.parentId(),
                null,
                null,
                day,
                Confidence.HIGH,
                null,
                null);
    }

    private Optional<Unit> found(Actor actor, String chosen) {
        return units.coded(UnitBox.code(chosen)).filter(unit -> actor.sees(unit.path()));
    }

    private String again(
            Unit unit,
            RestructureForm form,
            FormErrors errors,
            List<Finding> findings,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", forms.page("merge", "merger", unit, form, errors, findings));
        return "unit/restructure";
    }
}
