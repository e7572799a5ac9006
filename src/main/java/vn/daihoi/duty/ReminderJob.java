package vn.daihoi.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.daihoi.clock.ClockMoved;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Stopping;

/// Looks for reminders twice a minute, and at once when the demo's day was moved. On a new day an amendment may have
/// come into force, or a unit ended: then what is owed is looked at first. Acts as the system.
@Component
class ReminderJob {
    private final Remind remind;
    private final RefreshAll refreshAll;
    private final SeasonClock clock;
    private final Stopping stopping;
    private volatile @Nullable LocalDate refreshedOn;

    ReminderJob(Remind remind, RefreshAll refreshAll, SeasonClock clock, Stopping stopping) {
        this.remind = remind;
        this.refreshAll = refreshAll;
        this.clock = clock;
        this.stopping = stopping;
    }

    @Scheduled(fixedDelayString = "${daihoi.remind.every:PT30S}", initialDelayString = "${daihoi.remind.every:PT30S}")
    void run() {
        Acting.asSystem(this::look);
    }

    private void look() {
        var today = clock.today();
        if (!today.equals(refreshedOn)) {
            refreshAll.refresh();
            refreshedOn = today;
        }
        remind.remind();
    }

    /// After the commit, because a transaction keeps the scope it began with, and the administrator's may be a part.
    @TransactionalEventListener
    void moved(ClockMoved moved) {
        stopping.inBackground("reminders", this::run);
    }
}
