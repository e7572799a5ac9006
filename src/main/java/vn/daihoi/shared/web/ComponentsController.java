package vn.daihoi.shared.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;

/// Every shared part of the pages on one page, for those who build and those who judge.
@Controller
@RolesAllowed(Roles.ADMINISTRATOR)
class ComponentsController {

    private final SeasonClock clock;

    ComponentsController(SeasonClock clock) {
        this.clock = clock;
    }

    @GetMapping("/components")
    String show(Model model) {
        model.addAttribute("page", ComponentsPage.sample(clock.instant()));
        return "shared/components";
    }
}
