package vn.daihoi.movement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.movement.LaunchMovement;
import vn.daihoi.movement.Movement;
import vn.daihoi.movement.MovementRights;
import vn.daihoi.movement.Movements;
import vn.daihoi.movement.Responses;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// The register of movements; launching one, and writing down its goals.
@Controller
class MovementController {
    private final Movements movements;
    private final Responses responses;
    private final LaunchMovement launch;
    private final MovementPages pages;
    private final PlansInForce plans;
    private final Units units;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    MovementController(
            Movements movements,
            Responses responses,
            LaunchMovement launch,
            MovementPages pages,
            PlansInForce plans,
            Units units,
            SeasonClock clock,
            Dictionary dictionary) {
        this.movements = movements;
        this.responses = responses;
        this.launch = launch;
        this.pages = pages;
        this.plans = plans;
        this.units = units;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    @GetMapping("/movements")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String list(Actor actor, Model model) {
        var own = own(actor);
        var season = own.flatMap(unit -> plans.on(clock.today(), unit.path()))
                .map(plan -> plan.heading().season())
                .orElse("");
        var counts = responses.counts(actor);
        var answered = own.map(unit -> responses.answeredBy(unit.id())).orElse(Set.of());
        var rows = movements.all(actor, season).stream()
                .map(one -> {
                    var count = counts.getOrDefault(one.id(), Responses.Count.NONE);
                    return new ListPage.Row(
                            one.id(),
                            one.name(),
                            MovementPages.period(one, dictionary.here()),
                            one.unitName(),
                            one.citation(),
                            count.units(),
                            count.participants(),
                            answered.contains(one.id()) ? "answered" : "open");
                })
                .toList();
        model.addAttribute("page", new ListPage(rows, mayLaunch(actor, own)));
        return "movement/list";
    }

    @GetMapping("/movements/{id:\\d+}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String show(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "0") long indicator,
            @RequestParam(defaultValue = "0") int year,
            Model model) {
        var changing = pages.toChange(actor, id, code(unit), indicator, year);
        model.addAttribute("page", pages.page(actor, id, code(unit), changing));
        return "movement/movement";
    }

    @GetMapping("/movements/new")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String ask(Model model) {
        model.addAttribute("page", form(null, MovementForm.EMPTY, FormErrors.none(), List.of()));
        return "movement/form";
    }

    @PostMapping("/movements")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String launch(
            Actor actor,
            @ModelAttribute MovementForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var unit = own(actor).orElseThrow(() -> new NotThere("unit of", actor.name()));
        var errors = form.unreadable();
        try {
            if (errors.isEmpty()) {
                var id = launch.launch(actor, unit.id(), form.read());
                Flash.done("movement.done.launched").on(redirect);
                return "redirect:/movements/" + id;
            }
        } catch (Refused refused) {
            errors = beside(refused);
        }
        response.setStatus(422);
        model.addAttribute("page", form(null, form, errors, List.of()));
        return "movement/form";
    }

    @GetMapping("/movements/{id}/edit")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String edit(Actor actor, @PathVariable long id, Model model) {
        var one = kept(actor, id);
        model.addAttribute("page", form(one, MovementForm.of(one), FormErrors.none(), List.of()));
        return "movement/form";
    }

    @PostMapping("/movements/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String save(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute MovementForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var one = kept(actor, id);
        var errors = form.unreadable();
        try {
            if (errors.isEmpty()) {
                launch.save(actor, id, form.version(), form.read());
                Flash.done("movement.done.saved").on(redirect);
                return "redirect:/movements/" + id;
            }
        } catch (Refused refused) {
            errors = beside(refused);
        } catch (StaleEdit stale) {
            var theirs = MovementForm.of(kept(actor, id));
            var clashes = form.against(theirs, one.isOfPlan(), dictionary.here());
            response.setStatus(409);
            model.addAttribute("page", form(one, form.at(theirs.version()), errors, clashes));
            return "movement/form";
        }
        response.setStatus(422);
        model.addAttribute("page", form(one, form, errors, List.of()));
        return "movement/form";
    }

    private Movement kept(Actor actor, long id) {
        var one = movements.visibleTo(actor, id);
        if (!MovementRights.writesFor(actor, one.unitId(), one.unitPath())) {
            throw new AccessDeniedException("movement (%d) may only be read".formatted(id));
        }
        return one;
    }

    private FormPage form(@Nullable Movement one, MovementForm form, FormErrors errors, List<Clash> clashes) {
        var t = dictionary.here();
        var title = one == null ? t.of("movement.launch") : one.name();
        var action = one == null ? MovementPlaces.LIST : MovementPlaces.LIST + "/" + one.id();
        var crumbs = List.of(new Crumb(t.of("movement.list.title"), MovementPlaces.LIST), new Crumb(title, ""));
        return new FormPage(crumbs, title, action, one != null && one.isOfPlan(), form, errors, clashes);
    }

    private Optional<Unit> own(Actor actor) {
        var id = actor.unitId();
        return id == null ? units.root() : units.find(id);
    }

    private static boolean mayLaunch(Actor actor, Optional<Unit> own) {
        return own.filter(unit -> MovementRights.writesFor(actor, unit.id(), unit.path()))
                .isPresent();
    }

    /// `942 · Huyện Châu Thành` as the box gives it.
    static String code(String chosen) {
        var end = chosen.indexOf(" · ");
        return (end < 0 ? chosen : chosen.substring(0, end)).strip();
    }

    static FormErrors beside(Refused refused) {
        var errors = FormErrors.none();
        for (var finding : refused.findings()) {
            var field = finding.field();
            if (field == null) {
                throw refused;
            }
            errors.add(field, finding.code(), finding.values().toArray());
        }
        return errors;
    }
}
