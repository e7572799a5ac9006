package vn.daihoi.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;

/// Records that the conference has taken place, on which day and with how many. Another day than the one settled, or
/// one outside the plan's window, stands only when the head accepts it with a reason.
@Service
public class HoldConference {
    private final Changes changes;
    private final Conferences conferences;
    private final GroundsFor grounds;
    private final Judgements judgements;
    private final Acceptance acceptance;
    private final SeasonClock clock;
    private final ApplicationEventPublisher events;

    HoldConference(
            Changes changes,
            Conferences conferences,
            GroundsFor grounds,
            Judgements judgements,
            Acceptance acceptance,
            SeasonClock clock,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.conferences = conferences;
        this.grounds = grounds;
        this.judgements = judgements;
        this.acceptance = acceptance;
        this.clock = clock;
        this.events = events;
    }

    /// @param codes what the head accepts of the day
    /// @param reason why; without one nothing is accepted
    @Transactional
    public void hold(Actor actor, long id, LocalDate on, Attendance present, Set<String> codes, String reason) {
        var opened = changes.open(actor, id);
        var before = opened.conference().state();
        Editors.refuseUnless(before instanceof ConferenceState.Planned, "HN-612");
        Editors.refuseUnless(!on.isAfter(clock.today()), "HN-613", on, clock.today());
        refuseBeforeTheSeason(opened, on);
        var held = new ConferenceState.Held(on, present, clock.instant(), actor.name());
        acceptance.ofOrRefuse(opened, againstTheDay(opened, held), codes, reason);

        conferences.saveState(id, held);
        changes.close(opened, "conference.held", StateWords.of(before), StateWords.of(held));
        events.publishEvent(new ConferenceHeld(opened.unit().id(), on));
    }

    /// What was held before there was a plan was not the conference this plan asks for.
    private void refuseBeforeTheSeason(Opened opened, LocalDate on) {
        grounds.begins(opened.unit(), opened.conference().season())
                .ifPresent(first -> Editors.refuseUnless(!on.isBefore(first), "HN-614", on, first));
    }

    private List<Finding> againstTheDay(Opened opened, ConferenceState held) {
        return judgements.of(opened.unit(), opened.conference().with(held)).openBreaches().stream()
                .filter(finding -> "day".equals(finding.field()))
                .toList();
    }
}
