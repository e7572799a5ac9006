package vn.daihoi.exemplar.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
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
    ModelAndView handOver(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        return act(actor, id, redirect, "exemplar.done.handed_over", () -> propose.handOver(actor, id, version));
    }

    @PostMapping("/exemplars/{id}/calling-back")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    ModelAndView callBack(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        return act(actor, id, redirect, "exemplar.done.called_back", () -> propose.callBack(actor, id, version));
    }

    @PostMapping("/exemplars/{id}/approval")
    @RolesAllowed({Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    ModelAndView send(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        return act(actor, id, redirect, "exemplar.done.sent_up", () -> propose.sendUp(actor, id, version));
    }

    @PostMapping("/exemplars/{id}/hand-back")
    @RolesAllowed({Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    ModelAndView handBack(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return act(
                actor,
                id,
                redirect,
                "exemplar.done.returned",
                () -> propose.giveBack(actor, id, version, VietnameseText.line(reason)));
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
    ModelAndView takeUp(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        return act(actor, id, redirect, "exemplar.done.taken_up", () -> review.takeUp(actor, id, version));
    }

    @PostMapping("/exemplars/{id}/forwarding")
    @RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT})
    ModelAndView sendOn(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        return act(actor, id, redirect, "exemplar.done.sent_on", () -> review.sendOn(actor, id, version));
    }

    @PostMapping("/exemplars/{id}/return")
    @RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT})
    ModelAndView giveBack(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return act(
                actor,
                id,
                redirect,
                "exemplar.done.returned",
                () -> review.giveBack(actor, id, version, VietnameseText.line(reason)));
    }

    @PostMapping("/exemplars/{id}/refusal")
    @RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT})
    ModelAndView decline(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return act(
                actor,
                id,
                redirect,
                "exemplar.done.not_taken",
                () -> review.decline(actor, id, version, VietnameseText.line(reason)));
    }

    @PostMapping("/exemplars/{id}/reconsideration")
    @RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT})
    ModelAndView reconsider(
            Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        return act(actor, id, redirect, "exemplar.done.reconsidered", () -> review.reconsider(actor, id, version));
    }

    /// What a rule refuses leads back to the dossier, with the reason in focus: 409.
    private ModelAndView act(Actor actor, long id, RedirectAttributes redirect, String done, Runnable step) {
        try {
            step.run();
        } catch (Refused refused) {
            var page = pages.refused(actor, id, refused.findings());
            return new ModelAndView("exemplar/exemplar", Map.of("page", page), HttpStatus.CONFLICT);
        }
        Flash.done(done).on(redirect);
        return new ModelAndView("redirect:/exemplars/" + id);
    }
}
