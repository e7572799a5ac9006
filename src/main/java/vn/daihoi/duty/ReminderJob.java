package vn.daihoi.duty;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.daihoi.clock.ClockMoved;
import vn.daihoi.shared.Acting;

/// Looks for reminders twice a minute, and at once when the demo's day was moved. Acts as the system.
@Component
class ReminderJob {
    private final Remind remind;

    ReminderJob(Remind remind) {
        this.remind = remind;
    }

    @Scheduled(fixedDelayString = "${daihoi.remind.every:PT30S}", initialDelayString = "${daihoi.remind.every:PT30S}")
    void run() {
        Acting.asSystem(remind::remind);
    }

    /// After the commit, because a transaction keeps the scope it began with, and the administrator's may be a part.
    @TransactionalEventListener
    void moved(ClockMoved moved) {
        Thread.ofVirtual().name("reminders").start(this::run);
    }
}
