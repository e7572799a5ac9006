package vn.daihoi.archive;

import java.util.List;
import java.util.Map;
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
                .forEach(expiry -> transaction.executeWithoutResult(_ -> remove(expiry)));
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
        units.root().ifPresent(root -> {
            live.changed(CloseSeason.TOPIC, root.path());
            journal.record(new Change(
                    "archive.removed",
                    "season",
                    root.id(),
                    root.path(),
                    null,
                    Map.of("season", expiry.season(), "kind", expiry.code(), "rows", rows)));
        });
    }
}
