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

        var reported = new ConferenceState.Reported(held.on(), held.present(), on, clock.instant(), actor.name());
        conferences.saveState(id, reported);
        changes.close(opened, "conference.reported", StateWords.of(before), StateWords.of(reported));
    }
}
