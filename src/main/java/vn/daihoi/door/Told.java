package vn.daihoi.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.identity.WallClock;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Stopping;

/// Tells open pages and screens that somebody came, at most twice a second for each conference: nobody reads faster,
/// and each telling makes every listener ask.
@Component
class Told {
    static final String TOPIC = "door";
    private static final Duration AT_MOST_EVERY = Duration.ofMillis(500);

    private final LiveUpdates live;
    private final WallClock clock;
    private final Stopping stopping;
    private final Map<Long, Instant> next = new ConcurrentHashMap<>();

    Told(LiveUpdates live, WallClock clock, Stopping stopping) {
        this.live = live;
        this.clock = clock;
        this.stopping = stopping;
    }

    /// Within the transaction that changed it. Never forgotten: what is not told now is told half a second later.
    void changed(long conferenceId, String unitPath) {
        var now = clock.now();
        var wait = new boolean[1];
        var due = next.compute(conferenceId, (_, at) -> {
            wait[0] = at != null && at.isAfter(now);
            return wait[0] ? at : now.plus(AT_MOST_EVERY);
        });
        if (!wait[0]) {
            live.changed(TOPIC, unitPath);
        } else {
            later(conferenceId, unitPath, Duration.between(now, due));
        }
    }

    private void later(long conferenceId, String unitPath, Duration wait) {
        var key = -conferenceId;
        if (next.putIfAbsent(key, Instant.MAX) != null) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                stopping.inBackground("door-told-" + conferenceId, () -> tellAfter(key, unitPath, wait));
            }
        });
    }

    private void tellAfter(long key, String unitPath, Duration wait) {
        try {
            Thread.sleep(wait);
            next.remove(key);
            Acting.as(Actor.SYSTEM, () -> {
                live.changed(TOPIC, unitPath);
                return true;
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
