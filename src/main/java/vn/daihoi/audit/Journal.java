package vn.daihoi.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// Writes changes to the chain in the transaction that makes them: both happen or neither.
///
/// Appending locks the chain's head until the commit, so entries are held back to the last moment before it.
@Component
public class Journal {
    private static final String APPEND = """
        select audit.append(:at, :actorId, :actorName, :action, :subject, :subjectId, :unitPath, :before, :after)
        """;

    private final JdbcClient jdbc;
    private final SeasonClock clock;
    private final JsonMapper json;

    Journal(JdbcClient jdbc, SeasonClock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    public void record(Change change) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("change (%s) is recorded outside a transaction".formatted(change.action()));
        }
        pending().add(entryOf(change));
    }

    private Entry entryOf(Change change) {
        var actor = Acting.current().orElse(Actor.SYSTEM);
        return new Entry(clock.instant(), actor, change, text(change.before()), text(change.after()));
    }

    private @Nullable String text(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }

    @SuppressWarnings("unchecked")
    private List<Entry> pending() {
        var held = (List<Entry>) TransactionSynchronizationManager.getResource(this);
        return held == null ? open() : held;
    }

    private List<Entry> open() {
        var entries = new ArrayList<Entry>();
        TransactionSynchronizationManager.bindResource(this, entries);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                entries.forEach(Journal.this::append);
            }

            @Override
            public void beforeCompletion() {
                TransactionSynchronizationManager.unbindResourceIfPossible(Journal.this);
            }
        });
        return entries;
    }

    private void append(Entry entry) {
        var change = entry.change();
        jdbc.sql(APPEND)
                .param("at", java.sql.Timestamp.from(entry.at()))
                .param("actorId", entry.actor().accountId())
                .param("actorName", entry.actor().name())
                .param("action", change.action())
                .param("subject", change.subject())
                .param("subjectId", change.subjectId())
                .param("unitPath", change.unitPath(), java.sql.Types.VARCHAR)
                .param("before", entry.before(), java.sql.Types.VARCHAR)
                .param("after", entry.after(), java.sql.Types.VARCHAR)
                .query((row, index) -> row.getLong(1))
                .single();
    }

    private record Entry(
            Instant at,
            Actor actor,
            Change change,
            @Nullable String before,
            @Nullable String after) {}
}
