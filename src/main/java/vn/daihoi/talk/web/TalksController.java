package vn.daihoi.talk.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.talk.ChooseTalks;
import vn.daihoi.talk.Way;

/// Who speaks at a conference: chosen with reasons, in balance.
@Controller
class TalksController {
    private final TalksPages pages;
    private final ChooseTalks choose;

    TalksController(TalksPages pages, ChooseTalks choose) {
        this.pages = pages;
        this.choose = choose;
    }

    @GetMapping("/conferences/{id}/talks")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String list(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute(
                "page", pages.page(actor, id, VietnameseText.line(q), TalksPage.Typed.NOTHING, FormErrors.none()));
        return "talk/list";
    }

    @PostMapping("/conferences/{id}/talks")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String choose(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long exemplar,
            @RequestParam(defaultValue = "papers") String way,
            @RequestParam(defaultValue = "") String reasons,
            @RequestParam(defaultValue = "") String q,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var errors = FormErrors.none().when(exemplar == 0, "exemplar", "talk.candidate.missing");
        if (errors.isEmpty()) {
            try {
                var how = Way.coded(way).orElse(Way.PAPERS);
                var chosen = choose.choose(actor, id, exemplar, how, VietnameseText.line(reasons));
                Flash.done("talk.done.chosen").on(redirect);
                return "redirect:/talks/" + chosen;
            } catch (Refused refused) {
                refused.findings()
                        .forEach(one ->
                                errors.add("reasons", one.code(), one.values().toArray()));
            }
        }
        response.setStatus(422);
        var typed = new TalksPage.Typed(exemplar, way, reasons);
        model.addAttribute("page", pages.page(actor, id, VietnameseText.line(q), typed, errors));
        return "talk/list";
    }
}
