package vn.daihoi.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.daihoi.database.Change;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// The ledgers that were asked for lately, one for each scope and day, kept in step with the database by what it tells
/// every instance. A ledger is loaded by somebody of that very scope, so the database has enforced it.
@Component
public class Ledgers implements SmartLifecycle {
    /// About 450 bytes a line: some 45 MB at most, enough for the whole country on several days.
    private static final long MOST_LINES = 100_000;

    private final Lines lines;
    private final SeasonClock clock;
    private final LiveUpdates live;
    private final Cache<Scope, KeptLedger> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_LINES)
            .weigher((Scope _, KeptLedger ledger) -> ledger.weight())
            .build();
    private volatile LiveUpdates.Subscription subscription = () -> {};
    private volatile boolean running;

    private record Scope(String path, LocalDate day) {}

    Ledgers(Lines lines, SeasonClock clock, LiveUpdates live) {
        this.lines = lines;
        this.clock = clock;
        this.live = live;
    }

    /// All the actor may see, as it stood at the end of the day; what has not happened yet is not shown.
    public Ledger on(Actor actor, LocalDate day) {
        var today = clock.today();
        return day.isBefore(today) ? past(actor, day) : now(actor, today);
    }

    private Ledger now(Actor actor, LocalDate today) {
        return read(actor, new Scope(actor.scope(), today), new KeptLedger.Source() {
            @Override
            public Ledger load() {
                return Ledger.of(today, lines.now(actor, today));
            }

            @Override
            public Ledger refresh(Ledger ledger, Set<Long> units) {
                return ledger.with(lines.changesOf(units));
            }
        });
    }

    private Ledger past(Actor actor, LocalDate day) {
        return read(actor, new Scope(actor.scope(), day), new KeptLedger.Source() {
            @Override
            public Ledger load() {
                return Ledger.of(day, lines.on(actor, day));
            }

            @Override
            public Ledger refresh(Ledger ledger, Set<Long> units) {
                return ledger;
            }
        });
    }

    private Ledger read(Actor actor, Scope scope, KeptLedger.Source source) {
        var entry = kept.get(scope, _ -> new KeptLedger());
        var first = entry.isEmpty();
        var ledger = entry.current(source);
        if (first) {
            kept.asMap().replace(scope, entry, entry); // weighed again, now that its size is known
        }
        return ledger;
    }

    /// Called by the listening thread: marks only, so that it never waits for the database.
    void heed(Change change) {
        switch (change.topic()) {
            case "duty", "conference" -> heedWork(change);
            case "unit", "plan", "clock", Change.EVERYTHING -> kept.invalidateAll();
            default -> {}
        }
    }

    private void heedWork(Change change) {
        var path = change.unitPath();
        if (path == null) {
            kept.invalidateAll();
            return;
        }
        var unit = Long.parseLong(path.substring(path.lastIndexOf('.') + 1));
        kept.asMap().values().forEach(ledger -> ledger.mark(unit));
    }

    @Override
    public void start() {
        subscription = live.subscribe(this::heed);
        running = true;
    }

    @Override
    public void stop() {
        subscription.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
