package vn.daihoi.database;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells every open page, on every instance over this database, that something changed.
@Component
public class LiveUpdates {
    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);
    static final String CHANNEL = "daihoi";

    private static final String NOTIFY = "select pg_notify('" + CHANNEL + "', :payload)";

    private final JdbcClient jdbc;
    private final List<Consumer<Change>> subscribers = new CopyOnWriteArrayList<>();
    private volatile boolean listening;

    LiveUpdates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Call it inside the transaction: PostgreSQL tells the others when that commits, once per topic and unit, and
    /// never when it rolls back.
    public void changed(String topic, @Nullable String unitPath) {
        if (topic.isEmpty() || topic.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("topic (%s) must be one word".formatted(topic));
        }
        jdbc.sql(NOTIFY)
                .param("payload", new Change(topic, unitPath).payload())
                .query((row, _) -> topic)
                .single();
    }

    /// The subscriber is called by the one listening thread and must not block.
    public Subscription subscribe(Consumer<Change> subscriber) {
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    /// Whether this instance hears of changes now; while not, what it shows may be old.
    public boolean isListening() {
        return listening;
    }

    void listens(boolean listening) {
        this.listening = listening;
    }

    void tell(Change change) {
        for (var subscriber : subscribers) {
            try {
                subscriber.accept(change);
            } catch (RuntimeException e) {
                LOG.warn("A subscriber failed on {}", change, e);
            }
        }
    }

    /// Ends with `close`.
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
