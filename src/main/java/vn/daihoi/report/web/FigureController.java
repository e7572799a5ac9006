package vn.daihoi.report.web;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.ListAddress;

/// Where a figure of a report comes from.
@Controller
class FigureController {
    private final FigurePages pages;
    private final Dictionary dictionary;

    FigureController(FigurePages pages, Dictionary dictionary) {
        this.pages = pages;
        this.dictionary = dictionary;
    }

    @GetMapping("/reports/{id}/figures/{code}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String show(
            Actor actor,
            @PathVariable long id,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer page,
            Model model) {
        model.addAttribute("page", pages.of(actor, id, code, ListAddress.page(page), dictionary.here()));
        return "report/figure";
    }
}
