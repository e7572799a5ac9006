package vn.daihoi.choice.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.choice.ReplaceDelegate;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// Somebody drops out and a reserve goes, so that the rules are kept; also after the list was adopted.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
class ReplacementController {
    private final ReplacementPages pages;
    private final ReplaceDelegate replace;

    ReplacementController(ReplacementPages pages, ReplaceDelegate replace) {
        this.pages = pages;
        this.replace = replace;
    }

    @GetMapping("/lists/{id}/replacement/{entry}")
    String ask(
            Actor actor,
            @PathVariable long id,
            @PathVariable long entry,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean fits,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var sought = new ReplacementPage.Sought(q, fits, page);
        model.addAttribute("page", pages.page(actor, id, entry, sought, "", FormErrors.none()));
        return "choice/replacement";
    }

    @PostMapping("/lists/{id}/replacement/{entry}/cancellation")
    String stop(Actor actor, @PathVariable long id, @PathVariable long entry) {
        pages.stop(actor, id, entry);
        return "redirect:/lists/" + id;
    }

    /// @param by the reserve who goes; without one the swaps `out` and `in` are made
    @PostMapping("/lists/{id}/replacement/{entry}")
    String replace(
            Actor actor,
            @PathVariable long id,
            @PathVariable long entry,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable Long by,
            @RequestParam(defaultValue = "") String out,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean fits,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var sought = new ReplacementPage.Sought(q, fits, page);
        var errors = FormErrors.none()
                .when(VietnameseText.line(reason).isEmpty(), "reason", "choice.replace.reason.missing");
        if (!errors.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", pages.page(actor, id, entry, sought, reason, errors));
            return "choice/replacement";
        }
        try {
            if (by == null) {
                replace.bySwaps(
                        actor, id, version, entry, reason, MendingController.ids(out), MendingController.ids(in));
            } else {
                replace.by(actor, id, version, entry, by, reason);
            }
        } catch (StaleEdit stale) {
            response.setStatus(409);
            errors.add("reason", "choice.stale");
            model.addAttribute("page", pages.page(actor, id, entry, sought, reason, errors));
            return "choice/replacement";
        }
        Flash.done("choice.replace.done").on(redirect);
        return "redirect:/lists/" + id;
    }
}
