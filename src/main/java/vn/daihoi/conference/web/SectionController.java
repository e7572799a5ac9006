package vn.daihoi.conference.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.conference.Preparations;
import vn.daihoi.conference.Section;
import vn.daihoi.conference.SectionForms;
import vn.daihoi.conference.sheet.Act;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// The sections of a conference: shown, checked while being typed, saved.
@Controller
class SectionController {
    private final SectionPages pages;
    private final SectionForms forms;
    private final Preparations preparations;
    private final Dictionary dictionary;

    SectionController(SectionPages pages, SectionForms forms, Preparations preparations, Dictionary dictionary) {
        this.pages = pages;
        this.forms = forms;
        this.preparations = preparations;
        this.dictionary = dictionary;
    }

    @GetMapping("/conferences/{id}/{section:facts|name|committee|tasks|programme|presidium|pilot}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String show(
            Actor actor,
            @PathVariable long id,
            @PathVariable("section") String name,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        var section = section(name);
        model.addAttribute("page", pages.stored(actor, id, section, q, dictionary.here()));
        return "conference/" + section.code();
    }

    /// What is typed, judged before it is saved.
    @PostMapping("/conferences/{id}/{section:facts|name|committee|tasks|programme|presidium|pilot}/check")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String check(
            Actor actor,
            @PathVariable long id,
            @PathVariable("section") String name,
            @RequestParam int version,
            @RequestParam Map<String, String> parameters,
            Model model) {
        var sheet = Sheet.typed(parameters);
        model.addAttribute(
                "page", pages.typed(actor, id, section(name), sheet, version, FormErrors.none(), dictionary.here()));
        return "conference/judged";
    }

    @PostMapping("/conferences/{id}/{section:facts|name|committee|tasks|programme|presidium|pilot}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String save(
            Actor actor,
            @PathVariable long id,
            @PathVariable("section") String name,
            @RequestParam int version,
            @RequestParam(required = false) String act,
            @RequestParam Map<String, String> parameters,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var section = section(name);
        var sheet = Sheet.typed(parameters).with(Act.of(act));
        var errors = FormErrors.none();
        var typed = SectionForms.typed(
                section, sheet, preparations.of(pages.seen(actor, id).conference()), errors);
        if (!errors.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", pages.typed(actor, id, section, sheet, version, errors, dictionary.here()));
            return "conference/" + section.code();
        }
        try {
            forms.save(actor, section, version, sheet, typed, "publish".equals(act));
        } catch (StaleEdit stale) {
            response.setStatus(409);
            model.addAttribute("page", pages.merged(actor, id, section, sheet, version, dictionary.here()));
            return "conference/" + section.code();
        }
        Flash.done("conference.saved").on(redirect);
        return "redirect:/conferences/" + id + "/" + section.code();
    }

    private static Section section(String name) {
        return Section.of(name).orElseThrow(() -> new NotThere("section", name));
    }
}
