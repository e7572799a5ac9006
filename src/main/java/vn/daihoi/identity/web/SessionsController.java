package vn.daihoi.identity.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.identity.SignedIn;
import vn.daihoi.identity.session.Sessions;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Flash;

/// Where one is signed in, and signing out from afar.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
class SessionsController {
    private static final String PATH = "/account/sessions";

    private final Sessions sessions;
    private final AccountTabs tabs;

    SessionsController(Sessions sessions, AccountTabs tabs) {
        this.sessions = sessions;
        this.tabs = tabs;
    }

    @GetMapping(PATH)
    String show(@AuthenticationPrincipal SignedIn who, HttpSession session, Model model) {
        model.addAttribute("page", new SessionsPage(tabs.on(PATH), sessions.of(who.getUsername(), session.getId())));
        return "identity/sessions";
    }

    @PostMapping(PATH + "/end")
    String end(@AuthenticationPrincipal SignedIn who, @RequestParam String handle, RedirectAttributes redirect) {
        sessions.end(who.getUsername(), handle);
        Flash.done("identity.sessions.ended").on(redirect);
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/end-others")
    String endOthers(@AuthenticationPrincipal SignedIn who, HttpSession session, RedirectAttributes redirect) {
        sessions.endAllBut(session.getId(), who.getUsername());
        Flash.done("identity.sessions.othersEnded").on(redirect);
        return "redirect:" + PATH;
    }
}
