package vn.daihoi.choice.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.choice.MendChoice;
import vn.daihoi.choice.UseChoice;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Flash;

/// The fewest swaps that bring a list to the rules of a choice: looked for beside the requests, made by one click.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
class MendingController {
    private final MendingPages pages;
    private final MendChoice mend;
    private final UseChoice use;

    MendingController(MendingPages pages, MendChoice mend, UseChoice use) {
        this.pages = pages;
        this.mend = mend;
        this.use = use;
    }

    @GetMapping("/choices/{id}/mending")
    String mending(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", pages.page(actor, id));
        return "choice/mending";
    }

    @PostMapping("/choices/{id}/mending")
    String mend(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String out,
            @RequestParam(defaultValue = "") String in,
            RedirectAttributes redirect) {
        try {
            use.swap(actor, id, version, ids(out), ids(in));
            Flash.done("choice.mending.done").on(redirect);
        } catch (StaleEdit stale) {
            Flash.heed("choice.stale").on(redirect);
        }
        return "redirect:/choices/" + id + "/mending";
    }

    @PostMapping("/choices/{id}/mending/cancellation")
    String stop(Actor actor, @PathVariable long id) {
        mend.stop(actor, id);
        return "redirect:/choices/" + id;
    }

    static List<Long> ids(String text) {
        return Arrays.stream(text.split(","))
                .filter(part -> part.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }
}
