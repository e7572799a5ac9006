package vn.daihoi.unit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.unit.AddUnit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Adds one unit.
@Controller
class UnitAddController {
    private final Units units;
    private final AddUnit addUnit;
    private final UnitForms forms;
    private final SeasonClock clock;

    UnitAddController(Units units, AddUnit addUnit, UnitForms forms, SeasonClock clock) {
        this.units = units;
        this.addUnit = addUnit;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/units/new")
    @RolesAllowed({Roles.STANDING_BODY, Roles.ADMINISTRATOR})
    String show(Actor actor, @RequestParam @Nullable Long parent, Model model) {
        var box = parent == null ? "" : UnitBox.show(units.placed(units.visibleTo(actor, parent)));
        model.addAttribute("page", forms.add(UnitForm.empty(box, clock.today()), FormErrors.none(), List.of()));
        return "unit/form";
    }

    @PostMapping("/units")
    @RolesAllowed({Roles.STANDING_BODY, Roles.ADMINISTRATOR})
    String add(
            Actor actor,
            @ModelAttribute UnitForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var chosen = UnitForm.text(form.parent());
        var parent = parent(actor, chosen);
        var errors =
                form.unreadable().when(!chosen.isBlank() && parent.isEmpty(), "parent", "unit.box.unknown", chosen);
        if (!errors.isEmpty()) {
            return again(form, errors, List.of(), model, response);
        }
        try {
            var unit = addUnit.add(actor, form.fresh(parent.map(Unit::id).orElse(null)));
            Flash.done("unit.added", unit.name()).on(redirect);
            return "redirect:/units/" + unit.id();
        } catch (Refused refused) {
            var findings = refused.findings();
            return again(form, Verdicts.beside(findings), Verdicts.others(findings), model, response);
        }
    }

    private String again(
            UnitForm form, FormErrors errors, List<Finding> findings, Model model, HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", forms.add(form, errors, findings));
        return "unit/form";
    }

    private Optional<Unit> parent(Actor actor, String chosen) {
        return units.coded(UnitBox.code(chosen)).filter(unit -> actor.sees(unit.path()));
    }
}
