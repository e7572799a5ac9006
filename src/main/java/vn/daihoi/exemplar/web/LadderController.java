package vn.daihoi.exemplar.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// For each group of delegates to the congress: who belongs to it by the honours held, and what others still lack.
@Controller
class LadderController {
    private final LadderPages pages;

    LadderController(LadderPages pages) {
        this.pages = pages;
    }

    @GetMapping("/exemplars/ladder")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String ladder(
            Actor actor,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "1") String reached,
            @RequestParam(defaultValue = "1") String way,
            Model model) {
        model.addAttribute("page", pages.page(actor, new LadderPages.Asked(group, number(reached), number(way))));
        return "exemplar/ladder";
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : 1;
    }
}
