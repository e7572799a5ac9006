package vn.daihoi.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The one connection of this instance that listens, reconnecting as long as the program runs.
@Component
class ChangeListener implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeListener.class);
    private static final int LISTEN_MILLIS = 30_000;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final JdbcConnectionDetails address;
    private final LiveUpdates updates;
    private volatile boolean running;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Connection connection;

    ChangeListener(JdbcConnectionDetails address, LiveUpdates updates) {
        this.address = address;
        this.updates = updates;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("live-updates").start(this::listenForEver);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void stop() {
        running = false;
        var listening = thread;
        if (listening != null) {
            listening.interrupt();
        }
        close(connection);
    }

    private void listenForEver() {
        var pause = FIRST_PAUSE;
        var missed = false;
        while (running) {
            try (var own = connect()) {
                connection = own;
                if (missed) {
                    updates.tell(new Change(Change.EVERYTHING, null));
                }
                pause = FIRST_PAUSE;
                updates.listens(true);
                listen(own);
            } catch (SQLException e) {
                missed = true;
                updates.listens(false);
                if (running) {
                    LOG.warn("Live updates are interrupted, next try in {}: {}", pause, e.getMessage());
                    sleep(pause);
                    pause = longer(pause);
                }
            }
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", String.valueOf(address.getUsername()));
        properties.setProperty("password", String.valueOf(address.getPassword()));
        properties.setProperty("ApplicationName", "daihoi live updates");
        properties.setProperty("tcpKeepAlive", "true");
        var own = DriverManager.getConnection(address.getJdbcUrl(), properties);
        try (var statement = own.createStatement()) {
            statement.execute("listen " + LiveUpdates.CHANNEL);
        }
        return own;
    }

    private void listen(Connection own) throws SQLException {
        var postgres = own.unwrap(PGConnection.class);
        while (running) {
            for (PGNotification notification : postgres.getNotifications(LISTEN_MILLIS)) {
                updates.tell(Change.of(notification.getParameter()));
            }
            if (!own.isValid(5)) {
                throw new SQLException("the listening connection is gone");
            }
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            LOG.debug("Closing the listening connection", e);
        }
    }
}
