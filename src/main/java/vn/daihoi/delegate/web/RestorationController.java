package vn.daihoi.delegate.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.delegate.RestoreEntry;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Flash;

/// Somebody who dropped out of a list comes back.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
class RestorationController {
    private final ListDesk desk;
    private final ListPages pages;
    private final RestoreEntry restore;

    RestorationController(ListDesk desk, ListPages pages, RestoreEntry restore) {
        this.desk = desk;
        this.pages = pages;
        this.restore = restore;
    }

    @GetMapping("/lists/{id}/entries/{entry}/restoration")
    String ask(Actor actor, @PathVariable long id, @PathVariable long entry, Model model) {
        var row = pages.row(actor, id, entry, "").row();
        model.addAttribute("page", new RestorationPage(desk.head(desk.seen(actor, id), "list"), row));
        return "delegate/restoration";
    }

    @PostMapping("/lists/{id}/entries/{entry}/restoration")
    String restore(
            Actor actor,
            @PathVariable long id,
            @PathVariable long entry,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        restore.restore(actor, id, entry, reason);
        Flash.done("delegate.done.restored").on(redirect);
        return "redirect:/lists/" + id;
    }
}
