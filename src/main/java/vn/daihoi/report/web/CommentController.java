package vn.daihoi.report.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.report.CommentOnReport;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Flash;

/// Comments made, resolved and taken up again; from the editor or from the whole text.
@Controller
class CommentController {
    private final CommentOnReport comments;

    CommentController(CommentOnReport comments) {
        this.comments = comments;
    }

    @PostMapping("/reports/{id}/parts/{part}/comments")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String add(
            Actor actor,
            @PathVariable long id,
            @PathVariable String part,
            @RequestParam(defaultValue = "") String quote,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes redirect) {
        comments.add(actor, id, part, quote, text);
        Flash.done("report.done.commented").on(redirect);
        return back(id, part, from);
    }

    @PostMapping("/reports/{id}/parts/{part}/comments/{comment}/resolution")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String resolve(
            Actor actor,
            @PathVariable long id,
            @PathVariable String part,
            @PathVariable long comment,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String from) {
        comments.resolve(actor, id, comment, answer);
        return back(id, part, from);
    }

    @PostMapping("/reports/{id}/parts/{part}/comments/{comment}/reopening")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String reopen(
            Actor actor,
            @PathVariable long id,
            @PathVariable String part,
            @PathVariable long comment,
            @RequestParam(defaultValue = "") String from) {
        comments.reopen(actor, id, comment);
        return back(id, part, from);
    }

    private static String back(long id, String part, String from) {
        return from.equals("text")
                ? "redirect:/reports/" + id + "/text#part-" + part
                : "redirect:/reports/" + id + "/parts/" + part + "?side=comments";
    }
}
