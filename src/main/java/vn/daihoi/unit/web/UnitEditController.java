package vn.daihoi.unit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.unit.EditUnit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitRights;
import vn.daihoi.unit.Units;

/// Changes what is known of a unit.
@Controller
class UnitEditController {
    private final Units units;
    private final EditUnit editUnit;
    private final UnitForms forms;

    UnitEditController(Units units, EditUnit editUnit, UnitForms forms) {
        this.units = units;
        this.editUnit = editUnit;
        this.forms = forms;
    }

    @GetMapping("/units/{id}/edit")
    @RolesAllowed({Roles.STANDING_BODY, Roles.ADMINISTRATOR, Roles.UNIT_OFFICER})
    String show(Actor actor, @PathVariable long id, Model model) {
        var unit = editable(actor, id);
        model.addAttribute("page", forms.edit(actor, unit, UnitForm.of(unit), FormErrors.none(), List.of()));
        return "unit/form";
    }

    @PostMapping("/units/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.ADMINISTRATOR, Roles.UNIT_OFFICER})
    String save(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute UnitForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var unit = editable(actor, id);
        var contactOnly = UnitRights.of(actor, unit) == UnitRights.CONTACT;
        var unreadable = contactOnly ? form.unreadableContact() : form.unreadable();
        if (!unreadable.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", forms.edit(actor, unit, form, unreadable, List.of()));
            return "unit/form";
        }
        try {
            editUnit.edit(actor, id, form.version(), contactOnly ? form.contact(unit) : form.edit());
        } catch (Refused refused) {
            response.setStatus(422);
            var errors = Verdicts.beside(refused.findings());
            model.addAttribute("page", forms.edit(actor, unit, form, errors, Verdicts.others(refused.findings())));
            return "unit/form";
        } catch (StaleEdit stale) {
            response.setStatus(409);
            model.addAttribute("page", forms.clash(actor, units.visibleTo(actor, id), form));
            return "unit/form";
        }
        Flash.done("unit.saved").on(redirect);
        return "redirect:/units/" + id;
    }

    private Unit editable(Actor actor, long id) {
        var unit = units.visibleTo(actor, id);
        if (UnitRights.of(actor, unit) == UnitRights.READ) {
            throw new AccessDeniedException("unit (%d) may only be read".formatted(id));
        }
        return unit;
    }
}
