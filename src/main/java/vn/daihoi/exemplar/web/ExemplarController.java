package vn.daihoi.exemplar.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.exemplar.ProposeExemplar;
import vn.daihoi.exemplar.ReviewExemplar;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// One exemplar and its way up.
@Controller
class ExemplarController {
    private final ExemplarPages pages;
    private final ProposeExemplar propose;
    private final ReviewExemplar review;

    ExemplarController(ExemplarPages pages, ProposeExemplar propose, ReviewExemplar review) {
        this.pages = pages;
        this.propose = propose;
        this.review = review;
    }

    @GetMapping("/exemplars/{id:\\d+}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", pages.page(actor, id, ConsentForm.EMPTY, FormErrors.none()));
        return "exemplar/exemplar";
    }

    @PostMapping("/exemplars/{id}/hand-over")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String handOver(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            RedirectAttributes redirect,
            Model model,
            HttpServletResponse response) {
        return act(
                actor,
                id,
                () -> propose.handOver(actor, id, version),
                "exemplar.done.handed_over",
                redirect,
                model,
                response);
    }

    @PostMapping("/exemplars/{id}/calling-back")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String callBack(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            RedirectAttributes redirect,
            Model model,
            HttpServletResponse response) {
        return act(
                actor,
                id,
                () -> propose.callBack(actor, id, version),
                "exemplar.done.called_back",
                redirect,
                model,
                response);
    }

    @PostMapping("/exemplars/{id}/approval")
    @RolesAllowed({Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String send(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            RedirectAttributes redirect,
            Model model,
            HttpServletResponse response) {
        return act(
                actor,
                id,
                () -> propose.sendUp(actor, id, version),
                "exemplar.done.sent_up",
                redirect,
                model,
                response);
    }

    @PostMapping("/exemplars/{id}/hand-back")
    @RolesAllowed({Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String handBack(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect,
            Model model,
            HttpServletResponse response) {
        return act(
                actor,
                id,
                () -> propose.giveBack(actor, id, version, VietnameseText.line(reason)),
                "exemplar.done.returned",
                redirect,
                model,
                response);
    }

    @PostMapping("/exemplars/{id}/removal")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String remove(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        propose.remove(actor, id, version);
        Flash.done("exemplar.done.removed").on(redirect);
        return "redirect:" + ExemplarPlaces.LIST;
    }

    @PostMapping("/exemplars/{id}/taking-up")
    @RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT})
    String takeUp(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            RedirectAttributes redirect,
            Model model,
            HttpServletResponse response) {
        return act(
                actor,
                id,
                () -> review.takeUp(actor, id, version),
                "exemplar.done.taken_up",
                redirect,
                model,
                response);
    }

    @PostMapping("/exemplars/{id}/forwarding")
    @RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT})
    String sendOn(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            RedirectAttributes redirect,
            Model model,
            HttpServletResponse response) {
        return act(
                actor, id, () -> review.sendOn(actor, id, version), "exemplar.done.sent_on", redirect, model, response);
    }

    @PostMapping("/exemplars/{id}/return")
    @RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT})
    String giveBack(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect,
            Model model,
            HttpServletResponse response) {
        return act(
                actor,
                id,
                () -> review.giveBack(actor, id, version, VietnameseText.line(reason)),
                "exemplar.done.returned",
                redirect,
                model,
                response);
    }

    @PostMapping("/exemplars/{id}/refusal")
    @RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT})
    String decline(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect,
            Model model,
            HttpServletResponse response) {
        return act(
                actor,
                id,
                () -> review.decline(actor, id, version, VietnameseText.line(reason)),
                "exemplar.done.not_taken",
                redirect,
                model,
                response);
    }

    @PostMapping("/exemplars/{id}/reconsideration")
    @RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT})
    String reconsider(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            RedirectAttributes redirect,
            Model model,
            HttpServletResponse response) {
        return act(
                actor,
                id,
                () -> review.reconsider(actor, id, version),
                "exemplar.done.reconsidered",
                redirect,
                model,
                response);
    }

    /// What a rule refuses leads back to the dossier, with the reason in focus: 409.
    private String act(
            Actor actor,
            long id,
            Runnable deed,
            String key,
            RedirectAttributes redirect,
            Model model,
            HttpServletResponse response) {
        try {
            deed.run();
        } catch (Refused refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("page", pages.refused(actor, id, refused.findings()));
            return "exemplar/exemplar";
        }
        Flash.done(key).on(redirect);
        return "redirect:/exemplars/" + id;
    }
}
