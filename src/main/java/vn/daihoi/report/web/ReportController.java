package vn.daihoi.report.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.report.CloseReport;
import vn.daihoi.report.ReviewReport;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;

/// A report at a glance and as a whole; its way through review to its last word.
@Controller
class ReportController {
    private final GlancePages glance;
    private final TextPages texts;
    private final ContradictionPages contradictions;
    private final ReviewReport review;
    private final CloseReport close;
    private final Dictionary dictionary;

    ReportController(
            GlancePages glance,
            TextPages texts,
            ContradictionPages contradictions,
            ReviewReport review,
            CloseReport close,
            Dictionary dictionary) {
        this.glance = glance;
        this.texts = texts;
        this.contradictions = contradictions;
        this.review = review;
        this.close = close;
        this.dictionary = dictionary;
    }

    @GetMapping("/reports/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", glance.of(actor, id, dictionary.here()));
        return "report/glance";
    }

    @GetMapping("/reports/{id}/text")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String text(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", texts.of(actor, id, dictionary.here()));
        return "report/text";
    }

    @GetMapping("/reports/{id}/contradictions")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String contradictions(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", contradictions.of(actor, id, dictionary.here()));
        return "report/contradictions";
    }

    @PostMapping("/reports/{id}/rounds")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String ask(
            Actor actor,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable List<Long> reviewer,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        review.ask(actor, id, reviewer == null ? List.of() : reviewer, note);
        return done(id, "report.done.asked", redirect);
    }

    @PostMapping("/reports/{id}/answer")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String answer(
            Actor actor,
            @PathVariable long id,
            @RequestParam String answer,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        var agrees = answer.equals("agreed");
        review.answer(actor, id, agrees, words);
        return done(id, agrees ? "report.done.agreed" : "report.done.returned", redirect);
    }

    @PostMapping("/reports/{id}/taking-back")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String takeBack(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        review.takeBack(actor, id);
        return done(id, "report.done.takenBack", redirect);
    }

    @PostMapping("/reports/{id}/closing")
    @RolesAllowed({Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String close(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        close.close(actor, id);
        return done(id, "report.done.closed", redirect);
    }

    @PostMapping("/reports/{id}/reopening")
    @RolesAllowed({Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String reopen(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        close.reopen(actor, id, reason);
        return done(id, "report.done.reopened", redirect);
    }

    private static String done(long id, String key, RedirectAttributes redirect) {
        Flash.done(key).on(redirect);
        return "redirect:/reports/" + id;
    }
}
