package vn.daihoi.plan.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.plan.EditDraft;
import vn.daihoi.plan.Enactment;
import vn.daihoi.plan.PlanRefused;
import vn.daihoi.plan.PutInForce;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// The standing body puts the draft in force.
@Controller
@RolesAllowed(Roles.STANDING_BODY)
class EnactController {
    private final PutInForce putInForce;
    private final EditDraft drafts;
    private final DraftPages pages;
    private final Dictionary dictionary;

    EnactController(PutInForce putInForce, EditDraft drafts, DraftPages pages, Dictionary dictionary) {
        this.putInForce = putInForce;
        this.drafts = drafts;
        this.pages = pages;
        this.dictionary = dictionary;
    }

    @PostMapping("/plan/versions")
    String put(
            Actor actor,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String inForce,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String decision,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var home = drafts.requireHome(actor);
        var day = VietnameseDate.read(inForce);
        var errors = FormErrors.none()
                .when(day.isEmpty(), "inForce", "shared.date.wrong", inForce)
                .when(reason.isBlank(), "reason", "plan.enact.reason.missing");
        if (day.isEmpty() || !errors.isEmpty()) {
            response.setStatus(422);
            var typed = Map.of("inForce", inForce, "reason", reason, "decision", decision);
            model.addAttribute(
                    "page",
                    pages.again(actor, home, typed, errors, dictionary.here().locale()));
            return "plan/draft";
        }
        var number = VietnameseText.line(decision);
        try {
            var stored = putInForce.put(
                    home,
                    version,
                    new Enactment(day.get(), VietnameseText.line(reason), number.isEmpty() ? null : number));
            Flash.done("plan.enact.done", VietnameseDate.show(stored.inForce())).on(redirect);
            return "redirect:/plan";
        } catch (PlanRefused refused) {
            response.setStatus(409);
            model.addAttribute(
                    "page", pages.stored(actor, home, dictionary.here().locale()));
            return "plan/draft";
        }
    }
}
