package vn.daihoi.paper.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.paper.Papers;
import vn.daihoi.paper.SignPaper;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Flash;

/// Signing a paper of the register with the unit's key. The password is asked each time and kept nowhere.
@Controller
class SignController {
    private final SignPaper signPaper;
    private final Papers papers;
    private final PaperDesk desk;

    SignController(SignPaper signPaper, Papers papers, PaperDesk desk) {
        this.signPaper = signPaper;
        this.papers = papers;
        this.desk = desk;
    }

    @PostMapping("/papers/{id}/signature")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView sign(
            Actor actor,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long key,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes redirect) {
        try {
            if (key == null) {
                throw new Refused(List.of(Finding.breach("CK-106").at("key")));
            }
            signPaper.sign(actor, id, key, password.toCharArray());
            Flash.done("paper.sign.done").on(redirect);
            return new ModelAndView("redirect:/papers/" + id);
        } catch (Refused refused) {
            var said = new PaperDesk.Said(List.of(), "", List.of(), refused.findings());
            var page = desk.of(actor, papers.visibleTo(actor, id), said);
            return new ModelAndView("paper/paper", Map.of("page", page), HttpStatus.CONFLICT);
        }
    }
}
