package vn.daihoi.allocation.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.allocation.DecideAllocation;
import vn.daihoi.allocation.Decision;
import vn.daihoi.allocation.KeepScenario;
import vn.daihoi.allocation.Scenarios;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// What the standing body does with a scenario.
@Controller
class ScenarioController {
    private static final String VIEW = "allocation/scenario";

    private final KeepScenario keep;
    private final DecideAllocation decide;
    private final Scenarios scenarios;
    private final ScenarioPages pages;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    ScenarioController(
            KeepScenario keep,
            DecideAllocation decide,
            Scenarios scenarios,
            ScenarioPages pages,
            Dictionary dictionary,
            SeasonClock clock) {
        this.keep = keep;
        this.decide = decide;
        this.scenarios = scenarios;
        this.pages = pages;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @PostMapping("/allocation")
    @RolesAllowed(Roles.STANDING_BODY)
    String begin(Actor actor, @RequestParam(defaultValue = "") String name, RedirectAttributes redirect) {
        var typed = ScenarioForm.shortened(name);
        var id = keep.begin(
                actor, typed.isEmpty() ? dictionary.here().of("allocation.name.first", clock.today()) : typed);
        Flash.done("allocation.begun").on(redirect);
        return "redirect:/allocation/" + id;
    }

    @PostMapping("/allocation/{id}/copy")
    @RolesAllowed(Roles.STANDING_BODY)
    String copy(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        var name = dictionary
                .here()
                .of("allocation.name.copy", scenarios.visibleTo(actor, id).name());
        var copy = keep.copy(actor, id, name);
        Flash.done("allocation.copied").on(redirect);
        return "redirect:/allocation/" + copy;
    }

    @PostMapping("/allocation/{id}")
    @RolesAllowed(Roles.STANDING_BODY)
    ModelAndView save(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Map<String, String> cells,
            RedirectAttributes redirect) {
        var form = new ScenarioForm(cells);
        var errors = FormErrors.none();
        var name = form.name(errors);
        var wish = form.read(pages.basis(actor), scenarios.visibleTo(actor, id).wish(), errors);
        if (!errors.isEmpty()) {
            return shown(pages.typed(actor, id, form, errors), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            keep.save(actor, id, version, name, wish);
        } catch (StaleEdit stale) {
            return shown(pages.clashed(actor, id, form), HttpStatus.CONFLICT);
        }
        Flash.done("allocation.saved").on(redirect);
        return new ModelAndView("redirect:/allocation/" + id);
    }

    @PostMapping("/allocation/{id}/weights")
    @RolesAllowed(Roles.STANDING_BODY)
    ModelAndView paste(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "units") String into,
            RedirectAttributes redirect) {
        var scenario = scenarios.visibleTo(actor, id);
        var read = into.equals("groups")
                ? PastedCells.read(text, pages.basis(actor), scenario.wish())
                : PastedColumn.read(text, pages.basis(actor), scenario.wish());
        if (!read.wrong().isEmpty() || read.known() == 0) {
            return shown(pages.pasted(actor, id, wrong(text, read)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            keep.save(actor, id, version, scenario.name(), read.wish());
        } catch (StaleEdit stale) {
            return shown(pages.pasted(actor, id, clashed(actor, id, text)), HttpStatus.CONFLICT);
        }
        Flash.done("allocation.pasted", String.valueOf(read.known())).on(redirect);
        return new ModelAndView("redirect:/allocation/" + id);
    }

    /// The pasted text stays: the colleague's numbers are on the page now, and it is pasted over them by one more
    /// click.
    private ScenarioPage.Pasted clashed(Actor actor, long id, String text) {
        var newer = scenarios.visibleTo(actor, id);
        var told = dictionary.here().of("allocation.paste.clash", newer.savedBy(), newer.savedAt());
        return new ScenarioPage.Pasted(text, List.of(told));
    }

    private ScenarioPage.Pasted wrong(String text, PastedColumn.Read read) {
        var t = dictionary.here();
        var lines = read.wrong().stream()
                .map(it -> t.of("allocation.paste.wrong." + it.key(), it.line(), it.text()))
                .toList();
        return new ScenarioPage.Pasted(text, lines.isEmpty() ? List.of(t.of("allocation.paste.nothing")) : lines);
    }

    /// An empty seed takes the lot back.
    @PostMapping("/allocation/{id}/lot")
    @RolesAllowed(Roles.STANDING_BODY)
    ModelAndView draw(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String seed,
            @RequestParam(defaultValue = "") String source,
            RedirectAttributes redirect) {
        var typed = VietnameseText.line(seed);
        var from = VietnameseText.line(source);
        var errors =
                FormErrors.none().when(!typed.isEmpty() && from.isEmpty(), "source", "allocation.lot.source.missing");
        if (!errors.isEmpty()) {
            var form = new ScenarioPage.LotForm(seed, source, errors, true);
            return shown(pages.undrawn(actor, id, form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        keep.draw(actor, id, version, typed, from);
        if (typed.isEmpty()) {
            Flash.heed("allocation.lot.none").on(redirect);
        } else {
            Flash.done("allocation.lot.drawn", typed).on(redirect);
        }
        return new ModelAndView("redirect:/allocation/" + id);
    }

    @PostMapping("/allocation/{id}/decision")
    @RolesAllowed(Roles.STANDING_BODY)
    ModelAndView decide(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String onDay,
            @RequestParam(defaultValue = "") String signer,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var day = VietnameseDate.read(onDay);
        var issued = decide.planIssued(actor);
        var errors = FormErrors.none()
                .when(VietnameseText.line(number).isEmpty(), "number", "allocation.decision.number.missing")
                .when(day.isEmpty(), "onDay", "allocation.decision.day.missing")
                .when(
                        day.filter(clock.today()::isBefore).isPresent(),
                        "onDay",
                        "allocation.decision.day.future",
                        clock.today())
                .when(day.filter(issued::isAfter).isPresent(), "onDay", "allocation.decision.day.early", issued)
                .when(VietnameseText.line(signer).isEmpty(), "signer", "allocation.decision.signer.missing")
                .when(VietnameseText.line(reason).isEmpty(), "reason", "allocation.decision.reason.missing");
        if (!errors.isEmpty()) {
            var form = new ScenarioPage.DecisionForm(number, onDay, signer, reason, errors, true);
            return shown(pages.undecided(actor, id, form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var act = new Decision.Act(
                VietnameseText.line(number),
                day.orElseThrow(),
                VietnameseText.line(signer),
                VietnameseText.line(reason));
        var decided = decide.decide(actor, id, version, act);
        Flash.done("allocation.decided", act.number()).on(redirect);
        return new ModelAndView("redirect:/allocation/decisions/" + decided);
    }

    private static ModelAndView shown(ScenarioPage page, HttpStatus status) {
        var view = new ModelAndView(VIEW, "page", page);
        view.setStatus(status);
        return view;
    }
}
