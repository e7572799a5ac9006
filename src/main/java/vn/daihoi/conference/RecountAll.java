package vn.daihoi.conference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.clock.ClockMoved;
import vn.daihoi.plan.PlanPutInForce;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Stopping;
import vn.daihoi.unit.Units;

/// Judges every conference anew when what they are judged by has changed: the plan, or the day.
@Component
class RecountAll {
    private static final Logger LOG = LoggerFactory.getLogger(RecountAll.class);
    private static final String FREE = "select pg_try_advisory_xact_lock(hashtext('conference.recount'))";
    private static final String WAIT = "select pg_advisory_xact_lock(hashtext('conference.recount')) is null";

    private final Conferences conferences;
    private final Units units;
    private final Recount recount;
    private final JdbcClient jdbc;
    private final Stopping stopping;
    private final TransactionTemplate whole;
    private final TransactionTemplate each;

    RecountAll(
            Conferences conferences,
            Units units,
            Recount recount,
            JdbcClient jdbc,
            Stopping stopping,
            PlatformTransactionManager transactions) {
        this.conferences = conferences;
        this.units = units;
        this.recount = recount;
        this.jdbc = jdbc;
        this.stopping = stopping;
        this.whole = new TransactionTemplate(transactions);
        this.each = new TransactionTemplate(transactions);
        each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void plan(PlanPutInForce changed) {
        inBackground();
    }

    @TransactionalEventListener
    void clock(ClockMoved changed) {
        inBackground();
    }

    /// A little after midnight of the season's clock, when tasks become overdue and days go by. Of several instances
    /// the first one does it.
    @Scheduled(cron = "0 5 0 * * *", zone = "Asia/Ho_Chi_Minh")
    void everyNight() {
        Acting.asSystem(() -> underLock(FREE));
    }

    /// Whoever moved the day does not wait for hundreds of conferences; a run under way began before the change.
    private void inBackground() {
        stopping.inBackground("recount-conferences", () -> Acting.asSystem(() -> underLock(WAIT)));
    }

    private void underLock(String lock) {
        whole.executeWithoutResult(_ -> {
            var isOurs = jdbc.sql(lock).query(Boolean.class).single();
            if (isOurs || lock.equals(WAIT)) {
                conferences.ids().forEach(this::one);
            }
        });
    }

    /// One that cannot be counted does not keep the others from it.
    private void one(long id) {
        try {
            if (!stopping.hasBegun()) {
                each.executeWithoutResult(_ -> again(id));
            }
        } catch (RuntimeException e) {
            if (!stopping.hasBegun()) {
                LOG.error("conference ({}) could not be counted anew; the others are", id, e);
            }
        }
    }

    /// Locked, so that a change made meanwhile is counted and not overwritten.
    private void again(long id) {
        var conference = conferences.lock(id);
        units.find(conference.unitId()).ifPresent(unit -> recount.again(conference, unit));
    }
}
