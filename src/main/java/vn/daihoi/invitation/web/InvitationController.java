package vn.daihoi.invitation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import vn.daihoi.invitation.WriteReply;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.EmailAddress;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// One invitation, for those who invite and those who send the guest; and the list of those sent.
@Controller
@RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
class InvitationController {
    private final OneInvitation one;
    private final SentPages sent;
    private final WriteReply write;
    private final InviteGuests invite;
    private final MoveUp moveUp;

    InvitationController(OneInvitation one, SentPages sent, WriteReply write, InviteGuests invite, MoveUp moveUp) {
        this.one = one;
        this.sent = sent;
        this.write = write;
        this.invite = invite;
        this.moveUp = moveUp;
    }

    /// People of the reader's unit and of those below it, wherever they are invited.
    @GetMapping("/invitations")
    String sent(Actor actor, Model model) {
        model.addAttribute("page", sent.page(actor));
        return "invitation/sent";
    }

    @GetMapping("/invitations/{id}")
    String show(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String who, Model model) {
        model.addAttribute("page", one.page(actor, new OneInvitation.Asked(id, who.strip(), null, null)));
        return "invitation/one";
    }

    @PostMapping("/invitations/{id}/answer")
    String answer(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute ReplyForm form,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var typed = new GuestPages.Typed(form, errors, List.of());
            model.addAttribute("page", one.page(actor, new OneInvitation.Asked(id, "", typed, null)));
            return "invitation/one";
        }
        try {
            write.forGuest(actor, id, form.version(), form.reply());
        } catch (StaleEdit stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("page", one.meanwhile(actor, id, form));
            return "invitation/one";
        }
        return back(id, "invitation.done.answered", redirect);
    }

    @PostMapping("/invitations/{id}/contact")
    String contact(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String phone,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        var address = VietnameseText.line(email);
        var number = VietnameseText.line(phone);
        if (!address.isEmpty() && !EmailAddress.isSuch(address)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var errors = FormErrors.none().add("email", "invitation.error.email", address);
            var typed = new InvitationPage.Contact(address, number, errors);
            model.addAttribute("page", one.page(actor, new OneInvitation.Asked(id, "", null, typed)));
            return "invitation/one";
        }
        write.contact(actor, id, address, number);
        return back(id, "invitation.done.contact", redirect);
    }

    @PostMapping("/invitations/{id}/backing")
    String back(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        write.back(actor, id);
        return back(id, "invitation.done.backed", redirect);
    }

    @PostMapping("/invitations/{id}/link")
    String renew(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        invite.renew(actor, id);
        return back(id, "invitation.done.renewed", redirect);
    }

    @PostMapping("/invitations/{id}/reserve")
    String reserve(Actor actor, @PathVariable long id, @RequestParam long entry, RedirectAttributes redirect) {
        moveUp.reserve(actor, id, entry);
        return back(id, "invitation.done.replaced", redirect);
    }

    @PostMapping("/invitations/{id}/substitute")
    String substitute(Actor actor, @PathVariable long id, @RequestParam long registrant, RedirectAttributes redirect) {
        moveUp.substitute(actor, id, registrant);
        return back(id, "invitation.done.replaced", redirect);
    }

    @PostMapping("/invitations/{id}/withdrawal")
    String withdraw(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        moveUp.withdraw(actor, id);
        return back(id, "invitation.done.withdrawn", redirect);
    }

    private static String back(long id, String key, RedirectAttributes redirect) {
        Flash.done(key).on(redirect);
        return "redirect:/invitations/" + id;
    }
}
