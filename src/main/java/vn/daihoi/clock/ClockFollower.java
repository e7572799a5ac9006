package vn.daihoi.clock;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.daihoi.database.Change;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.SeasonClock;

/// Takes over the stored shift at start and whenever another instance moved it, or may have while this one could
/// not hear.
@Component
class ClockFollower {
    private final SeasonClock clock;
    private final Shifts shifts;
    private final LiveUpdates live;

    ClockFollower(SeasonClock clock, Shifts shifts, LiveUpdates live) {
        this.clock = clock;
        this.shifts = shifts;
        this.live = live;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(0)
    void follow() {
        if (clock.isMovable()) {
            takeOver();
            live.subscribe(change -> {
                if (change.topic().equals(MoveClock.TOPIC) || change.topic().equals(Change.EVERYTHING)) {
                    // not on the listening thread, which must not wait for the database
                    Thread.ofVirtual().name("clock-follower").start(this::takeOver);
                }
            });
        }
    }

    private void takeOver() {
        Acting.asSystem(() -> shifts.find().ifPresent(clock::shiftBy));
    }
}
