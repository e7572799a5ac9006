package vn.daihoi.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.NamedBodies;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.PlanHeading;
import vn.daihoi.plan.PlanInForce;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Words;

/// The plan at a glance.
///
/// @param day the day the plan is looked at
/// @param number number and symbol; empty while no plan is in force on the day, and then nothing else is filled
/// @param drafts whether the reader may draft
public record PlanPage(
        LocalDate day,
        String number,
        String title,
        List<Line> facts,
        List<TierCard> tiers,
        List<DutyRow> duties,
        List<Section> sections,
        List<Finding> findings,
        boolean drafts) {

    static PlanPage of(@Nullable PlanInForce inForce, LocalDate day, boolean drafts, NamedBodies bodies, Words t) {
        if (inForce == null) {
            return new PlanPage(
                    day, "", t.of("plan.none"), List.of(), List.of(), List.of(), List.of(), List.of(), drafts);
        }
        var plan = inForce.plan();
        var speech = new PlanSpeech(t);
        return new PlanPage(
                day,
                plan.heading().number(),
                plan.heading().title(),
                facts(plan.heading(), inForce, t),
                plan.tiers().stream()
                        .map(tier -> TierCard.of(plan, tier, speech))
                        .toList(),
                duties(plan, bodies, speech),
                PlanSections.of(plan, speech),
                inForce.conflicts(),
                drafts);
    }

    private static List<DutyRow> duties(Plan plan, NamedBodies bodies, PlanSpeech speech) {
        var named = bodies.names(plan.duties().stream()
                .flatMap(duty -> duty.owes().units().stream())
                .distinct()
                .toList());
        return plan.duties().stream()
                .map(duty -> DutyRow.of(duty, plan, named, speech))
                .toList();
    }

    private static List<Line> facts(PlanHeading heading, PlanInForce inForce, Words t) {
        var version = inForce.version();
        var facts = new ArrayList<Line>();
        facts.add(Line.of(t.of("plan.fact.issuer"), heading.issuer(), null));
        if (heading.issued() != null) {
            var note = heading.issuedNote();
            facts.add(new Line(
                    t.of("plan.fact.issued"), t.day(heading.issued()), List.of(), note == null ? "" : note, null));
        }
        if (heading.signer() != null) {
            var signer = heading.signer();
            var post = signer.value().post();
            facts.add(Line.of(
                    t.of("plan.fact.signer"),
                    post == null ? signer.value().name() : signer.value().name() + ", " + post,
                    signer.citation()));
        }
        if (heading.source() != null) {
            facts.add(Line.of(t.of("plan.fact.source"), heading.source(), null));
        }
        if (heading.derivesFrom() != null) {
            facts.add(Line.of(t.of("plan.fact.derives"), heading.derivesFrom(), null));
        }
        facts.add(Line.of(t.of("plan.fact.inForce"), t.day(version.inForce()), null));
        facts.add(Line.of(t.of("plan.fact.version"), t.of("plan.version", version.number(), version.reason()), null));
        return List.copyOf(facts);
    }
}
