package vn.daihoi.conference.web;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Judgement;
import vn.daihoi.conference.Peers;
import vn.daihoi.conference.Section;
import vn.daihoi.conference.pilot.Lessons;
import vn.daihoi.conference.presidium.Presider;
import vn.daihoi.conference.presidium.PresidiumSheet;
import vn.daihoi.conference.programme.ProgrammeSheet;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.ConferenceForm;
import vn.daihoi.plan.Named;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Words;

/// Builds what a section's page shows besides its form.
@Component
class Contents {
    private final Peers peers;
    private final Lessons lessons;
    private final CommitteeContents committees;

    Contents(Peers peers, Lessons lessons, CommitteeContents committees) {
        this.peers = peers;
        this.lessons = lessons;
        this.committees = committees;
    }

    /// @param query words by which peers are looked for
    SectionContent of(Section section, Sheet sheet, Judgement judgement, boolean editable, String query, Words t) {
        return switch (section) {
            case FACTS -> facts(judgement, t);
            case NAME -> name(judgement);
            case COMMITTEE -> committees.committee(sheet, judgement, editable, t);
            case TASKS -> committees.tasks(sheet, judgement, editable, t);
            case PROGRAMME -> programme(sheet, judgement, editable);
            case PRESIDIUM -> presidium(sheet, judgement, editable);
            case PILOT -> pilot(judgement, editable, query);
        };
    }

    private static SectionContent facts(Judgement judgement, Words t) {
        var facts = judgement.preparation().conference().facts();
        var terms = judgement.grounds().terms();
        var came = facts.expected();
        var forms = terms.form().value() == ConferenceForm.CONGRESS
                ? List.<Choice>of()
                : List.of(
                        new Choice(
                                "",
                                t.of(
                                        "conference.facts.form.asPlanned",
                                        t.of("conference.form." + terms.form().value()))),
                        new Choice("all_staff", t.of("conference.form.ALL_STAFF")),
                        new Choice("delegates", t.of("conference.form.DELEGATES")));
        var events = terms.events().size() < 2
                ? List.<Choice>of()
                : terms.events().stream()
                        .map(it -> new Choice(it.value(), it.value()))
                        .toList();
        return new SectionContent.Facts(
                Terms.of(judgement.grounds(), facts, t),
                forms,
                events,
                came.map(it -> it.total()).orElse(0),
                came.filter(it -> it.total() > 0)
                        .map(it -> (double) it.exemplars() / it.total())
                        .orElse(null));
    }

    private static SectionContent name(Judgement judgement) {
        var pattern = judgement.grounds().namePattern();
        return new SectionContent.Name(
                judgement
                        .grounds()
                        .nameLines(judgement.preparation().conference().facts()),
                pattern == null ? null : pattern.citation());
    }

    private static SectionContent programme(Sheet sheet, Judgement judgement, boolean editable) {
        var preparation = judgement.preparation();
        var facts = preparation.conference().facts();
        var terms = judgement.grounds().termsFor(facts);
        var shapes = new LinkedHashMap<String, List<Choice>>();
        judgement.grounds().plan().programme().stream()
                .map(Cited::value)
                .filter(item -> !item.alternatives().isEmpty())
                .forEach(item -> shapes.put(item.code(), choices(item.alternatives())));
        var programme = preparation.programme();
        return new SectionContent.Running(
                programme.running(facts.startsAt()),
                FreshRows.after(sheet, ProgrammeSheet.ITEMS, editable),
                FreshRows.after(sheet, ProgrammeSheet.PAPERS, editable),
                shapes,
                programme.minutes(),
                terms.minutes(),
                !shapes.isEmpty());
    }

    private static List<Choice> choices(List<Named> named) {
        return named.stream().map(it -> new Choice(it.code(), it.name())).toList();
    }

    private static SectionContent presidium(Sheet sheet, Judgement judgement, boolean editable) {
        var rule = judgement.grounds().plan().presidium();
        var presidium = judgement.preparation().presidium();
        var components = rule == null
                ? List.<SectionContent.Component>of()
                : rule.value().components().stream()
                        .map(it -> new SectionContent.Component(it.code(), it.name(), stands(presidium, it.code())))
                        .toList();
        return new SectionContent.Presidium(
                FreshRows.after(sheet, PresidiumSheet.LIST, editable),
                components,
                presidium.size(),
                rule == null ? null : rule.value().min(),
                rule == null ? null : rule.value().max());
    }

    private static List<String> stands(List<Presider> presidium, String component) {
        return presidium.stream()
                .filter(person -> person.components().contains(component))
                .map(Presider::name)
                .toList();
    }

    private SectionContent pilot(Judgement judgement, boolean editable, String query) {
        var preparation = judgement.preparation();
        var grounds = judgement.grounds();
        var invites = grounds.terms().invitesPeers();
        var open = preparation.conference().state().preparationIsOpen();
        return new SectionContent.Pilot(
                grounds.terms().pilot(),
                invites,
                preparation.conference().state().dayHeld().isPresent(),
                grounds.pilotCitation(),
                preparation.peers(),
                invites && open && editable ? peers.offered(grounds, query, preparation.peers()) : List.of(),
                query,
                preparation.lesson(),
                lessons
                        .published(
                                preparation.conference().season(),
                                grounds.terms().tier().code())
                        .stream()
                        .filter(lesson -> lesson.unitId() != grounds.unit().id())
                        .toList());
    }
}
