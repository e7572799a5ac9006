package vn.daihoi.exemplar.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.exemplar.ProposeExemplar;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// A unit proposes somebody of the register and writes what they did.
@Controller
class ProposalController {
    private final ProposeExemplar propose;
    private final Proposing pages;

    ProposalController(ProposeExemplar propose, Proposing pages) {
        this.propose = propose;
        this.pages = pages;
    }

    @GetMapping("/exemplars/new")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String ask(Actor actor, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("page", pages.people(actor, VietnameseText.line(q)));
        return "exemplar/new";
    }

    @PostMapping("/exemplars")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String begin(Actor actor, @RequestParam long registrant, RedirectAttributes redirect) {
        var unitId = actor.unitId();
        if (unitId == null) {
            throw new NotThere("unit of", actor.name());
        }
        var id = propose.begin(actor, unitId, registrant);
        Flash.done("exemplar.done.begun").on(redirect);
        return "redirect:/exemplars/" + id + "/edit";
    }

    @GetMapping("/exemplars/{id}/edit")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String edit(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", pages.form(actor, id));
        return "exemplar/form";
    }

    @PostMapping("/exemplars/{id}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String save(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute SheetForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var errors = form.unreadable();
        try {
            if (errors.isEmpty()) {
                propose.save(actor, id, form.version(), form.read());
                Flash.done("exemplar.done.saved").on(redirect);
                return "redirect:/exemplars/" + id;
            }
        } catch (Refused refused) {
            errors = beside(refused);
        } catch (StaleEdit stale) {
            response.setStatus(409);
            model.addAttribute("page", pages.clash(actor, id, form));
            return "exemplar/form";
        }
        response.setStatus(422);
        model.addAttribute("page", pages.form(actor, id, form, errors, List.of()));
        return "exemplar/form";
    }

    /// What is not beside a field, such as a proposal that has gone up meanwhile, is for the page of refusals.
    private static FormErrors beside(Refused refused) {
        var errors = FormErrors.none();
        for (var finding : refused.findings()) {
            var field = finding.field();
            if (field == null) {
                throw refused;
            }
            errors.add(field, finding.code(), finding.values().toArray());
        }
        return errors;
    }
}
