package vn.daihoi.movement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.movement.AnswerMovement;
import vn.daihoi.movement.Indicators;
import vn.daihoi.movement.MeasureMovement;
import vn.daihoi.movement.Responses;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.unit.Units;

/// What units write of a movement, and by what it is measured.
@Controller
class AnswerController {
    private final AnswerMovement answers;
    private final MeasureMovement measures;
    private final Responses responses;
    private final Indicators indicators;
    private final MovementPages pages;
    private final Units units;
    private final Dictionary dictionary;

    AnswerController(
            AnswerMovement answers,
            MeasureMovement measures,
            Responses responses,
            Indicators indicators,
            MovementPages pages,
            Units units,
            Dictionary dictionary) {
        this.answers = answers;
        this.measures = measures;
        this.responses = responses;
        this.indicators = indicators;
        this.pages = pages;
        this.units = units;
        this.dictionary = dictionary;
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
        } catch (StaleEdit stale) {
            var theirs = responses
                    .of(id, unitId(unit))
                    .map(one -> AnswerForm.of(one.answer(), one.version()))
                    .orElse(AnswerForm.EMPTY);
            var clashes = form.against(theirs, dictionary.here());
            return again(actor, id, unit, Unsaved.of(form.at(theirs.version()), errors, clashes), model, response);
        }
        return again(actor, id, unit, Unsaved.of(form, errors, List.of()), model, response);
    }

    @PostMapping("/movements/{id}/figures/{unit}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String figure(
            Actor actor,
            @PathVariable long id,
            @PathVariable String unit,
            @ModelAttribute FigureForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var errors = form.unreadable();
        try {
            if (errors.isEmpty()) {
                answers.figure(actor, id, unitId(unit), form.read());
                Flash.done("movement.done.figure").on(redirect);
                return back(id, unit) + "#figures";
            }
        } catch (Refused refused) {
            errors = MovementController.beside(refused);
        } catch (StaleEdit stale) {
            var wanted = form.read();
            var theirs = indicators
                    .figure(wanted.indicatorId(), unitId(unit), wanted.year())
                    .map(FigureForm::of)
                    .orElse(FigureForm.EMPTY);
            var upon = form.upon(theirs);
            var clashes = upon.against(theirs, dictionary.here());
            return again(actor, id, unit, Unsaved.of(upon, errors, clashes), model, response);
        }
        return again(actor, id, unit, Unsaved.of(form, errors, List.of()), model, response);
    }

    @PostMapping("/movements/{id}/models/{unit}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String model(
            Actor actor,
            @PathVariable long id,
            @PathVariable String unit,
            @ModelAttribute ModelForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            answers.model(actor, id, unitId(unit), VietnameseText.line(form.name()), Typed.paragraphs(form.text()));
            Flash.done("movement.done.model").on(redirect);
            return back(id, unit) + "#models";
        } catch (Refused refused) {
            var unsaved = Unsaved.of(form, MovementController.beside(refused));
            return again(actor, id, unit, unsaved, model, response);
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

    /// 409 where somebody was faster, 422 where something is wrong.
    private String again(
            Actor actor, long id, String unit, Unsaved unsaved, Model model, HttpServletResponse response) {
        response.setStatus(unsaved.errors().isEmpty() ? 409 : 422);
        model.addAttribute("page", pages.page(actor, id, unit, unsaved));
        return "movement/movement";
    }
}
