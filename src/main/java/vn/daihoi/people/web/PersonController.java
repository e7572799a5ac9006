package vn.daihoi.people.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.people.Honour;
import vn.daihoi.people.KeepHonours;
import vn.daihoi.people.Registrants;
import vn.daihoi.people.SensitiveData;
import vn.daihoi.people.web.PersonPage.HonourForm;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// One registrant: what is known, the honours, the history. What is sensitive is opened by hand, and the look logged.
@Controller
class PersonController {
    private static final String LOOK = "people.look.page";

    private final Registrants registrants;
    private final SensitiveData sensitiveData;
    private final KeepHonours keepHonours;
    private final PersonPages pages;

    PersonController(Registrants registrants, SensitiveData sensitiveData, KeepHonours keepHonours, PersonPages pages) {
        this.registrants = registrants;
        this.sensitiveData = sensitiveData;
        this.keepHonours = keepHonours;
        this.pages = pages;
    }

    @GetMapping("/people/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String show(Actor actor, @PathVariable long id, Model model) {
        var one = registrants.visibleTo(actor, id);
        model.addAttribute("page", pages.page(actor, one, Optional.empty(), HonourForm.EMPTY, FormErrors.none()));
        return "people/person";
    }

    /// The same page with what is sensitive, after the look was written down.
    @PostMapping("/people/{id}/looks")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String look(Actor actor, @PathVariable long id, Model model) {
        var one = registrants.visibleTo(actor, id);
        var opened = sensitiveData.look(actor, id, LOOK);
        model.addAttribute("page", pages.page(actor, one, opened, HonourForm.EMPTY, FormErrors.none()));
        return "people/person";
    }

    @PostMapping("/people/{id}/honours")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER})
    String honour(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute HonourForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var one = registrants.visibleTo(actor, id);
        var errors = unreadable(form);
        try {
            if (errors.isEmpty()) {
                keepHonours.add(actor, id, honour(form));
                Flash.done("people.honour.added").on(redirect);
                return "redirect:/people/" + id + "#honours";
            }
        } catch (Refused refused) {
            errors = PersonForms.beside(refused.findings());
        }
        response.setStatus(422);
        model.addAttribute("page", pages.page(actor, one, Optional.empty(), form, errors));
        return "people/person";
    }

    @PostMapping("/people/{id}/honours/{honourId}/removal")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER})
    String removeHonour(Actor actor, @PathVariable long id, @PathVariable long honourId, RedirectAttributes redirect) {
        keepHonours.remove(actor, id, honourId);
        Flash.done("people.honour.removed").on(redirect);
        return "redirect:/people/" + id + "#honours";
    }

    private static FormErrors unreadable(HonourForm form) {
        var day = form.decidedOn();
        return FormErrors.none()
                .when(form.award().isEmpty(), "award", "NG-130")
                .when(!year(form).matches("\\d{4}"), "year", "people.honour.year.wrong")
                .when(!day.isEmpty() && VietnameseDate.read(day).isEmpty(), "decidedOn", "shared.date.wrong", day);
    }

    private static Honour honour(HonourForm form) {
        return new Honour(
                form.award(),
                form.rank(),
                Integer.parseInt(year(form)),
                VietnameseDate.read(form.decidedOn()).orElse(null),
                VietnameseText.line(form.decision()),
                VietnameseText.line(form.giver()));
    }

    /// The year may be left to the day of the decision.
    private static String year(HonourForm form) {
        var typed = form.year();
        return typed.isEmpty()
                ? VietnameseDate.read(form.decidedOn())
                        .map(day -> Integer.toString(day.getYear()))
                        .orElse("")
                : typed;
    }
}
