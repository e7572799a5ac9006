package vn.daihoi.people.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.people.AddRegistrant;
import vn.daihoi.people.EditRegistrant;
import vn.daihoi.people.Field;
import vn.daihoi.people.Kind;
import vn.daihoi.people.NewRegistrant;
import vn.daihoi.people.PeopleRights;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.Registrants;
import vn.daihoi.people.Scribe;
import vn.daihoi.people.SensitiveData;
import vn.daihoi.people.Written;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;

/// Enters somebody, or changes what is known.
@Controller
class PersonFormController {
    private static final String LOOK = "people.look.form";

    private final Registrants registrants;
    private final AddRegistrant addRegistrant;
    private final EditRegistrant editRegistrant;
    private final SensitiveData sensitiveData;
    private final Scribe scribe;
    private final PersonForms forms;
    private final UnitBoxes boxes;

    PersonFormController(
            Registrants registrants,
            AddRegistrant addRegistrant,
            EditRegistrant editRegistrant,
            SensitiveData sensitiveData,
            Scribe scribe,
            PersonForms forms,
            UnitBoxes boxes) {
        this.registrants = registrants;
        this.addRegistrant = addRegistrant;
        this.editRegistrant = editRegistrant;
        this.sensitiveData = sensitiveData;
        this.scribe = scribe;
        this.forms = forms;
        this.boxes = boxes;
    }

    /// @param name somebody was looked for by it and not found
    @GetMapping("/people/new")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER})
    String ask(Actor actor, @RequestParam(defaultValue = "") String name, Model model) {
        var texts = new EnumMap<Field, String>(Field.class);
        texts.put(Field.KIND, Kind.PERSON.code());
        texts.put(Field.UNIT, boxes.show(actor.unitId()));
        texts.put(Field.DISPLAY, VietnameseText.line(name));
        model.addAttribute("page", forms.add(actor, new PersonForm(new Written(texts), 0), List.of()));
        return "people/form";
    }

    @PostMapping("/people")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER})
    String add(
            Actor actor,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var form = PersonForm.typed(typed, true);
        try {
            var read = read(actor, form);
            var added = addRegistrant.add(actor, new NewRegistrant(read.profile(), read.sensitive(), false));
            Flash.done("people.added", added.name().full()).on(redirect);
            return "redirect:/people/" + added.id();
        } catch (Refused refused) {
            response.setStatus(422);
            model.addAttribute("page", forms.add(actor, form, refused.findings()));
            return "people/form";
        }
    }

    @GetMapping("/people/{id}/edit")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER})
    String show(Actor actor, @PathVariable long id, Model model) {
        var one = editable(actor, id);
        model.addAttribute("page", forms.edit(actor, one, saved(actor, one), sees(actor, one), List.of()));
        return "people/form";
    }

    @PostMapping("/people/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER})
    String save(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var one = editable(actor, id);
        var sensitive = sees(actor, one);
        var form = PersonForm.typed(typed, sensitive);
        try {
            var read = read(actor, form);
            editRegistrant.edit(actor, id, form.version(), read.profile(), sensitive ? read.sensitive() : null);
            Flash.done("people.saved").on(redirect);
            return "redirect:/people/" + id;
        } catch (Refused refused) {
            response.setStatus(422);
            model.addAttribute("page", forms.edit(actor, one, form, sensitive, refused.findings()));
        } catch (StaleEdit stale) {
            response.setStatus(409);
            var current = registrants.visibleTo(actor, id);
            model.addAttribute("page", forms.clash(actor, current, saved(actor, current), form, sensitive));
        }
        return "people/form";
    }

    private Scribe.Read read(Actor actor, PersonForm form) {
        var read = scribe.read(actor, form.written(), boxes.own(actor).orElse(null));
        Refused.ifAny(read.findings().stream().filter(Finding::isBreach).toList());
        return read;
    }

    /// Filled with what is saved; opening what is sensitive is a look.
    private PersonForm saved(Actor actor, Registrant one) {
        var written = sensitiveData
                .look(actor, one.id(), LOOK)
                .map(sensitive -> scribe.write(one.profile(), sensitive))
                .orElseGet(() -> scribe.write(one.profile()));
        return new PersonForm(written, one.version());
    }

    private Registrant editable(Actor actor, long id) {
        var one = registrants.visibleTo(actor, id);
        if (!PeopleRights.mayChange(actor, one.unitId())) {
            throw new AccessDeniedException("registrant (%d) may only be read".formatted(id));
        }
        return one;
    }

    private static boolean sees(Actor actor, Registrant one) {
        return PeopleRights.seesSensitive(actor, one.unitId());
    }
}
