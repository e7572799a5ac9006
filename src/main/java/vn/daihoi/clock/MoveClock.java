package vn.daihoi.clock;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.SeasonClock;

/// Moves the demo's clock to eight in the morning of a day, on every instance.
@Service
public class MoveClock {
    static final String TOPIC = "clock";

    private final SeasonClock clock;
    private final Shifts shifts;
    private final LiveUpdates live;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    MoveClock(SeasonClock clock, Shifts shifts, LiveUpdates live, Journal journal, ApplicationEventPublisher events) {
        this.clock = clock;
        this.shifts = shifts;
        this.live = live;
        this.journal = journal;
        this.events = events;
    }

    @Transactional
    public void to(LocalDate day) {
        var before = clock.today();
        var shift = clock.shiftTo(day);
        shifts.save(shift);
        clock.shiftBy(shift);
        journal.record(new Change("clock.moved", "clock", 0, null, before, day));
        live.changed(TOPIC, null);
        events.publishEvent(new ClockMoved(before, day));
    }
}
