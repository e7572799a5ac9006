package vn.daihoi.conference.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.ConferenceState;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.conference.Editors;
import vn.daihoi.conference.Judgement;
import vn.daihoi.conference.Judgements;
import vn.daihoi.conference.Section;
import vn.daihoi.conference.committee.TaskStatus;
import vn.daihoi.conference.pilot.InvitedPeers;
import vn.daihoi.conference.pilot.Lessons;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;

/// Builds a conference's overview.
@Component
class Overviews {
    private final SectionPages pages;
    private final Judgements judgements;
    private final Heads heads;
    private final Histories histories;
    private final InvitedPeers peers;
    private final Lessons lessons;
    private final DayHeads days;

    Overviews(
            SectionPages pages,
            Judgements judgements,
            Heads heads,
            Histories histories,
            InvitedPeers peers,
            Lessons lessons,
            DayHeads days) {
        this.pages = pages;
        this.judgements = judgements;
        this.heads = heads;
        this.histories = histories;
        this.peers = peers;
        this.lessons = lessons;
        this.days = days;
    }

    OverviewPage of(Actor actor, long id, Words t) {
        var seen = pages.seen(actor, id);
        var judgement = judgements.of(seen.unit(), seen.conference());
        var acts = acts(actor, judgement);
        var tier = judgement.grounds().terms().tier().code();
        return new OverviewPage(
                heads.of(actor, judgement, null, t),
                steps(judgement, t),
                next(
                        acts,
                        Editors.mayEdit(actor, seen.unit()),
                        seen.conference().state()),
                Terms.of(judgement.grounds(), seen.conference().facts(), t),
                judgement,
                acts,
                days.places(id, t),
                invitations(actor, seen.unit()),
                lessons.published(seen.conference().season(), tier).stream()
                        .filter(lesson -> lesson.unitId() != seen.unit().id())
                        .toList(),
                histories.of(id, Editors.mayReach(actor, seen.unit()), t));
    }

    List<OverviewPage.Invitation> invitations(Actor actor, Unit unit) {
        return peers.receivedBy(unit.id()).stream()
                .map(peer -> new OverviewPage.Invitation(peer, Editors.mayEdit(actor, unit)))
                .toList();
    }

    private static List<OverviewPage.Step> steps(Judgement judgement, Words t) {
        var steps = new ArrayList<OverviewPage.Step>();
        var path = "/conferences/" + judgement.preparation().conference().id() + "/";
        for (var section : Section.values()) {
            if (section != Section.PILOT || judgement.grounds().terms().pilot()) {
                steps.add(new OverviewPage.Step(
                        "conference.tab." + section.code(),
                        path + section.code(),
                        mark(judgement, section),
                        words(judgement, section, t)));
            }
        }
        return steps;
    }

    private static String mark(Judgement judgement, Section section) {
        if (Heads.number(judgement, section, Severity.BREACH) > 0) {
            return "bad";
        }
        return Heads.number(judgement, section, Severity.WARNING) > 0 ? "heed" : "good";
    }

    private static String words(Judgement judgement, Section section, Words t) {
        var breaches = Heads.number(judgement, section, Severity.BREACH);
        var warnings = Heads.number(judgement, section, Severity.WARNING);
        var tasks = judgement.preparation().tasks();
        if (section == Section.TASKS && !tasks.isEmpty()) {
            var done = tasks.stream()
                    .filter(task -> task.status() == TaskStatus.DONE)
                    .count();
            return t.of("conference.step.tasks", done, tasks.size(), warnings);
        }
        return breaches + warnings == 0 ? t.of("conference.step.fine") : open(breaches, warnings, t);
    }

    private static String open(long breaches, long warnings, Words t) {
        return Stream.of(
                        breaches == 0 ? "" : t.of("conference.tab.breaches", breaches),
                        warnings == 0 ? "" : t.of("conference.tab.warnings", warnings))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static OverviewPage.Acts acts(Actor actor, Judgement judgement) {
        var unit = judgement.grounds().unit();
        var edits = Editors.mayEdit(actor, unit);
        var decides = Editors.mayDecide(actor, unit);
        var state = judgement.preparation().conference().state();
        return switch (state) {
            case ConferenceState.Drafting _, ConferenceState.Postponed _ ->
                new OverviewPage.Acts(decides, false, false, decides, false);
            case ConferenceState.Planned _ -> new OverviewPage.Acts(false, edits, decides, decides, decides);
            case ConferenceState.Held _, ConferenceState.Reported _, ConferenceState.Cancelled _ ->
                new OverviewPage.Acts(false, false, false, false, decides);
        };
    }

    private static @Nullable String next(OverviewPage.Acts acts, boolean edits, ConferenceState state) {
        if (acts.settle()) {
            return "settle";
        }
        if (acts.hold()) {
            return "hold";
        }
        return edits && state instanceof ConferenceState.Held ? "report" : null;
    }
}
