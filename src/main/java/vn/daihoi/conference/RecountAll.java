package vn.daihoi.conference;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.clock.ClockMoved;
import vn.daihoi.plan.PlanPutInForce;
import vn.daihoi.shared.Acting;
import vn.daihoi.unit.Units;

/// Judges every conference anew when what they are judged by has changed: the plan, or the day.
@Component
class RecountAll {
    private final Conferences conferences;
    private final Units units;
    private final Recount recount;
    private final TransactionTemplate transaction;

    RecountAll(Conferences conferences, Units units, Recount recount, TransactionTemplate transaction) {
        this.conferences = conferences;
        this.units = units;
        this.recount = recount;
        this.transaction = transaction;
    }

    @TransactionalEventListener
    void plan(PlanPutInForce changed) {
        inBackground();
    }

    @TransactionalEventListener
    void clock(ClockMoved changed) {
        inBackground();
    }

    /// A little after midnight of the season's clock, when tasks become overdue and days go by.
    @Scheduled(cron = "0 5 0 * * *", zone = "Asia/Ho_Chi_Minh")
    void everyNight() {
        Acting.asSystem(this::all);
    }

    /// Whoever moved the day does not wait for hundreds of conferences.
    private void inBackground() {
        Thread.ofVirtual().name("recount-conferences").start(this::everyNight);
    }

    private void all() {
        conferences.ids().forEach(id -> transaction.executeWithoutResult(_ -> one(id)));
    }

    /// Locked, so that a change made meanwhile is counted and not overwritten.
    private void one(long id) {
        var conference = conferences.lock(id);
        units.find(conference.unitId()).ifPresent(unit -> recount.again(conference, unit));
    }
}
