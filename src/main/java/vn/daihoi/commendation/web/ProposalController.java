package vn.daihoi.commendation.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.commendation.Proposal;
import vn.daihoi.commendation.Proposals;
import vn.daihoi.commendation.SendUp;
import vn.daihoi.commendation.WriteProposal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// Proposing somebody, and writing on what was proposed.
@Controller
class ProposalController {
    private static final int LONGEST = 4_000;
    private static final int REASON = 1_000;

    private final ProposalPages pages;
    private final Proposals proposals;
    private final WriteProposal write;
    private final SendUp sendUp;
    private final Dictionary dictionary;

    ProposalController(
            ProposalPages pages, Proposals proposals, WriteProposal write, SendUp sendUp, Dictionary dictionary) {
        this.pages = pages;
        this.proposals = proposals;
        this.write = write;
        this.sendUp = sendUp;
        this.dictionary = dictionary;
    }

    @GetMapping("/commendations/{id}/proposals")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView fresh(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(required = false) @Nullable Long registrant) {
        var page = registrant == null
                ? pages.looking(actor, id, VietnameseText.line(who))
                : pages.chosen(actor, id, registrant, ProposalPages.Typed.NOTHING);
        return shown(page, HttpStatus.OK);
    }

    @PostMapping("/commendations/{id}/proposals")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView add(
            Actor actor,
            @PathVariable long id,
            @RequestParam long registrant,
            @RequestParam(defaultValue = "") String honour,
            @RequestParam(defaultValue = "") String achievement,
            RedirectAttributes redirect) {
        var errors = errors(honour, achievement);
        if (!errors.isEmpty()) {
            var typed = new ProposalPages.Typed(honour, achievement, errors, List.of(), "");
            return shown(pages.chosen(actor, id, registrant, typed), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            write.add(actor, id, registrant, typed(honour, achievement));
        } catch (Refused refused) {
            var typed = new ProposalPages.Typed(honour, achievement, errors, refused.findings(), "");
            return shown(pages.chosen(actor, id, registrant, typed), HttpStatus.CONFLICT);
        }
        Flash.done("commendation.proposed").on(redirect);
        return new ModelAndView("redirect:/commendations/" + id);
    }

    @GetMapping("/commendations/proposals/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView show(Actor actor, @PathVariable long id) {
        return shown(pages.written(actor, find(id), ProposalPages.Typed.NOTHING), HttpStatus.OK);
    }

    @PostMapping("/commendations/proposals/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView save(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String honour,
            @RequestParam(defaultValue = "") String achievement,
            RedirectAttributes redirect) {
        var proposal = find(id);
        var errors = errors(honour, achievement);
        if (!errors.isEmpty()) {
            var typed = new ProposalPages.Typed(honour, achievement, errors, List.of(), "");
            return shown(pages.written(actor, proposal, typed), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            write.save(actor, id, version, typed(honour, achievement));
        } catch (Refused refused) {
            var typed = new ProposalPages.Typed(honour, achievement, errors, refused.findings(), "");
            return shown(pages.written(actor, proposal, typed), HttpStatus.CONFLICT);
        } catch (StaleEdit stale) {
            return clashed(actor, find(id), honour, achievement);
        }
        Flash.done("commendation.written").on(redirect);
        return new ModelAndView("redirect:/commendations/" + proposal.roundId());
    }

    /// What was typed stays; what a colleague wrote stands beside it.
    private ModelAndView clashed(Actor actor, Proposal newer, String honour, String achievement) {
        var told = dictionary
                .here()
                .of("commendation.clash", newer.editedBy(), newer.editedAt(), newer.title(), newer.achievement());
        var typed = new ProposalPages.Typed(honour, achievement, FormErrors.none(), List.of(), told);
        return shown(pages.written(actor, newer, typed), HttpStatus.CONFLICT);
    }

    @PostMapping("/commendations/proposals/{id}/removal")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String remove(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        var proposal = find(id);
        write.remove(actor, id, version);
        Flash.done("commendation.removed").on(redirect);
        return "redirect:/commendations/" + proposal.roundId();
    }

    @PostMapping("/commendations/proposals/{id}/return")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String giveBack(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var round = find(id).deskRoundId();
        var back = round == null ? "redirect:/commendations" : "redirect:/commendations/" + round;
        var why = VietnameseText.line(reason);
        if (why.isEmpty()) {
            Flash.heed("commendation.back.reason.missing").on(redirect);
            return back;
        }
        if (why.length() > REASON) {
            Flash.heed("shared.tooLong", String.valueOf(why.length()), String.valueOf(REASON))
                    .on(redirect);
            return back;
        }
        sendUp.giveBack(actor, id, version, why);
        Flash.done("commendation.back").on(redirect);
        return back;
    }

    private Proposal find(long id) {
        return proposals.find(id).orElseThrow(() -> new NotThere("proposal", id));
    }

    private static FormErrors errors(String honour, String achievement) {
        return FormErrors.none()
                .when(honour.isEmpty(), "honour", "commendation.honour.missing")
                .when(VietnameseText.line(achievement).isEmpty(), "achievement", "commendation.achievement.missing")
                .when(achievement.length() > LONGEST, "achievement", "commendation.achievement.long", LONGEST);
    }

    private static Proposals.Typed typed(String honour, String achievement) {
        var parts = honour.split("/", 2);
        return new Proposals.Typed(parts[0], parts.length > 1 ? parts[1] : "", VietnameseText.line(achievement));
    }

    private static ModelAndView shown(ProposalPage page, HttpStatus status) {
        return new ModelAndView("commendation/proposal", Map.of("page", page), status);
    }
}
