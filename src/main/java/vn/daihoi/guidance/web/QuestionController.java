package vn.daihoi.guidance.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.guidance.AskAbove;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// Questions of units, and the answers all of them read.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
class QuestionController {
    private static final int LONGEST = 5000;

    private final GuidancePages pages;
    private final AskAbove ask;

    QuestionController(GuidancePages pages, AskAbove ask) {
        this.pages = pages;
        this.ask = ask;
    }

    @GetMapping("/guidance/questions")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    ModelAndView list(
            Actor actor, @RequestParam(defaultValue = "") String group, @RequestParam(defaultValue = "") String q) {
        return shown(actor, group, VietnameseText.line(q), GuidancePages.Typed.NOTHING, HttpStatus.OK);
    }

    @PostMapping("/guidance/questions")
    ModelAndView ask(
            Actor actor,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        var typed = VietnameseText.nfc(words).strip();
        var errors = FormErrors.none()
                .when(typed.isEmpty(), "words", "guidance.error.question")
                .when(typed.length() > LONGEST, "words", "guidance.error.long", LONGEST)
                .when(!to.matches("\\d{1,18}"), "to", "guidance.error.to");
        if (!errors.isEmpty()) {
            var back = new GuidancePages.Typed(to, typed, errors, 0, "");
            return shown(actor, "", "", back, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var season = pages.plan(actor).map(plan -> plan.heading().season()).orElseThrow(() -> new NotThere("plan", 0));
        ask.ask(actor, season, Long.parseLong(to), VietnameseText.line(group), typed);
        Flash.done("guidance.done.asked").on(redirect);
        return new ModelAndView("redirect:/guidance/questions");
    }

    @PostMapping("/guidance/questions/{id}/answer")
    ModelAndView answer(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        var typed = VietnameseText.nfc(words).strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            var key = typed.isEmpty() ? "guidance.error.answer" : "guidance.error.long";
            var errors = FormErrors.none().add("answer-" + id, key, LONGEST);
            var back = new GuidancePages.Typed("", "", errors, id, typed);
            return shown(actor, "", "", back, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            ask.answer(actor, id, version, typed);
        } catch (StaleEdit stale) {
            var errors = FormErrors.none().add("answer-" + id, "guidance.error.stale");
            return shown(actor, "", "", new GuidancePages.Typed("", "", errors, id, typed), HttpStatus.CONFLICT);
        }
        Flash.done("guidance.done.answered").on(redirect);
        return new ModelAndView("redirect:/guidance/questions");
    }

    @PostMapping("/guidance/questions/{id}/removal")
    String takeBack(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        ask.takeBack(actor, id);
        Flash.done("guidance.done.removed").on(redirect);
        return "redirect:/guidance/questions";
    }

    private ModelAndView shown(Actor actor, String group, String q, GuidancePages.Typed typed, HttpStatusCode status) {
        var page = pages.questions(actor, group, q, typed);
        return new ModelAndView("guidance/questions", Map.of("page", page), status);
    }
}
