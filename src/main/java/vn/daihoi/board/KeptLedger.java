package vn.daihoi.board;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// One ledger and the units whose lines are no longer true. One reader brings it up to date, the others wait for it.
final class KeptLedger {
    /// More than a province: then reading everything anew is cheaper than naming each unit.
    private static final int MOST_REFRESHED = 500;

    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Long> marked = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Ledger ledger;

    interface Source {
        Ledger load();

        Ledger refresh(Ledger ledger, Set<Long> units);
    }

    boolean isEmpty() {
        return ledger == null;
    }

    int weight() {
        var known = ledger;
        return known == null ? 1 : 1 + known.lines().size();
    }

    /// Something of the unit, or of anything below it, has changed.
    void mark(long unitId) {
        marked.add(unitId);
    }

    Ledger current(Source source) {
        var known = ledger;
        return known != null && marked.isEmpty() ? known : brought(source);
    }

    private Ledger brought(Source source) {
        lock.lock();
        try {
            // taken before reading: what changes while we read is marked again and read by the next one
            var units = takeMarked();
            var known = ledger;
            var fresh = known == null ? source.load() : refreshed(known, known.withAllBelow(units), source);
            ledger = fresh;
            return fresh;
        } catch (RuntimeException e) {
            ledger = null; // the marks are gone: begin anew
            throw e;
        } finally {
            lock.unlock();
        }
    }

    private static Ledger refreshed(Ledger known, Set<Long> units, Source source) {
        if (units.isEmpty()) {
            return known;
        }
        return units.size() > MOST_REFRESHED ? source.load() : source.refresh(known, units);
    }

    private Set<Long> takeMarked() {
        var taken = new HashSet<Long>();
        for (var unit : marked) {
            if (marked.remove(unit)) {
                taken.add(unit);
            }
        }
        return taken;
    }
}
