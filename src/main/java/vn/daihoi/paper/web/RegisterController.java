package vn.daihoi.paper.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// The register of outgoing papers, to search, to print and to take away.
@Controller
class RegisterController {
    private final RegisterDesk desk;

    RegisterController(RegisterDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/papers/register")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String show(
            Actor actor,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("page", desk.page(actor, new RegisterDesk.Asked(year, kind, q.strip()), page));
        return "paper/register";
    }

    @GetMapping("/papers/register.xlsx")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    void export(
            Actor actor,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String q,
            HttpServletResponse response)
            throws IOException {
        desk.send(actor, new RegisterDesk.Asked(year, kind, q.strip()), response);
    }
}
