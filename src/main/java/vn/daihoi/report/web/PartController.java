package vn.daihoi.report.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.report.WritePart;
import vn.daihoi.report.figure.Figures;
import vn.daihoi.report.text.Tokens;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;

/// One part written in a form, with what lies beside it.
@Controller
class PartController {
    private final PartPages pages;
    private final VersionPages versions;
    private final WritePart write;
    private final Desk desk;
    private final Figures figures;
    private final Dictionary dictionary;

    PartController(
            PartPages pages,
            VersionPages versions,
            WritePart write,
            Desk desk,
            Figures figures,
            Dictionary dictionary) {
        this.pages = pages;
        this.versions = versions;
        this.write = write;
        this.desk = desk;
        this.figures = figures;
        this.dictionary = dictionary;
    }

    @GetMapping("/reports/{id}/parts/{part}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String show(
            Actor actor,
            @PathVariable long id,
            @PathVariable String part,
            @RequestParam(defaultValue = "figures") String side,
            @RequestParam(required = false) @Nullable Long unit,
            Model model) {
        model.addAttribute("page", pages.of(actor, id, part, side, unit, dictionary.here()));
        return "report/part";
    }

    /// @param insert a figure or a passage taken over by its button, put at the end
    /// @param renew code of a figure to be brought to its value of now
    @PostMapping(path = "/reports/{id}/parts/{part}", headers = "!X-Save")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String save(
            Actor actor,
            @PathVariable long id,
            @PathVariable String part,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String insert,
            @RequestParam(defaultValue = "") String renew,
            @RequestParam(defaultValue = "figures") String side,
            @RequestParam(required = false) @Nullable Long unit,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var text = renew.isEmpty() ? with(body, insert) : renewed(actor, id, body, renew);
        var typed = new WritePart.Typed(version, text, "");
        try {
            write.save(actor, id, part, typed);
        } catch (StaleEdit stale) {
            response.setStatus(409);
            model.addAttribute("page", pages.clash(actor, id, part, typed, dictionary.here()));
            return "report/part";
        }
        Flash.done("report.done.saved").on(redirect);
        var beside = PartPages.SIDES.contains(side) ? side : "figures";
        return "redirect:/reports/" + id + "/parts/" + part + "?side=" + beside + (unit == null ? "" : "&unit=" + unit);
    }

    /// A figure goes on in the sentence, a passage is a paragraph of its own.
    private static String with(String body, String insert) {
        return insert.isEmpty() || body.isEmpty()
                ? body + insert
                : body + (insert.contains(" {") ? "\n" : " ") + insert;
    }

    private String renewed(Actor actor, long id, String body, String code) {
        var now = figures.of(desk.seen(actor, id).found().counted()).byCode();
        return Tokens.renewed(body, java.util.Map.of(code, now.getOrDefault(code, 0L)));
    }

    @GetMapping("/reports/{id}/parts/{part}/versions/{version}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String version(
            Actor actor, @PathVariable long id, @PathVariable String part, @PathVariable int version, Model model) {
        model.addAttribute("page", versions.of(actor, id, part, version, dictionary.here()));
        return "report/version";
    }

    @PostMapping("/reports/{id}/parts/{part}/versions/{version}/restoration")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String restore(
            Actor actor,
            @PathVariable long id,
            @PathVariable String part,
            @PathVariable int version,
            RedirectAttributes redirect) {
        write.restore(actor, id, part, version);
        Flash.done("report.done.restored").on(redirect);
        return "redirect:/reports/" + id + "/parts/" + part + "?side=history";
    }
}
