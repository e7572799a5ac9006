package vn.daihoi.conference;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// Records that the results of a held conference have been reported.
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

    @Transactional
    public void report(Actor actor, long id, LocalDate on) {
        var opened = changes.open(actor, id);
        var before = opened.conference().state();
        if (!(before instanceof ConferenceState.Held held)) {
            Editors.refuseUnless(false, "HN-614");
            return;
        }
        Editors.refuseUnless(!on.isBefore(held.on()), "HN-615", on, held.on());
        Editors.refuseUnless(!on.isAfter(clock.today()), "HN-616", on, clock.today());
        report(opened, held, on);
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

    private void report(Opened opened, ConferenceState.Held held, LocalDate on) {
        var by = opened.actor().name();
        var reported = new ConferenceState.Reported(held.on(), held.present(), on, clock.instant(), by);
        conferences.saveState(opened.id(), reported);
        changes.close(opened, "conference.reported", StateWords.of(held), StateWords.of(reported));
    }
}
