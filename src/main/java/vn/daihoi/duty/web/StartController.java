package vn.daihoi.duty.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// The first page.
@Controller
class StartController {
    private final StartDesk desk;

    StartController(StartDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String start(Actor actor, Model model) {
        model.addAttribute("page", desk.of(actor));
        return "duty/start";
    }
}
