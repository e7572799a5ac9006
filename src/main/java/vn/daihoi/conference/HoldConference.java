package vn.daihoi.conference;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// Records that the conference has taken place, on which day and with how many.
@Service
public class HoldConference {
    private final Changes changes;
    private final Conferences conferences;
    private final SeasonClock clock;
    private final ApplicationEventPublisher events;

    HoldConference(Changes changes, Conferences conferences, SeasonClock clock, ApplicationEventPublisher events) {
        this.changes = changes;
        this.conferences = conferences;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void hold(Actor actor, long id, LocalDate on, Attendance present) {
        var opened = changes.open(actor, id);
        var before = opened.conference().state();
        Editors.refuseUnless(before instanceof ConferenceState.Planned, "HN-612");
        Editors.refuseUnless(!on.isAfter(clock.today()), "HN-613", on, clock.today());

        var held = new ConferenceState.Held(on, present, clock.instant(), actor.name());
        conferences.saveState(id, held);
        changes.close(opened, "conference.held", StateWords.of(before), StateWords.of(held));
        events.publishEvent(new ConferenceHeld(opened.unit().id(), on));
    }
}
