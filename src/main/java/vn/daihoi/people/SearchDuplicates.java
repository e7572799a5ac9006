package vn.daihoi.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// Searches the whole register for people entered twice, beside the pages: they show what the last search found, and
/// whoever opens them after a change of the register sets off the next one.
@Component
@SuppressWarnings("ThreadPriorityCheck")
public class SearchDuplicates implements DisposableBean {
    public static final String TOPIC = "duplicates";
    private static final Logger LOG = LoggerFactory.getLogger(SearchDuplicates.class);
    private static final int BLOCK = 500;

    private final Duplicates duplicates;
    private final Twins twins;
    private final LiveUpdates live;
    private final SeasonClock clock;
    private final TransactionTemplate transaction;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile int percent;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> Thread.ofPlatform()
            .name("duplicates")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .unstarted(work));

    SearchDuplicates(
            Duplicates duplicates, Twins twins, LiveUpdates live, SeasonClock clock, TransactionTemplate transaction) {
        this.duplicates = duplicates;
        this.twins = twins;
        this.live = live;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// @param at when the pairs shown were found; null before the first search
    /// @param percent of the search going on; null while the register is as it was then
    public record Standing(@Nullable Instant at, @Nullable Integer percent) {}

    /// Begins a search if the register has changed since the last one.
    public Standing standing() {
        var last = twins.last().orElse(null);
        if (last != null && !isStale(last)) {
            return new Standing(last.at(), null);
        }
        if (waiting.compareAndSet(false, true)) {
            percent = 0;
            thread.execute(this::begin);
        }
        return new Standing(last == null ? null : last.at(), percent);
    }

    private boolean isStale(Twins.@Nullable Last last) {
        return last == null || last.changes() != twins.changes();
    }

    private void begin() {
        try {
            now();
        } catch (RuntimeException e) {
            LOG.error("The search for duplicates failed", e);
        } finally {
            waiting.set(false);
        }
    }

    void now() {
        Acting.asSystem(() -> transaction.executeWithoutResult(_ -> {
            twins.alone();
            if (isStale(twins.last().orElse(null))) {
                search();
            }
        }));
    }

    private void search() {
        long changes = twins.changes();
        var pairs = duplicates.pairs(null);
        percent = 50;
        var found = new ArrayList<Twins.Twin>();
        for (int from = 0; from < pairs.size(); from += BLOCK) {
            var block = pairs.subList(from, Math.min(pairs.size(), from + BLOCK));
            duplicates
                    .scored(Actor.SYSTEM, block)
                    .forEach(alike -> found.add(new Twins.Twin(
                            alike.alike().one().id(),
                            alike.alike().other().id(),
                            alike.bearers(),
                            alike.alike().score())));
            percent = 50 + 50 * from / pairs.size();
        }
        twins.keep(found, changes, clock.instant());
        live.changed(TOPIC, null);
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
