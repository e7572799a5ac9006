package vn.daihoi.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;

/// A plan in force as rules (KH128 as a whole). Empty lists and nulls are what the plan does not lay down.
public record Plan(
        PlanHeading heading,
        Bodies bodies,
        Readings readings,
        List<Cited<LegalBasis>> bases,
        List<Cited<String>> purposes,
        List<Cited<String>> principles,
        List<Cited<String>> focus,
        List<Cited<Movement>> movements,
        List<Tier> tiers,
        Pilots pilots,
        List<Cited<Named>> steps,
        List<Cited<Named>> subcommittees,
        List<Cited<ProgrammeItem>> programme,
        List<Cited<OutlinePart>> outline,
        @Nullable Cited<PapersRule> papers,
        @Nullable Cited<PresidiumRule> presidium,
        List<Cited<NamePattern>> names,
        List<DutyRule> duties,
        List<Cited<Recipient>> recipients,
        List<PlanText> texts) {

    public Plan {
        bodies = Absent.or(bodies, Bodies.NONE);
        readings = Absent.or(readings, Readings.NONE);
        pilots = Absent.or(pilots, Pilots.NONE);
        bases = Absent.asEmpty(bases);
        purposes = Absent.asEmpty(purposes);
        principles = Absent.asEmpty(principles);
        focus = Absent.asEmpty(focus);
        movements = Absent.asEmpty(movements);
        tiers = Absent.asEmpty(tiers);
        steps = Absent.asEmpty(steps);
        subcommittees = Absent.asEmpty(subcommittees);
        programme = Absent.asEmpty(programme);
        outline = Absent.asEmpty(outline);
        names = Absent.asEmpty(names);
        duties = Absent.asEmpty(duties);
        recipients = Absent.asEmpty(recipients);
        texts = Absent.asEmpty(texts);
    }

    public String code() {
        return heading.code();
    }

    public Optional<Tier> tier(String code) {
        return tiers.stream().filter(tier -> tier.code().equals(code)).findFirst();
    }

    /// Empty for a kind the plan places in no tier, such as the nation.
    public Optional<Tier> tierOf(String kind) {
        return tiers.stream().filter(tier -> tier.kind(kind).isPresent()).findFirst();
    }

    public boolean isPilot(UnitFacts unit) {
        return unit.pilot() || pilots.named(unit.code()).isPresent();
    }

    /// What the plan lays down for the event of this unit; empty for a unit outside every tier.
    public Optional<ConferenceTerms> termsFor(UnitFacts unit) {
        return tierOf(unit.kind()).map(tier -> Terms.of(this, tier, unit));
    }

    public List<DutyRule> dutiesOf(UnitFacts unit) {
        var tier = tierOf(unit.kind()).map(Tier::code).orElse(null);
        return duties.stream().filter(duty -> duty.isOwedBy(unit, tier)).toList();
    }

    public Optional<DutyRule> duty(String code) {
        return duties.stream().filter(duty -> duty.code().equals(code)).findFirst();
    }

    public Optional<Cited<NamePattern>> nameFor(String tier) {
        return names.stream()
                .filter(name -> name.value().tiers().contains(tier))
                .findFirst();
    }

    /// The text a citation opens: of this plan or, in a derived one, of its parent.
    public Optional<Paragraph> paragraph(Citation citation) {
        return texts.stream()
                .filter(text -> text.plan().equals(citation.source()))
                .flatMap(text -> text.paragraphs().stream())
                .filter(paragraph -> paragraph.id().equals(citation.paragraph()))
                .findFirst();
    }

    /// Code of the standing body's unit, where the plan names it.
    public Optional<String> standingBody() {
        return Optional.ofNullable(bodies.standingBody())
                .map(body -> body.value().unit());
    }
}
