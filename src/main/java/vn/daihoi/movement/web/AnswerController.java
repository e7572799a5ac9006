package vn.daihoi.movement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.movement.AnswerMovement;
import vn.daihoi.movement.AnswerMovement.NewFigure;
import vn.daihoi.movement.MeasureMovement;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.unit.Units;

/// What units write of a movement, and by what it is measured.
@Controller
class AnswerController {
    private final AnswerMovement answers;
    private final MeasureMovement measures;
    private final MovementPages pages;
    private final Units units;

    AnswerController(AnswerMovement answers, MeasureMovement measures, MovementPages pages, Units units) {
        this.answers = answers;
        this.measures = measures;
        this.pages = pages;
        this.units = units;
    }

    @PostMapping("/movements/{id}/answers/{unit}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String answer(
            Actor actor,
            @PathVariable long id,
            @PathVariable String unit,
            @ModelAttribute AnswerForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var errors = form.unreadable();
        try {
            if (errors.isEmpty()) {
                answers.answer(actor, id, unitId(unit), form.version(), form.read());
                Flash.done("movement.done.answered").on(redirect);
                return back(id, unit);
            }
        } catch (Refused refused) {
            errors = MovementController.beside(refused);
        }
        return again(actor, id, unit, form, errors, model, response);
    }

    @PostMapping("/movements/{id}/figures/{unit}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String figure(
            Actor actor,
            @PathVariable long id,
            @PathVariable String unit,
            @RequestParam long indicator,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String source,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var errors = FormErrors.none()
                .when(isWrong(target), "target", "movement.number.wrong", target)
                .when(isWrong(result), "result", "movement.number.wrong", result);
        try {
            if (errors.isEmpty()) {
                var typed = new NewFigure(indicator, year, number(target), number(result), VietnameseText.line(source));
                answers.figure(actor, id, unitId(unit), typed);
                Flash.done("movement.done.figure").on(redirect);
                return back(id, unit) + "#figures";
            }
        } catch (Refused refused) {
            errors = MovementController.beside(refused);
        }
        return again(actor, id, unit, null, errors, model, response);
    }

    @PostMapping("/movements/{id}/models/{unit}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String model(
            Actor actor,
            @PathVariable long id,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String text,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            answers.model(actor, id, unitId(unit), VietnameseText.line(name), Typed.paragraphs(text));
            Flash.done("movement.done.model").on(redirect);
            return back(id, unit) + "#models";
        } catch (Refused refused) {
            return again(actor, id, unit, null, MovementController.beside(refused), model, response);
        }
    }

    @PostMapping("/movements/{id}/models/{modelId}/spreading")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String spread(
            Actor actor,
            @PathVariable long id,
            @PathVariable long modelId,
            @RequestParam(defaultValue = "true") boolean worth,
            RedirectAttributes redirect) {
        measures.spread(actor, id, modelId, worth);
        Flash.done(worth ? "movement.done.spread" : "movement.done.heldBack").on(redirect);
        return "redirect:/movements/" + id + "#models";
    }

    @PostMapping("/movements/{id}/indicators")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String indicator(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String indicatorName,
            @RequestParam(defaultValue = "") String measure,
            @RequestParam(defaultValue = "") String sums,
            RedirectAttributes redirect) {
        measures.addIndicator(
                actor, id, VietnameseText.line(indicatorName), VietnameseText.line(measure), sums.equals("1"));
        Flash.done("movement.done.indicator").on(redirect);
        return "redirect:/movements/" + id + "#figures";
    }

    @PostMapping("/movements/{id}/indicators/{indicatorId}/removal")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String removeIndicator(
            Actor actor, @PathVariable long id, @PathVariable long indicatorId, RedirectAttributes redirect) {
        measures.removeIndicator(actor, id, indicatorId);
        Flash.done("movement.done.indicatorRemoved").on(redirect);
        return "redirect:/movements/" + id + "#figures";
    }

    private long unitId(String code) {
        return units.coded(code).orElseThrow(() -> new NotThere("unit", code)).id();
    }

    private static String back(long id, String unit) {
        return "redirect:/movements/" + id + "?unit=" + unit;
    }

    private String again(
            Actor actor,
            long id,
            String unit,
            @Nullable AnswerForm form,
            FormErrors errors,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", pages.page(actor, id, unit, form, errors));
        return "movement/movement";
    }

    private static boolean isWrong(String typed) {
        return !typed.isBlank() && Typed.number(typed).isEmpty();
    }

    private static @Nullable BigDecimal number(String typed) {
        return typed.isBlank() ? null : Typed.number(typed).orElse(null);
    }
}
