package vn.daihoi.conference;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// The head calls a conference off, until a new day is set or for good. Both need a reason that can be read later.
@Service
public class CallOffConference {
    private final Changes changes;
    private final Conferences conferences;
    private final SeasonClock clock;

    CallOffConference(Changes changes, Conferences conferences, SeasonClock clock) {
        this.changes = changes;
        this.conferences = conferences;
        this.clock = clock;
    }

    @Transactional
    public void postpone(Actor actor, long id, String reason) {
        var opened = changes.openAsHead(actor, id);
        Editors.refuseUnless(!reason.isBlank(), "HN-617");
        Editors.refuseUnless(opened.conference().state() instanceof ConferenceState.Planned, "HN-618");

        save(
                opened,
                "conference.postponed",
                new ConferenceState.Postponed(reason.strip(), clock.instant(), actor.name()));
    }

    @Transactional
    public void cancel(Actor actor, long id, String reason) {
        var opened = changes.openAsHead(actor, id);
        Editors.refuseUnless(!reason.isBlank(), "HN-617");
        Editors.refuseUnless(opened.conference().state().preparationIsOpen(), "HN-619");

        save(
                opened,
                "conference.cancelled",
                new ConferenceState.Cancelled(reason.strip(), clock.instant(), actor.name()));
    }

    private void save(Opened opened, String action, ConferenceState state) {
        conferences.saveState(opened.id(), state);
        changes.close(opened, action, StateWords.of(opened.conference().state()), StateWords.of(state));
    }
}
