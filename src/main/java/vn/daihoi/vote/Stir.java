package vn.daihoi.vote;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Units;

/// Tells the secretary's page that something came in, at most twice a second for each unit: nobody reads faster. Not
/// in the voter's own transaction: PostgreSQL lets those that tell something commit only one after the other, and a
/// hall's answers would wait for the disk in one line.
@Component
class Stir {
    private static final Logger LOG = LoggerFactory.getLogger(Stir.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Units units;
    private final LiveUpdates live;
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();

    Stir(Units units, LiveUpdates live) {
        this.units = units;
        this.live = live;
    }

    /// Within the transaction that changed it.
    void in(long unitId) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (waiting.add(unitId)) {
                    Thread.ofVirtual().name("vote-stir-", unitId).start(() -> tellSoon(unitId));
                }
            }
        });
    }

    /// Taken off before it is told: whatever comes in from then on is told again.
    private void tellSoon(long unitId) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.remove(unitId);
        }
        try {
            Acting.as(Actor.SYSTEM, () -> tell(unitId));
        } catch (RuntimeException e) {
            LOG.warn(
                    "The page of the votes of unit {} was not told of what came in; it shows it at the next",
                    unitId,
                    e);
        }
    }

    private boolean tell(long unitId) {
        units.find(unitId).ifPresent(unit -> live.changed(Chair.COUNT, unit.path()));
        return true;
    }
}
