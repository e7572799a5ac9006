package vn.daihoi.commendation.web;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.award.KeepGivings;
import vn.daihoi.commendation.Decision;
import vn.daihoi.commendation.Decisions;
import vn.daihoi.commendation.Desk;
import vn.daihoi.commendation.Line;
import vn.daihoi.commendation.Lines;
import vn.daihoi.commendation.Proposals;
import vn.daihoi.commendation.RecallDecision;
import vn.daihoi.commendation.certificate.Certificates;
import vn.daihoi.commendation.certificate.DrawCertificates;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.Editors;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// A decision: whom it honours, its certificates, and the way onto the stage.
@Controller
class DecisionController {
    private static final int REASON = 1_000;

    private final Decisions decisions;
    private final Proposals proposals;
    private final Lines lines;
    private final DrawCertificates certificates;
    private final KeepGivings awards;
    private final RecallDecision recall;
    private final Conferences conferences;
    private final Units units;
    private final Dictionary dictionary;

    DecisionController(
            Decisions decisions,
            Proposals proposals,
            Lines lines,
            DrawCertificates certificates,
            KeepGivings awards,
            RecallDecision recall,
            Conferences conferences,
            Units units,
            Dictionary dictionary) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.lines = lines;
        this.certificates = certificates;
        this.awards = awards;
        this.recall = recall;
        this.conferences = conferences;
        this.units = units;
        this.dictionary = dictionary;
    }

    @GetMapping("/commendations/decisions/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String show(Actor actor, @PathVariable long id, Model model) {
        var decision = decisions.get(id);
        model.addAttribute("page", page(actor, decision, honoured(actor, decision)));
        return "commendation/decision";
    }

    /// All certificates of the decision that the reader's units are given, in the order of its list.
    @GetMapping("/commendations/decisions/{id}/certificates.pdf")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    ResponseEntity<byte[]> print(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "a4") String paper) {
        var decision = decisions.get(id);
        if (decision.isRecalled() || !DrawCertificates.isPrinted(decision.award())) {
            throw new NotThere("certificates of decision", id);
        }
        var pdf = certificates.pdf(decision, honoured(actor, decision), Certificates.Paper.named(paper));
        var name = VietnameseText.fileName(
                "bang " + decision.title() + " " + decision.act().number());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(name + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf);
    }

    @PostMapping("/commendations/decisions/{id}/ceremony")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String bring(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        var decision = standing(id);
        var conference = conference(actor, decision).orElseThrow(() -> new NotThere("conference for decision", id));
        var added = honoured(actor, decision).stream()
                .filter(line -> awards.add(
                        actor,
                        conference,
                        line.registrant().id(),
                        decision.award(),
                        decision.rank(),
                        decision.act().number()))
                .count();
        Flash.done("commendation.brought", String.valueOf(added)).on(redirect);
        return "redirect:/conferences/" + conference + "/awards";
    }

    private Decision standing(long id) {
        var decision = decisions.get(id);
        if (decision.isRecalled()) {
            throw new NotThere("standing decision", id);
        }
        return decision;
    }

    @PostMapping("/commendations/decisions/{id}/recall")
    @RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT})
    String recall(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var why = VietnameseText.line(reason);
        if (why.isEmpty()) {
            Flash.heed("commendation.recall.reason.missing").on(redirect);
        } else if (why.length() > REASON) {
            Flash.heed("shared.tooLong", String.valueOf(why.length()), String.valueOf(REASON))
                    .on(redirect);
        } else {
            recall.recorded(actor, id, why);
            Flash.done("commendation.recall.done").on(redirect);
        }
        return "redirect:/commendations/decisions/" + id;
    }

    /// Nobody sees a decision that honours none of theirs, unless they made it.
    private List<Line> honoured(Actor actor, Decision decision) {
        var found = lines.of(actor, proposals.decidedBy(decision.id()));
        var made = units.find(decision.unitId())
                .filter(unit -> actor.sees(unit.path()))
                .isPresent();
        if (found.isEmpty() && !made) {
            throw new NotThere("commendation decision", decision.id());
        }
        return found;
    }

    /// The conference of the unit of the reader's own, in the season of the decision.
    private Optional<Long> conference(Actor actor, Decision decision) {
        var own = actor.unitId();
        return own == null ? Optional.empty() : conferences.idOf(own, decision.season());
    }

    private DecisionPage page(Actor actor, Decision decision, List<Line> honoured) {
        var t = dictionary.here();
        var act = decision.act();
        var recall = decision.recall();
        var unit = units.find(decision.unitId());
        var conference = conference(actor, decision);
        var own = Optional.ofNullable(actor.unitId()).flatMap(units::find);
        var home = unit.filter(one -> actor.sees(one.path())).or(() -> own).orElseThrow();
        return new DecisionPage(
                CommendationPlaces.crumbs(
                        t, home.name(), home.id(), t.of("commendation.decision.title", act.number()), ""),
                decision.id(),
                act.number(),
                t.day(act.onDay()),
                decision.title(),
                act.body().isEmpty() ? unit.map(Unit::name).orElse("") : act.body(),
                act.signer(),
                t.of("commendation.edited", decision.recordedBy(), decision.recordedAt()),
                decision.paperId() == null ? "" : "/papers/" + decision.paperId(),
                !decision.isRecalled() && DrawCertificates.isPrinted(decision.award()) && !honoured.isEmpty(),
                conference.map(one -> "/conferences/" + one + "/awards").orElse(""),
                !decision.isRecalled()
                        && own.filter(one -> Editors.mayEdit(actor, one)).isPresent(),
                recall == null ? "" : t.of("commendation.recall.told", recall.by(), recall.at(), recall.reason()),
                recall == null && decision.paperId() == null && Desk.commits(actor, decision.unitId()),
                honoured.stream()
                        .map(line -> new DecisionPage.Row(
                                line.registrant().name().full(),
                                "/people/" + line.registrant().id(),
                                t.of("people.kind." + line.registrant().kind().code()),
                                line.home(),
                                line.proposal().achievement()))
                        .toList());
    }
}
