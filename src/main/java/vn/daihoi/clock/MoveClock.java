package vn.daihoi.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.SeasonClock;

/// Moves the demo's clock to a moment, on every instance.
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

    /// To eight in the morning of the day.
    @Transactional
    public void to(LocalDate day) {
        to(day.atTime(8, 0));
    }

    @Transactional
    public void to(LocalDateTime moment) {
        var before = clock.today();
        var day = moment.toLocalDate();
        var shift = clock.shiftTo(moment);
        shifts.save(shift);
        clock.shiftBy(shift);
        journal.record(new Change("clock.moved", "clock", 0, null, before, day));
        live.changed(TOPIC, null);
        events.publishEvent(new ClockMoved(before, day));
    }
}
