package vn.daihoi.conference;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// A held conference is reported once its report has been accepted: nobody records that by hand.
@Service
public class ReportConference {
    private final Changes changes;
    private final Conferences conferences;
    private final SeasonClock clock;

    ReportConference(Changes changes, Conferences conferences, SeasonClock clock) {
        this.changes = changes;
        this.conferences = conferences;
        this.clock = clock;
    }

    /// The receiver has accepted the unit's report (KH128 III.5). What was not held in the program, or is reported
    /// already, stays as it is.
    ///
    /// @param sentOn the day the report went up
    @Transactional
    public void accepted(Actor actor, long unitId, String season, LocalDate sentOn) {
        conferences
                .idOf(unitId, season)
                .map(id -> changes.openFromAbove(actor, id))
                .ifPresent(opened -> {
                    if (opened.conference().state() instanceof ConferenceState.Held held) {
                        report(opened, held, sentOn.isBefore(held.on()) ? held.on() : sentOn);
                    }
                });
    }

    /// The receiver has returned a report it had accepted.
    @Transactional
    public void returned(Actor actor, long unitId, String season) {
        conferences
                .idOf(unitId, season)
                .map(id -> changes.openFromAbove(actor, id))
                .ifPresent(opened -> {
                    if (opened.conference().state() instanceof ConferenceState.Reported reported) {
                        takeBack(opened, reported);
                    }
                });
    }

    private void takeBack(Opened opened, ConferenceState.Reported reported) {
        var by = opened.actor().name();
        var held = new ConferenceState.Held(reported.heldOn(), reported.present(), clock.instant(), by);
        conferences.saveState(opened.id(), held);
        changes.close(opened, "conference.report-returned", StateWords.of(reported), StateWords.of(held));
    }

    private void report(Opened opened, ConferenceState.Held held, LocalDate on) {
        var by = opened.actor().name();
        var reported = new ConferenceState.Reported(held.on(), held.present(), on, clock.instant(), by);
        conferences.saveState(opened.id(), reported);
        changes.close(opened, "conference.reported", StateWords.of(held), StateWords.of(reported));
    }
}
