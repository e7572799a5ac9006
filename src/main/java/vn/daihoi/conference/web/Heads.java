package vn.daihoi.conference.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.ConferenceState;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.conference.Judgement;
import vn.daihoi.conference.Section;
import vn.daihoi.plan.Cited;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Builds the top of every page of a conference.
@Component
class Heads {
    private final Units units;

    Heads(Units units) {
        this.units = units;
    }

    /// @param current the section shown; null on the overview
    ConferenceHead of(Actor actor, Judgement judgement, @Nullable Section current, Words t) {
        var conference = judgement.preparation().conference();
        var unit = judgement.grounds().unit();
        var state = conference.state();
        return new ConferenceHead(
                conference.id(),
                unit.id(),
                unit.name(),
                event(judgement),
                state.code(),
                badge(state.code()),
                reason(state),
                DayHeads.line(conference, t),
                crumbs(actor, unit, t),
                tabs(judgement, current));
    }

    static String event(Judgement judgement) {
        var facts = judgement.preparation().conference().facts();
        return facts.event().isEmpty()
                ? judgement.grounds().terms().events().stream()
                        .map(Cited::value)
                        .findFirst()
                        .orElse("")
                : facts.event();
    }

    /// By the state's code, because lists have no more than that.
    static String badge(String state) {
        return switch (state) {
            case "planned" -> "info";
            case "held", "reported" -> "good";
            case "postponed" -> "heed";
            case "cancelled" -> "bad";
            default -> "plain";
        };
    }

    private static String reason(ConferenceState state) {
        return switch (state) {
            case ConferenceState.Postponed postponed -> postponed.reason();
            case ConferenceState.Cancelled cancelled -> cancelled.reason();
            case ConferenceState.Drafting _,
                    ConferenceState.Planned _,
                    ConferenceState.Held _,
                    ConferenceState.Reported _ -> "";
        };
    }

    List<Crumb> crumbs(Actor actor, Unit unit, Words t) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(t.of("conference.list.title"), "/conferences"));
        units.ancestorsOf(unit.id()).stream()
                .filter(above -> actor.sees(above.path()))
                .map(above -> new Crumb(above.name(), "/units/" + above.id()))
                .forEach(crumbs::add);
        crumbs.add(new Crumb(unit.name(), "/units/" + unit.id()));
        crumbs.add(new Crumb(t.of("conference.title"), ""));
        return crumbs;
    }

    private static List<ConferenceHead.Tab> tabs(Judgement judgement, @Nullable Section current) {
        var path = "/conferences/" + judgement.preparation().conference().id();
        var tabs = new ArrayList<ConferenceHead.Tab>();
        tabs.add(new ConferenceHead.Tab("conference.tab.overview", path, current == null, 0, 0));
        for (var section : Section.values()) {
            tabs.add(new ConferenceHead.Tab(
                    "conference.tab." + section.code(),
                    path + "/" + section.code(),
                    section == current,
                    number(judgement, section, Severity.BREACH),
                    number(judgement, section, Severity.WARNING)));
        }
        return tabs;
    }

    static long number(Judgement judgement, Section section, Severity severity) {
        return judgement.findings().getOrDefault(section, List.<Finding>of()).stream()
                .filter(finding -> finding.severity() == severity && !judgement.isAccepted(finding))
                .count();
    }
}
