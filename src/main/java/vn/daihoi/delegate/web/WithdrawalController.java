package vn.daihoi.delegate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.delegate.MoveEntries;
import vn.daihoi.delegate.ReplaceEntry;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Flash;

/// Somebody drops out of a list, with a reason, and perhaps a reserve goes instead; also after the list was adopted.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
class WithdrawalController {
    private static final String VIEW = "delegate/withdrawal";

    private final ListPages pages;
    private final MoveEntries move;
    private final ReplaceEntry replace;
    private final Missed missed;

    WithdrawalController(ListPages pages, MoveEntries move, ReplaceEntry replace, Missed missed) {
        this.pages = pages;
        this.move = move;
        this.replace = replace;
        this.missed = missed;
    }

    @GetMapping("/lists/{id}/entries/{entry}/withdrawal")
    String ask(Actor actor, @PathVariable long id, @PathVariable long entry, Model model) {
        model.addAttribute("page", pages.withdrawal(actor, id, entry, WithdrawalForm.BLANK, List.of(), List.of()));
        return VIEW;
    }

    @PostMapping("/lists/{id}/entries/{entry}/withdrawal")
    String withdraw(
            Actor actor,
            @PathVariable long id,
            @PathVariable long entry,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable Long by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        List<Finding> findings = List.of();
        List<String> since = List.of();
        try {
            if (by == null) {
                move.withdraw(actor, id, version, entry, reason);
            } else {
                replace.replace(actor, id, version, entry, by, reason);
            }
            Flash.done(by == null ? "delegate.done.withdrawn" : "delegate.done.replaced")
                    .on(redirect);
            return "redirect:/lists/" + id;
        } catch (StaleEdit stale) {
            since = missed.since(actor, id, version);
        } catch (Refused refused) {
            findings = refused.findings();
        }
        response.setStatus(409);
        var form = WithdrawalForm.of(reason, by);
        model.addAttribute("page", pages.withdrawal(actor, id, entry, form, findings, since));
        return VIEW;
    }
}
