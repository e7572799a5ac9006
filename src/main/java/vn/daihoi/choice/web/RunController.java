package vn.daihoi.choice.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.choice.EaseChoice;
import vn.daihoi.choice.RunChoice;
import vn.daihoi.choice.UseChoice;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// One choice: run it, ask why it is impossible, stop it, use it, ease it.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
class RunController {
    private final RunPages pages;
    private final RunChoice run;
    private final UseChoice use;
    private final EaseChoice ease;

    RunController(RunPages pages, RunChoice run, UseChoice use, EaseChoice ease) {
        this.pages = pages;
        this.run = run;
        this.use = use;
        this.ease = ease;
    }

    @GetMapping("/choices/{id}")
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", pages.page(actor, id, RunPage.Seeding.EMPTY));
        return "choice/run";
    }

    @PostMapping("/choices/{id}/run")
    String start(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String seed,
            @RequestParam(defaultValue = "") String source,
            HttpServletResponse response,
            Model model) {
        var errors = FormErrors.none().when(!seed.isBlank() && source.isBlank(), "source", "LC-109");
        if (!errors.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", pages.page(actor, id, new RunPage.Seeding(seed, source, errors)));
            return "choice/run";
        }
        run.start(actor, id, seed, source);
        return "redirect:/choices/" + id;
    }

    /// Throws no seed: whether a list is possible depends on none.
    @PostMapping("/choices/{id}/explanation")
    String explain(Actor actor, @PathVariable long id) {
        run.explain(actor, id);
        return "redirect:/choices/" + id;
    }

    @PostMapping("/choices/{id}/cancellation")
    String cancel(Actor actor, @PathVariable long id) {
        run.cancel(actor, id);
        return "redirect:/choices/" + id;
    }

    @PostMapping("/choices/{id}/easing")
    String ease(
            Actor actor, @PathVariable long id, @RequestParam int way, @RequestParam(defaultValue = "") String then) {
        return "redirect:/choices/" + ease.ease(actor, id, way) + (then.equals("mend") ? "/mending" : "");
    }

    @PostMapping("/choices/{id}/use")
    String use(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        long listId;
        try {
            listId = use.use(actor, id, version);
        } catch (StaleEdit stale) {
            Flash.heed("choice.stale").on(redirect);
            return "redirect:/choices/" + id;
        }
        Flash.done("choice.use.done").on(redirect);
        return "redirect:/lists/" + listId;
    }
}
