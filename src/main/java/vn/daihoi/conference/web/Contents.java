package vn.daihoi.conference.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Judgement;
import vn.daihoi.conference.Peers;
import vn.daihoi.conference.Section;
import vn.daihoi.conference.committee.Committee;
import vn.daihoi.conference.committee.CommitteeSheet;
import vn.daihoi.conference.committee.Member;
import vn.daihoi.conference.committee.MemberRole;
import vn.daihoi.conference.committee.TaskSheet;
import vn.daihoi.conference.committee.TaskStatus;
import vn.daihoi.conference.pilot.Lessons;
import vn.daihoi.conference.presidium.Presider;
import vn.daihoi.conference.presidium.PresidiumSheet;
import vn.daihoi.conference.programme.ProgrammeSheet;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.ConferenceForm;
import vn.daihoi.plan.Named;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Units;

/// Builds what a section's page shows besides its form.
@Component
class Contents {
    private static final int BLANK_ROWS = 5;

    private final Peers peers;
    private final Lessons lessons;
    private final Units units;
    private final SeasonClock clock;

    Contents(Peers peers, Lessons lessons, Units units, SeasonClock clock) {
        this.peers = peers;
        this.lessons = lessons;
        this.units = units;
        this.clock = clock;
    }

    /// @param query words by which peers are looked for
    SectionContent of(Section section, Sheet sheet, Judgement judgement, boolean editable, String query, Words t) {
        return switch (section) {
            case FACTS -> facts(judgement, t);
            case NAME -> name(judgement);
            case COMMITTEE -> committee(sheet, judgement, editable, t);
            case TASKS -> tasks(sheet, judgement, editable, t);
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

    private static SectionContent committee(Sheet sheet, Judgement judgement, boolean editable, Words t) {
        var bodies = new ArrayList<SectionContent.Body>();
        for (var body : bodies(judgement, t)) {
            var rows = new ArrayList<>(sheet.rows(CommitteeSheet.LIST).stream()
                    .filter(row -> isIn(body.value(), sheet.get(CommitteeSheet.LIST, row, "body")))
                    .toList());
            if (editable) {
                addBlank(rows, body.value());
            }
            bodies.add(new SectionContent.Body(body.value(), body.label(), rows));
        }
        var roles = Stream.of(MemberRole.values())
                .map(role -> new Choice(role.code(), t.of("conference.role." + role.code())))
                .toList();
        return new SectionContent.Committee(bodies, roles);
    }

    /// What came without its committee is shown in the first, beside what is missing.
    private static boolean isIn(String body, String written) {
        return written.equals(body) || (written.isEmpty() && body.equals(Committee.ORGANISING));
    }

    private static List<Choice> bodies(Judgement judgement, Words t) {
        var bodies = new ArrayList<Choice>();
        bodies.add(new Choice(Committee.ORGANISING, t.of("conference.body.organising")));
        judgement.grounds().plan().subcommittees().stream()
                .map(Cited::value)
                .map(body -> new Choice(body.code(), body.name()))
                .forEach(bodies::add);
        return bodies;
    }

    private SectionContent tasks(Sheet sheet, Judgement judgement, boolean editable, Words t) {
        var preparation = judgement.preparation();
        var today = clock.today();
        var owners = preparation.committee().members().stream()
                .map(member -> new Choice(String.valueOf(member.id()), nameAndPost(member)))
                .toList();
        var statuses = Stream.of(TaskStatus.values())
                .map(status -> new Choice(status.code(), t.of("conference.task.status." + status.code())))
                .toList();
        var tasks = preparation.tasks();
        var progress = new SectionContent.Progress(
                tasks.stream().filter(task -> task.status() == TaskStatus.DONE).count(),
                tasks.size(),
                tasks.stream().filter(task -> task.isOverdueOn(today)).count());
        return new SectionContent.Tasks(
                withFresh(sheet, TaskSheet.LIST, editable),
                owners,
                bodies(judgement, t),
                others(judgement),
                tasks.stream()
                        .map(task -> new Choice(String.valueOf(task.id()), task.title()))
                        .toList(),
                statuses,
                progress);
    }

    /// Bodies right below: a district's communes, the province's departments and districts.
    private List<Choice> others(Judgement judgement) {
        var today = clock.today();
        return units.childrenOf(Actor.SYSTEM, judgement.grounds().unit().id()).stream()
                .filter(unit -> unit.isValidOn(today))
                .map(unit -> new Choice(String.valueOf(unit.id()), unit.name()))
                .toList();
    }

    private static String nameAndPost(Member member) {
        return member.post().isEmpty() ? member.name() : member.name() + " – " + member.post();
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
                withFresh(sheet, ProgrammeSheet.ITEMS, editable),
                withFresh(sheet, ProgrammeSheet.PAPERS, editable),
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
                withFresh(sheet, PresidiumSheet.LIST, editable),
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

    private static List<String> withFresh(Sheet sheet, String list, boolean editable) {
        var rows = new ArrayList<>(sheet.rows(list));
        if (editable) {
            addBlank(rows, "");
        }
        return rows;
    }

    /// Empty rows at the end, under ids no other row has.
    private static void addBlank(List<String> rows, String suffix) {
        var free = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "new" + number + suffix)
                .filter(row -> !rows.contains(row))
                .limit(BLANK_ROWS)
                .toList();
        rows.addAll(free);
    }
}
