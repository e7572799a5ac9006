package vn.daihoi.conference.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.conference.CallOffConference;
import vn.daihoi.conference.ReopenConference;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Flash;

/// The head's acts that need only a reason. What a rule refuses is shown by the refusal's own page.
@Controller
class StateController {
    private final CallOffConference callOff;
    private final ReopenConference reopen;

    StateController(CallOffConference callOff, ReopenConference reopen) {
        this.callOff = callOff;
        this.reopen = reopen;
    }

    @PostMapping("/conferences/{id}/postponement")
    @RolesAllowed({Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String postpone(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        callOff.postpone(actor, id, reason);
        return done("conference.postponed", id, redirect);
    }

    @PostMapping("/conferences/{id}/cancellation")
    @RolesAllowed({Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String cancel(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        callOff.cancel(actor, id, reason);
        return done("conference.cancelled", id, redirect);
    }

    @PostMapping("/conferences/{id}/reopening")
    @RolesAllowed({Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String reopen(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        reopen.reopen(actor, id, reason);
        return done("conference.reopened", id, redirect);
    }

    private static String done(String key, long id, RedirectAttributes redirect) {
        Flash.done(key).on(redirect);
        return "redirect:/conferences/" + id;
    }
}
