package vn.daihoi.exemplar.web;

import jakarta.annotation.security.RolesAllowed;
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
    String handOver(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        propose.handOver(actor, id, version);
        return done(id, "exemplar.done.handed_over", redirect);
    }

    @PostMapping("/exemplars/{id}/calling-back")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String callBack(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        propose.callBack(actor, id, version);
        return done(id, "exemplar.done.called_back", redirect);
    }

    @PostMapping("/exemplars/{id}/approval")
    @RolesAllowed({Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String send(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        propose.sendUp(actor, id, version);
        return done(id, "exemplar.done.sent_up", redirect);
    }

    @PostMapping("/exemplars/{id}/hand-back")
    @RolesAllowed({Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String handBack(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        propose.giveBack(actor, id, version, VietnameseText.line(reason));
        return done(id, "exemplar.done.returned", redirect);
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
    String takeUp(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        review.takeUp(actor, id, version);
        return done(id, "exemplar.done.taken_up", redirect);
    }

    @PostMapping("/exemplars/{id}/forwarding")
    @RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT})
    String sendOn(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        review.sendOn(actor, id, version);
        return done(id, "exemplar.done.sent_on", redirect);
    }

    @PostMapping("/exemplars/{id}/return")
    @RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT})
    String giveBack(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        review.giveBack(actor, id, version, VietnameseText.line(reason));
        return done(id, "exemplar.done.returned", redirect);
    }

    @PostMapping("/exemplars/{id}/refusal")
    @RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT})
    String decline(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        review.decline(actor, id, version, VietnameseText.line(reason));
        return done(id, "exemplar.done.not_taken", redirect);
    }

    @PostMapping("/exemplars/{id}/reconsideration")
    @RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT})
    String reconsider(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        review.reconsider(actor, id, version);
        return done(id, "exemplar.done.reconsidered", redirect);
    }

    private static String done(long id, String key, RedirectAttributes redirect) {
        Flash.done(key).on(redirect);
        return "redirect:/exemplars/" + id;
    }
}
