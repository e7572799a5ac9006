package vn.daihoi.shared.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.daihoi.shared.Roles;

/// Every shared part of the pages on one page, for those who build and those who judge.
@Controller
@RolesAllowed(Roles.ADMINISTRATOR)
class ComponentsController {

    @GetMapping("/components")
    String show(Model model) {
        model.addAttribute("page", ComponentsPage.sample());
        return "shared/components";
    }
}
