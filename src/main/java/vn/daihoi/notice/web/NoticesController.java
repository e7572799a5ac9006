package vn.daihoi.notice.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.notice.MailSettings;
import vn.daihoi.notice.Mails;
import vn.daihoi.notice.Notices;
import vn.daihoi.notice.ReviveMail;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;

@Controller
class NoticesController {
    private static final int SHOWN = 100;

    private final Notices notices;
    private final Mails mails;
    private final MailSettings settings;
    private final ReviveMail reviveMail;
    private final Dictionary dictionary;

    NoticesController(
            Notices notices, Mails mails, MailSettings settings, ReviveMail reviveMail, Dictionary dictionary) {
        this.notices = notices;
        this.mails = mails;
        this.settings = settings;
        this.reviveMail = reviveMail;
        this.dictionary = dictionary;
    }

    /// Whoever is signed in has notices of their own.
    @GetMapping("/notices")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String list(Actor actor, Model model) {
        model.addAttribute("page", NoticesPage.of(notices.latest(actor, SHOWN), dictionary.here()));
        return "notice/notices";
    }

    @GetMapping("/notices/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String open(Actor actor, @PathVariable long id) {
        return "redirect:" + notices.read(actor, id);
    }

    @PostMapping("/notices/read")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String readAll(Actor actor) {
        notices.readAll(actor);
        return "redirect:/notices";
    }

    @GetMapping("/mail")
    @RolesAllowed(Roles.ADMINISTRATOR)
    String mail(Model model) {
        model.addAttribute("page", MailPage.of(settings, mails, dictionary.here()));
        return "notice/mail";
    }

    @PostMapping("/mail/{id}/revival")
    @RolesAllowed(Roles.ADMINISTRATOR)
    String revive(@PathVariable long id, RedirectAttributes redirect) {
        reviveMail.revive(id);
        Flash.done("notice.mail.revived").on(redirect);
        return "redirect:/mail";
    }
}
