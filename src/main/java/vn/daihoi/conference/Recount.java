package vn.daihoi.conference;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.unit.Unit;

/// Keeps the numbers of open breaches and warnings, so that lists and boards need not judge every conference anew.
@Component
class Recount {
    private final Conferences conferences;
    private final Preparations preparations;
    private final AcceptedFindings accepted;
    private final GroundsFor grounds;
    private final ConferenceEvents events;
    private final SeasonClock clock;

    Recount(
            Conferences conferences,
            Preparations preparations,
            AcceptedFindings accepted,
            GroundsFor grounds,
            ConferenceEvents events,
            SeasonClock clock) {
        this.conferences = conferences;
        this.preparations = preparations;
        this.accepted = accepted;
        this.grounds = grounds;
        this.events = events;
        this.clock = clock;
    }

    /// After a change: counts, and writes the line of progress if anything a board shows is different.
    void after(Opened before) {
        var now = conferences.find(before.id()).orElseThrow();
        if (count(now, before.unit()) || isDifferent(before.conference(), now)) {
            events.add(now.id());
        }
    }

    void begun(Conference conference, Unit unit) {
        count(conference, unit);
        events.add(conference.id());
    }

    /// Without a change of its own, as when the plan or the day moved.
    void again(Conference conference, Unit unit) {
        if (count(conference, unit)) {
            events.add(conference.id());
        }
    }

    private boolean count(Conference conference, Unit unit) {
        var findings = grounds.find(unit, conference.facts().day())
                .map(found -> open(found, conference))
                .orElse(List.of());
        return conferences.count(
                conference.id(), number(findings, Severity.BREACH), number(findings, Severity.WARNING));
    }

    private List<Finding> open(Grounds found, Conference conference) {
        var judged = ConferenceRules.check(found, preparations.of(conference), clock.today());
        var agreed = accepted.of(conference.id());
        return judged.stream()
                .filter(finding -> agreed.stream().noneMatch(one -> one.covers(finding)))
                .toList();
    }

    private static int number(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(it -> it.severity() == severity).count();
    }

    private static boolean isDifferent(Conference before, Conference now) {
        return !before.state().equals(now.state())
                || !Objects.equals(before.facts().day(), now.facts().day());
    }
}
