package vn.daihoi.delegate.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.delegate.TakeEligible;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;

/// Exemplars, or for the nation's congress the congress's delegates, come onto a list by a tick.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
class EligibleController {
    private final EligiblePages pages;
    private final TakeEligible take;

    EligibleController(EligiblePages pages, TakeEligible take) {
        this.pages = pages;
        this.take = take;
    }

    @GetMapping("/lists/{id}/eligible")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String show(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String award,
            Model model) {
        model.addAttribute("page", pages.page(actor, id, VietnameseText.line(q), award));
        return "delegate/eligible";
    }

    /// @param exemplar whose page the button was on; there it goes back
    @PostMapping("/lists/{id}/eligible")
    String take(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<Long> registrant,
            @RequestParam(required = false) @Nullable Long exemplar,
            RedirectAttributes redirect) {
        var taken = take.take(actor, id, Set.copyOf(registrant));
        (taken == 0 ? Flash.heed("delegate.eligible.nobody") : Flash.done("delegate.done.added", "" + taken))
                .on(redirect);
        return exemplar == null ? "redirect:/lists/" + id : "redirect:/exemplars/" + exemplar;
    }
}
