package vn.daihoi.report.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.report.KeepPast;
import vn.daihoi.report.Pasts;
import vn.daihoi.report.ReportGrounds;
import vn.daihoi.report.figure.Figure;
import vn.daihoi.report.figure.FigureList;
import vn.daihoi.report.figure.FigureWords;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.ListAddress;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// What the season has brought, for leaders; and what the last congress counted, typed in once.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
class ResultsController {
    private final ResultsPages pages;
    private final FigurePages figurePages;
    private final ReportGrounds grounds;
    private final Pasts pasts;
    private final KeepPast keep;
    private final Units units;
    private final Dictionary dictionary;

    ResultsController(
            ResultsPages pages,
            FigurePages figurePages,
            ReportGrounds grounds,
            Pasts pasts,
            KeepPast keep,
            Units units,
            Dictionary dictionary) {
        this.pages = pages;
        this.figurePages = figurePages;
        this.grounds = grounds;
        this.pasts = pasts;
        this.keep = keep;
        this.units = units;
        this.dictionary = dictionary;
    }

    /// @param unit another one than the reader's own
    /// @param past code of a figure of the last congress to change
    @GetMapping("/results")
    ModelAndView show(
            Actor actor,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "") String past) {
        var own = unit == null ? actor.unitId() : unit;
        var shown = own == null ? units.root() : Optional.of(units.visibleTo(actor, own));
        return shown.filter(one -> grounds.find(one).isPresent())
                .map(one -> page(actor, one, typing(one, past), HttpStatus.OK))
                .orElseGet(() -> new ModelAndView("report/no-results"));
    }

    @GetMapping("/results/figures/{code}")
    ModelAndView figure(
            Actor actor,
            @PathVariable String code,
            @RequestParam long unit,
            @RequestParam(required = false) @Nullable Integer page) {
        var shown = figurePages.ofUnit(
                actor, units.visibleTo(actor, unit), code, ListAddress.page(page), dictionary.here());
        return new ModelAndView("report/figure", Map.of("page", shown));
    }

    @PostMapping("/units/{id}/past")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    ModelAndView keep(Actor actor, @PathVariable long id, PastForm form, RedirectAttributes redirect) {
        var unit = units.visibleTo(actor, id);
        var errors = form.errors();
        if (!errors.isEmpty()) {
            var typing = new ResultsPage.Typing(form, errors, List.of(), "");
            return page(actor, unit, typing, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            keep.keep(actor, id, form.past(actor.name()));
        } catch (StaleEdit stale) {
            return page(actor, unit, meanwhile(unit, form), HttpStatus.CONFLICT);
        }
        Flash.done("report.past.done", FigureWords.label(form.code(), dictionary.here()))
                .on(redirect);
        return back(id);
    }

    @PostMapping("/units/{id}/past/{code}/removal")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    ModelAndView remove(
            Actor actor,
            @PathVariable long id,
            @PathVariable String code,
            @RequestParam int version,
            RedirectAttributes redirect) {
        var figure = figure(code);
        try {
            keep.remove(actor, id, figure, version);
        } catch (StaleEdit stale) {
            var unit = units.visibleTo(actor, id);
            return page(actor, unit, typing(unit, code), HttpStatus.CONFLICT);
        }
        Flash.done("report.past.removed", FigureWords.label(code, dictionary.here()))
                .on(redirect);
        return back(id);
    }

    private ModelAndView page(Actor actor, Unit unit, ResultsPage.Typing typing, HttpStatusCode status) {
        var page = pages.of(actor, unit, typing, dictionary.here());
        return new ModelAndView("report/results", Map.of("page", page), status);
    }

    private ResultsPage.Typing typing(Unit unit, String code) {
        return FigureList.coded(code)
                .flatMap(figure -> pasts.find(unit.id(), grounds.of(unit).season(), figure))
                .map(past -> new ResultsPage.Typing(PastForm.of(past), FormErrors.none(), List.of(), ""))
                .orElse(ResultsPage.Typing.NOTHING);
    }

    /// What was typed stays, with what somebody else has saved beside it.
    private ResultsPage.Typing meanwhile(Unit unit, PastForm form) {
        return pasts.find(unit.id(), grounds.of(unit).season(), figure(form.code()))
                .map(theirs -> new ResultsPage.Typing(
                        form.at(theirs.version()),
                        FormErrors.none(),
                        form.against(PastForm.of(theirs), dictionary.here()),
                        theirs.by()))
                .orElseGet(() -> new ResultsPage.Typing(form.at(0), FormErrors.none(), List.of(), ""));
    }

    private static Figure figure(String code) {
        return FigureList.coded(code).orElseThrow(() -> new NotThere("figure", code));
    }

    private static ModelAndView back(long unit) {
        return new ModelAndView("redirect:/results?unit=" + unit + "#past");
    }
}
