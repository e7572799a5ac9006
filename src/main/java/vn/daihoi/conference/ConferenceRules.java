package vn.daihoi.conference;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.conference.committee.CommitteeRules;
import vn.daihoi.conference.pilot.PilotRules;
import vn.daihoi.conference.presidium.PresidiumRules;
import vn.daihoi.conference.programme.ProgrammeRules;
import vn.daihoi.shared.Finding;

/// Everything a conference is judged by, all at once and part by part.
public final class ConferenceRules {
    private ConferenceRules() {}

    public static List<Finding> check(Grounds grounds, Preparation preparation, LocalDate today) {
        return bySection(grounds, preparation, today).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /// The same findings, each with the section in which it is cured.
    public static Map<Section, List<Finding>> bySection(Grounds grounds, Preparation preparation, LocalDate today) {
        var sections = new EnumMap<Section, List<Finding>>(Section.class);
        for (var section : Section.values()) {
            sections.put(section, check(section, grounds, preparation, today));
        }
        return sections;
    }

    /// A cancelled conference owes nothing any more; once held, what was prepared is no longer judged.
    public static List<Finding> check(Section section, Grounds grounds, Preparation preparation, LocalDate today) {
        return switch (preparation.conference().state()) {
            case ConferenceState.Cancelled _ -> List.of();
            case ConferenceState.Drafting _, ConferenceState.Postponed _, ConferenceState.Planned _ ->
                before(section, grounds, preparation, today);
            case ConferenceState.Held _, ConferenceState.Reported _ -> after(section, grounds, preparation, today);
        };
    }

    private static List<Finding> before(Section section, Grounds grounds, Preparation preparation, LocalDate today) {
        var plan = grounds.plan();
        var facts = preparation.conference().facts();
        var terms = grounds.termsFor(facts);
        return switch (section) {
            case FACTS -> FactsRules.check(grounds, preparation.conference(), today);
            case NAME -> NameRules.check(grounds, facts);
            case COMMITTEE -> CommitteeRules.check(preparation.committee(), plan.subcommittees());
            case TASKS -> CommitteeRules.check(preparation.tasks(), facts.day(), today);
            case PROGRAMME ->
                ProgrammeRules.check(preparation.programme(), plan.programme(), terms.length(), terms.minutes());
            case PRESIDIUM -> PresidiumRules.check(preparation.presidium(), plan.presidium());
            case PILOT -> pilot(grounds, preparation);
        };
    }

    private static List<Finding> after(Section section, Grounds grounds, Preparation preparation, LocalDate today) {
        return switch (section) {
            case FACTS -> FactsRules.check(grounds, preparation.conference(), today);
            case PILOT -> pilot(grounds, preparation);
            case NAME, COMMITTEE, TASKS, PROGRAMME, PRESIDIUM -> List.of();
        };
    }

    private static List<Finding> pilot(Grounds grounds, Preparation preparation) {
        var citation = grounds.pilotCitation();
        if (citation == null) {
            return List.of();
        }
        var held = preparation.conference().state().dayHeld().isPresent();
        return PilotRules.check(
                citation, grounds.terms().invitesPeers(), held, preparation.peers(), preparation.lesson());
    }
}
