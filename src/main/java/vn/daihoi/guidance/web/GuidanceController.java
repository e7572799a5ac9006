package vn.daihoi.guidance.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.guidance.GiveGuidance;
import vn.daihoi.guidance.GuidanceRights;
import vn.daihoi.guidance.Guide;
import vn.daihoi.guidance.Guides;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.unit.Unit;

/// Guidance: read by all below, written by whoever gives it.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
class GuidanceController {
    private final GuidancePages pages;
    private final Guides guides;
    private final GiveGuidance give;
    private final Dictionary dictionary;

    GuidanceController(GuidancePages pages, Guides guides, GiveGuidance give, Dictionary dictionary) {
        this.pages = pages;
        this.guides = guides;
        this.give = give;
        this.dictionary = dictionary;
    }

    @GetMapping("/guidance")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String list(Actor actor, Model model) {
        model.addAttribute("page", pages.guides(actor));
        return "guidance/guidance";
    }

    @GetMapping("/guidance/new")
    ModelAndView blank(Actor actor, @RequestParam(defaultValue = "") String group) {
        var form = new GuideForm(group, "", "", "", 0);
        return shown(actor, 0, form, FormErrors.none(), List.of(), HttpStatus.OK);
    }

    @GetMapping("/guidance/{id}")
    ModelAndView edit(Actor actor, @PathVariable long id) {
        return shown(actor, id, GuideForm.of(own(actor, id)), FormErrors.none(), List.of(), HttpStatus.OK);
    }

    /// @param id 0 to add one
    /// @param act `publish` to publish it at once
    @PostMapping("/guidance/{id}")
    ModelAndView keep(
            Actor actor,
            @PathVariable long id,
            GuideForm form,
            @RequestParam(defaultValue = "") String act,
            RedirectAttributes redirect) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return shown(actor, id, form, errors, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var season = pages.plan(actor).map(plan -> plan.heading().season()).orElseThrow(() -> new NotThere("plan", 0));
        var unit = pages.own(actor).map(Unit::id).orElseThrow(() -> new NotThere("unit", 0));
        try {
            var guide = form.guide(id, season, unit);
            if (act.equals("publish")) {
                give.keepAndPublish(actor, guide);
            } else {
                give.keep(actor, guide);
            }
        } catch (StaleEdit stale) {
            var theirs = GuideForm.of(own(actor, id));
            var clashes = form.against(theirs, dictionary.here());
            return shown(actor, id, form.at(theirs.version()), errors, clashes, HttpStatus.CONFLICT);
        }
        Flash.done(act.equals("publish") ? "guidance.done.published" : "guidance.done.kept", form.title())
                .on(redirect);
        return new ModelAndView("redirect:/guidance");
    }

    @PostMapping("/guidance/{id}/removal")
    String remove(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        give.remove(actor, id, version);
        Flash.done("guidance.done.removed").on(redirect);
        return "redirect:/guidance";
    }

    private ModelAndView shown(
            Actor actor, long id, GuideForm form, FormErrors errors, List<Clash> clashes, HttpStatusCode status) {
        var t = dictionary.here();
        var title = id == 0 ? t.of("guidance.new") : form.title();
        var page = new GuidePage(
                id,
                List.of(new Crumb(t.of("guidance.title"), "/guidance"), new Crumb(title, "")),
                form,
                errors,
                clashes,
                pages.plan(actor)
                        .map(plan -> GuidancePages.choices(GuidancePages.groups(plan)))
                        .orElse(List.of()),
                id != 0 && own(actor, id).isPublished());
        return new ModelAndView("guidance/edit", Map.of("page", page), status);
    }

    /// Others read it in the list and do not open it for writing.
    private Guide own(Actor actor, long id) {
        return guides.find(id)
                .filter(guide -> GuidanceRights.maySpeak(actor, guide.unitId()))
                .orElseThrow(() -> new NotThere("guide", id));
    }
}
