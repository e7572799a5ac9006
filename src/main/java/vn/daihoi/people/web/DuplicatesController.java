package vn.daihoi.people.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.people.Field;
import vn.daihoi.people.MergeRegistrants;
import vn.daihoi.people.MergeRegistrants.Looked;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Flash;

/// One person proposed twice: the pairs, side by side, and what is decided of them.
@Controller
class DuplicatesController {
    private final MergeRegistrants merging;
    private final DuplicatePages pages;

    DuplicatesController(MergeRegistrants merging, DuplicatePages pages) {
        this.merging = merging;
        this.pages = pages;
    }

    @GetMapping("/people/duplicates")
    @RolesAllowed(Roles.STANDING_BODY)
    String list(Actor actor, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("page", pages.list(actor, Math.clamp(page, 1, 1000)));
        return "people/duplicates";
    }

    @GetMapping("/people/duplicates/{one}/{other}")
    @RolesAllowed(Roles.STANDING_BODY)
    String compare(Actor actor, @PathVariable long one, @PathVariable long other, Model model) {
        model.addAttribute("page", pages.compare(actor, one, other, List.of(), false));
        return "people/compare";
    }

    @PostMapping("/people/duplicates/{one}/{other}/merge")
    @RolesAllowed(Roles.STANDING_BODY)
    String merge(
            Actor actor,
            @PathVariable long one,
            @PathVariable long other,
            @RequestParam int version,
            @RequestParam int otherVersion,
            @RequestParam Map<String, String> picked,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            merging.merge(actor, new Looked(one, version), new Looked(other, otherVersion), taken(picked));
            Flash.done("people.merge.done").on(redirect);
            return "redirect:/people/" + one;
        } catch (Refused refused) {
            model.addAttribute("page", pages.compare(actor, one, other, refused.findings(), false));
        } catch (StaleEdit stale) {
            model.addAttribute("page", pages.compare(actor, one, other, List.of(), true));
        }
        response.setStatus(409);
        return "people/compare";
    }

    @PostMapping("/people/duplicates/{one}/{other}/distinction")
    @RolesAllowed(Roles.STANDING_BODY)
    String tellApart(Actor actor, @PathVariable long one, @PathVariable long other, RedirectAttributes redirect) {
        merging.tellApart(actor, one, other);
        Flash.done("people.different.done").on(redirect);
        return "redirect:/people/duplicates";
    }

    @PostMapping("/people/merges/{id}/undoing")
    @RolesAllowed(Roles.STANDING_BODY)
    String undo(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        merging.undo(actor, id);
        Flash.done("people.merge.undone").on(redirect);
        return "redirect:/people/duplicates";
    }

    private static Set<Field> taken(Map<String, String> picked) {
        return Arrays.stream(Field.values())
                .filter(field -> "other".equals(picked.get("pick-" + field.key())))
                .collect(Collectors.toSet());
    }
}
