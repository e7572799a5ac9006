package vn.daihoi.vote.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.vote.OpenVote;

/// The votes of a conference, and the next question.
@Controller
class VotesController {
    private static final String VIEW = "vote/votes";

    private final VotesDesk desk;
    private final OpenVote open;
    private final Dictionary dictionary;

    VotesController(VotesDesk desk, OpenVote open, Dictionary dictionary) {
        this.desk = desk;
        this.open = open;
        this.dictionary = dictionary;
    }

    @GetMapping("/conferences/{id}/votes")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String list(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", desk.page(actor, id));
        return VIEW;
    }

    @PostMapping("/conferences/{id}/votes")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String open(Actor actor, @PathVariable long id, NewVoteForm typed, Model model, HttpServletResponse response) {
        var form = typed.filled();
        var errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", desk.page(actor, id).with(form, errors, List.of()));
            return VIEW;
        }
        try {
            var wanted = form.wanted(dictionary.in(Dictionary.VIETNAMESE).of("vote.new.list.question"));
            return "redirect:/conferences/" + id + "/votes/" + open.open(actor, id, wanted);
        } catch (Refused refused) {
            response.setStatus(409);
            model.addAttribute("page", desk.page(actor, id).with(form, errors, refused.findings()));
            return VIEW;
        }
    }
}
