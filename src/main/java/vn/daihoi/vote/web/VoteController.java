package vn.daihoi.vote.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.vote.CallOffVote;
import vn.daihoi.vote.CloseVote;
import vn.daihoi.vote.OpenBox;
import vn.daihoi.vote.PassList;

/// The secretary runs one vote: box opened, closed, called off, the list recorded as passed.
@Controller
class VoteController {
    private static final String VIEW = "vote/vote";

    private final VoteDesk desk;
    private final OpenBox openBox;
    private final CloseVote close;
    private final CallOffVote callOff;
    private final PassList passList;

    VoteController(VoteDesk desk, OpenBox openBox, CloseVote close, CallOffVote callOff, PassList passList) {
        this.desk = desk;
        this.openBox = openBox;
        this.close = close;
        this.callOff = callOff;
        this.passList = passList;
    }

    @GetMapping("/conferences/{id}/votes/{vote}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String show(Actor actor, @PathVariable long id, @PathVariable long vote, Model model) {
        model.addAttribute("page", desk.page(actor, id, vote, List.of(), false));
        return VIEW;
    }

    /// The part that follows what comes in.
    @GetMapping("/conferences/{id}/votes/{vote}/numbers")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String numbers(Actor actor, @PathVariable long id, @PathVariable long vote, Model model) {
        model.addAttribute("page", desk.page(actor, id, vote, List.of(), false));
        return "vote/numbers";
    }

    @PostMapping("/conferences/{id}/votes/{vote}/box")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String openBox(
            Actor actor, @PathVariable long id, @PathVariable long vote, Model model, HttpServletResponse response) {
        return done(actor, id, vote, model, response, () -> openBox.open(actor, vote));
    }

    /// A vote that passes the list is laid into the list at once.
    @PostMapping("/conferences/{id}/votes/{vote}/closing")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String close(
            Actor actor, @PathVariable long id, @PathVariable long vote, Model model, HttpServletResponse response) {
        return done(actor, id, vote, model, response, () -> {
            var outcome = close.close(actor, vote);
            if (outcome.passed() && desk.isAboutList(vote)) {
                passList.pass(actor, vote, false);
            }
        });
    }

    @PostMapping("/conferences/{id}/votes/{vote}/adoption")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String pass(
            Actor actor,
            @PathVariable long id,
            @PathVariable long vote,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Model model,
            HttpServletResponse response) {
        return done(actor, id, vote, model, response, () -> passList.pass(actor, vote, confirmed));
    }

    @PostMapping("/conferences/{id}/votes/{vote}/calling-off")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String callOff(
            Actor actor,
            @PathVariable long id,
            @PathVariable long vote,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return done(actor, id, vote, model, response, () -> callOff.callOff(actor, vote, reason));
    }

    private String done(Actor actor, long id, long vote, Model model, HttpServletResponse response, Runnable act) {
        try {
            act.run();
            return "redirect:/conferences/" + id + "/votes/" + vote;
        } catch (StaleEdit stale) {
            return refused(actor, id, vote, model, response, List.of(Finding.breach("BQ-307")), false);
        } catch (Refused refused) {
            var mayConfirm = refused.findings().stream().noneMatch(Finding::isBreach);
            return refused(actor, id, vote, model, response, refused.findings(), mayConfirm);
        }
    }

    private String refused(
            Actor actor,
            long id,
            long vote,
            Model model,
            HttpServletResponse response,
            List<Finding> findings,
            boolean mayConfirm) {
        response.setStatus(409);
        model.addAttribute("page", desk.page(actor, id, vote, findings, mayConfirm));
        return VIEW;
    }
}
