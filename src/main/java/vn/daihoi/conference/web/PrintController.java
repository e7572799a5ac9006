package vn.daihoi.conference.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.daihoi.conference.Judgement;
import vn.daihoi.conference.Judgements;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// What is printed: the backdrop, and the programme as it is handed out.
@Controller
class PrintController {
    private final SectionPages pages;
    private final Judgements judgements;

    PrintController(SectionPages pages, Judgements judgements) {
        this.pages = pages;
        this.judgements = judgements;
    }

    @GetMapping("/conferences/{id}/backdrop")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String backdrop(Actor actor, @PathVariable long id, Model model) {
        var judgement = judged(actor, id);
        var facts = judgement.preparation().conference().facts();
        model.addAttribute(
                "page",
                new BackdropPage(
                        id,
                        judgement.grounds().unit().name(),
                        judgement.grounds().bannerLines(facts)));
        return "conference/backdrop";
    }

    @GetMapping("/conferences/{id}/programme/print")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String programme(Actor actor, @PathVariable long id, Model model) {
        var judgement = judged(actor, id);
        var preparation = judgement.preparation();
        var facts = preparation.conference().facts();
        model.addAttribute(
                "page",
                new ProgrammePrint(
                        id,
                        judgement.grounds().unit().name(),
                        judgement.grounds().nameLines(facts),
                        facts,
                        preparation.programme().running(facts.startsAt()),
                        preparation.programme().papers(),
                        preparation.presidium()));
        return "conference/programme-print";
    }

    private Judgement judged(Actor actor, long id) {
        var seen = pages.seen(actor, id);
        return judgements.of(seen.unit(), seen.conference());
    }
}
