package vn.daihoi.unit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.unit.CloseUnit;
import vn.daihoi.unit.MoveUnit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Moves a unit or ends it. Mergers have a controller of their own.
@Controller
class RestructureController {
    private final Units units;
    private final MoveUnit moveUnit;
    private final CloseUnit closeUnit;
    private final RestructureForms forms;
    private final SeasonClock clock;

    RestructureController(
            Units units, MoveUnit moveUnit, CloseUnit closeUnit, RestructureForms forms, SeasonClock clock) {
        this.units = units;
        this.moveUnit = moveUnit;
        this.closeUnit = closeUnit;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/units/{id}/placement")
    @RolesAllowed({Roles.STANDING_BODY, Roles.ADMINISTRATOR})
    String showMove(Actor actor, @PathVariable long id, Model model) {
        return show("move", "placement", units.visibleTo(actor, id), model);
    }

    @PostMapping("/units/{id}/placement")
    @RolesAllowed({Roles.STANDING_BODY, Roles.ADMINISTRATOR})
    String move(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute RestructureForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var unit = units.visibleTo(actor, id);
        var chosen = UnitForm.text(form.parent());
        var parent = units.coded(UnitBox.code(chosen)).filter(other -> actor.sees(other.path()));
        var errors = form.unreadable().when(parent.isEmpty(), "parent", UnitBox.problem(chosen), chosen);
        if (!errors.isEmpty()) {
            return again("move", "placement", unit, form, errors, List.of(), model, response);
        }
        try {
            moveUnit.move(
                    actor, id, parent.orElseThrow().id(), form.dayRead().orElseThrow(), UnitForm.text(form.reason()));
        } catch (Refused refused) {
            return again("move", "placement", unit, form, refused, model, response);
        }
        Flash.done("unit.moved", unit.name()).on(redirect);
        return "redirect:/units/" + id;
    }

    @GetMapping("/units/{id}/end")
    @RolesAllowed({Roles.STANDING_BODY, Roles.ADMINISTRATOR})
    String showClose(Actor actor, @PathVariable long id, Model model) {
        return show("close", "end", units.visibleTo(actor, id), model);
    }

    @PostMapping("/units/{id}/end")
    @RolesAllowed({Roles.STANDING_BODY, Roles.ADMINISTRATOR})
    String close(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute RestructureForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var unit = units.visibleTo(actor, id);
        if (!form.unreadable().isEmpty()) {
            return again("close", "end", unit, form, form.unreadable(), List.of(), model, response);
        }
        try {
            closeUnit.close(actor, id, form.dayRead().orElseThrow(), UnitForm.text(form.reason()));
        } catch (Refused refused) {
            return again("close", "end", unit, form, refused, model, response);
        }
        Flash.done("unit.closed", unit.name()).on(redirect);
        return "redirect:/units/" + id;
    }

    private String show(String what, String noun, Unit unit, Model model) {
        var form = RestructureForm.empty(clock.today());
        model.addAttribute("page", forms.page(what, noun, unit, form, FormErrors.none(), List.of()));
        return "unit/restructure";
    }

    private String again(
            String what,
            String noun,
            Unit unit,
            RestructureForm form,
            Refused refused,
            Model model,
            HttpServletResponse response) {
        var findings = refused.findings();
        return again(what, noun, unit, form, Verdicts.beside(findings), Verdicts.others(findings), model, response);
    }

    private String again(
            String what,
            String noun,
            Unit unit,
            RestructureForm form,
            FormErrors errors,
            List<Finding> findings,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", forms.page(what, noun, unit, form, errors, findings));
        return "unit/restructure";
    }
}
