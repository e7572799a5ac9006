package vn.daihoi.duty.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.duty.ReviewDossier;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Flash;

/// What units have sent up.
@Controller
class InboxController {
    private final DutyLists lists;
    private final ReviewDossier reviewDossier;

    InboxController(DutyLists lists, ReviewDossier reviewDossier) {
        this.lists = lists;
        this.reviewDossier = reviewDossier;
    }

    @GetMapping("/inbox")
    @RolesAllowed({Roles.STANDING_BODY, Roles.VIEWER})
    String inbox(
            Actor actor,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String tier,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String whose,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var asked = new ListPage.Asked(state, rule, tier, place, q, whose, page);
        model.addAttribute("page", lists.inbox(actor, asked));
        return "duty/inbox";
    }

    /// @param duties id and version of each dossier to take in, as `17:4`
    @PostMapping("/inbox/receipts")
    @RolesAllowed(Roles.STANDING_BODY)
    String receive(Actor actor, @RequestParam(defaultValue = "") List<String> duties, RedirectAttributes redirect) {
        var received = duties.stream().filter(one -> receive(actor, one)).count();
        var flash = received == duties.size() && received > 0
                ? Flash.done("duty.inbox.received", Long.toString(received))
                : Flash.heed("duty.inbox.receivedSome", Long.toString(received), Integer.toString(duties.size()));
        flash.on(redirect);
        return "redirect:/inbox";
    }

    /// One that a colleague has taken in meanwhile does not stop the others.
    private boolean receive(Actor actor, String one) {
        var parts = one.split(":");
        try {
            reviewDossier.receive(actor, Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
