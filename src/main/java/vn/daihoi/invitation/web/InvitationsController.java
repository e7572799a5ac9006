package vn.daihoi.invitation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.invitation.InviteGuests;
import vn.daihoi.invitation.MoveUp;
import vn.daihoi.invitation.SendInvitations;
import vn.daihoi.invitation.SetTerms;
import vn.daihoi.invitation.Terms;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// The guests of a conference: invited, sent to, reminded, replaced.
@Controller
@RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
class InvitationsController {
    private final InvitationPages pages;
    private final InviteGuests invite;
    private final SendInvitations send;
    private final MoveUp moveUp;
    private final SetTerms terms;

    InvitationsController(
            InvitationPages pages, InviteGuests invite, SendInvitations send, MoveUp moveUp, SetTerms terms) {
        this.pages = pages;
        this.invite = invite;
        this.send = send;
        this.moveUp = moveUp;
        this.terms = terms;
    }

    @GetMapping("/conferences/{id}/invitations")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String show(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("page", pages.page(actor, new InvitationPages.Asked(id, answer, q.strip(), page)));
        return "invitation/list";
    }

    @PostMapping("/conferences/{id}/invitations")
    String make(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        Flash.done("invitation.done.made", Integer.toString(invite.all(actor, id)))
                .on(redirect);
        return back(id);
    }

    @PostMapping("/conferences/{id}/invitations/sending")
    String send(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        return told(id, send.send(actor, id), "invitation.done.sent", redirect);
    }

    @PostMapping("/conferences/{id}/invitations/reminder")
    String remind(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        return told(id, send.remind(actor, id), "invitation.done.reminded", redirect);
    }

    private static String told(long id, SendInvitations.Sent sent, String key, RedirectAttributes redirect) {
        Flash.done(key, Integer.toString(sent.mails()), Integer.toString(sent.byUnit()))
                .on(redirect);
        return back(id);
    }

    @PostMapping("/conferences/{id}/invitations/reserves")
    String moveUp(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        Flash.done("invitation.done.moved", Integer.toString(moveUp.all(actor, id)))
                .on(redirect);
        return back(id);
    }

    @PostMapping("/conferences/{id}/invitations/terms")
    String terms(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute InvitationsPage.TermsForm form,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        var closes = VietnameseDate.read(form.closesOn()).orElse(null);
        var wrong = closes == null && !form.closesOn().isBlank();
        if (wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var errors = FormErrors.none().add("closesOn", "invitation.error.day");
            model.addAttribute("page", pages.page(actor, new InvitationPages.Asked(id, "", "", 1), form, errors));
            return "invitation/list";
        }
        terms.save(actor, id, terms(form, closes));
        Flash.done("invitation.done.terms").on(redirect);
        return back(id);
    }

    private static Terms terms(InvitationsPage.TermsForm form, @Nullable LocalDate closes) {
        return new Terms(
                closes,
                VietnameseText.line(form.caller()),
                VietnameseText.line(form.phone()),
                form.note().strip(),
                Terms.Substitutes.of(form.substitutes()).orElse(Terms.Substitutes.ALL),
                form.version());
    }

    private static String back(long id) {
        return "redirect:/conferences/" + id + "/invitations";
    }
}
