package vn.daihoi.story.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.story.ClearStory;

/// What a second person does with a story: lets it out, gives it back, takes it off.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT})
class ClearingController {
    private final DeskPages pages;
    private final ClearStory clear;

    ClearingController(DeskPages pages, ClearStory clear) {
        this.pages = pages;
        this.clear = clear;
    }

    @PostMapping("/stories/{id}/publication")
    String publish(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            clear.publish(actor, id, version);
        } catch (Refused refused) {
            return refused(actor, id, refused.findings(), response, model);
        }
        Flash.done("story.done.published").on(redirect);
        return StoriesController.back(id);
    }

    @PostMapping("/stories/{id}/return")
    String giveBack(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var said = VietnameseText.line(reason);
        if (said.isEmpty()) {
            return refused(actor, id, List.of(Finding.breach("CC-116")), response, model);
        }
        clear.giveBack(actor, id, version, said);
        Flash.done("story.done.returned").on(redirect);
        return StoriesController.back(id);
    }

    @PostMapping("/stories/{id}/removal")
    @RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT, Roles.UNIT_OFFICER})
    String takeOff(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var said = VietnameseText.line(reason);
        if (said.isEmpty()) {
            return refused(actor, id, List.of(Finding.breach("CC-116")), response, model);
        }
        clear.takeOff(actor, id, version, said);
        Flash.done("story.done.off").on(redirect);
        return StoriesController.back(id);
    }

    private String refused(Actor actor, long id, List<Finding> findings, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("page", pages.refused(actor, id, findings));
        return "story/desk";
    }
}
