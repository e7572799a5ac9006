package vn.daihoi.archive;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Units;

/// Lets personal data go on its day, each kind in a transaction of its own, and writes down how much it was. Acts as
/// the system; nobody has to remember.
@Component
class RemoveExpired {
    private static final Logger LOG = LoggerFactory.getLogger(RemoveExpired.class);

    private final Closings closings;
    private final List<Expiring> expiring;
    private final Units units;
    private final TransactionTemplate transaction;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    RemoveExpired(
            Closings closings,
            List<Expiring> expiring,
            Units units,
            TransactionTemplate transaction,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.closings = closings;
        this.expiring = expiring;
        this.units = units;
        this.transaction = transaction;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${daihoi.archive.every:PT10M}", initialDelayString = "${daihoi.remind.every:PT30S}")
    void run() {
        Acting.asSystem(this::removeDue);
    }

    void removeDue() {
        closings.expiries().stream()
                .filter(expiry -> expiry.isDue(clock.today()))
                .forEach(this::tryRemoving);
    }

    /// What one kind stumbles over keeps no other from going on its day; it is tried again each time, and the page of
    /// the archive says so until it has gone.
    private void tryRemoving(Expiry expiry) {
        try {
            transaction.executeWithoutResult(_ -> remove(expiry));
        } catch (RuntimeException e) {
            LOG.error("{} of season {} could not be removed", expiry.code(), expiry.season(), e);
            transaction.executeWithoutResult(_ -> failed(expiry));
        }
    }

    private void failed(Expiry expiry) {
        if (closings.failed(expiry, clock.instant())) {
            tell("archive.removal-failed", Map.of("season", expiry.season(), "kind", expiry.code()));
        }
    }

    private void remove(Expiry expiry) {
        if (!closings.take(expiry)) {
            return;
        }
        var rows = expiring.stream()
                .filter(one -> one.code().equals(expiry.code()))
                .mapToLong(one -> one.remove(expiry.closedOn()))
                .sum();
        closings.removed(expiry, rows, clock.instant());
        tell("archive.removed", Map.of("season", expiry.season(), "kind", expiry.code(), "rows", rows));
    }

    private void tell(String action, Map<String, Object> after) {
        units.root().ifPresent(root -> {
            live.changed(CloseSeason.TOPIC, root.path());
            journal.record(new Change(action, "season", root.id(), root.path(), null, after));
        });
    }
}
