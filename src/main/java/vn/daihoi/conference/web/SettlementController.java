package vn.daihoi.conference.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.conference.Judgements;
import vn.daihoi.conference.SettleConference;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;

/// The head commits the unit to its conference.
@Controller
class SettlementController {
    private final SettleConference settle;
    private final SectionPages pages;
    private final Judgements judgements;
    private final Heads heads;
    private final Dictionary dictionary;

    SettlementController(
            SettleConference settle, SectionPages pages, Judgements judgements, Heads heads, Dictionary dictionary) {
        this.settle = settle;
        this.pages = pages;
        this.judgements = judgements;
        this.heads = heads;
        this.dictionary = dictionary;
    }

    @GetMapping("/conferences/{id}/settlement")
    @RolesAllowed({Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", page(actor, id, Set.of(), "", false));
        return "conference/settlement";
    }

    @PostMapping("/conferences/{id}/settlement")
    @RolesAllowed({Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String settle(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") Set<String> accept,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            settle.settle(actor, id, accept, reason);
        } catch (Refused refused) {
            var page = page(actor, id, accept, reason, true);
            if (!page.breaches().containsAll(refused.findings())) {
                throw refused;
            }
            response.setStatus(409);
            model.addAttribute("page", page);
            return "conference/settlement";
        }
        Flash.done("conference.settled").on(redirect);
        return "redirect:/conferences/" + id;
    }

    private SettlementPage page(Actor actor, long id, Set<String> accepted, String reason, boolean refused) {
        var seen = pages.seen(actor, id);
        var judgement = judgements.of(seen.unit(), seen.conference());
        var head = heads.of(actor, judgement, null, dictionary.here());
        var others = judgement.open().stream().filter(it -> !it.isBreach()).toList();
        return new SettlementPage(head, judgement.openBreaches(), others, accepted, reason, refused);
    }
}
