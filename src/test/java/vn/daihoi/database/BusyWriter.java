package vn.daihoi.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/// People who keep writing while a backup is taken, with checkpoints and new log segments in between.
final class BusyWriter implements AutoCloseable {
    private final DatabaseAddress address;
    private final Queue<Row> rows = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean going = true;

    /// @param position the log position right after the row was acknowledged
    record Row(long id, String position) {
        boolean committedBy(String end) {
            return number(position) <= number(end);
        }

        private static long number(String position) {
            var parts = position.split("/");
            return (Long.parseLong(parts[0], 16) << 32) + Long.parseLong(parts[1], 16);
        }
    }

    private BusyWriter(DatabaseAddress address) {
        this.address = address;
    }

    static BusyWriter start(DatabaseAddress address) throws SQLException {
        var writer = new BusyWriter(address);
        try (var connection = writer.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table note (id bigint generated always as identity, words text)");
            statement.execute("create table account (id int primary key, amount int not null)");
            statement.execute("insert into account select i, 100 from generate_series(1, 10) i");
        }
        writer.run(writer::insert);
        writer.run(writer::transfer);
        writer.run(writer::turnTheLog);
        return writer;
    }

    void awaitRows(int count) throws InterruptedException {
        while (rows.size() < count) {
            Thread.sleep(20);
        }
    }

    void awaitMore(int count) throws InterruptedException {
        awaitRows(rows.size() + count);
    }

    List<Row> acknowledged() {
        return List.copyOf(rows);
    }

    @Override
    public void close() throws InterruptedException {
        going = false;
        for (var thread : threads) {
            thread.join();
        }
    }

    private void insert(Statement statement) throws SQLException {
        long id;
        try (var row = statement.executeQuery("insert into note (words) values (repeat('chữ ', 200)) returning id")) {
            row.next();
            id = row.getLong(1);
        }
        try (var row = statement.executeQuery("select pg_current_wal_insert_lsn()::text")) {
            row.next();
            rows.add(new Row(id, row.getString(1)));
        }
    }

    private void transfer(Statement statement) throws SQLException {
        int from = ThreadLocalRandom.current().nextInt(1, 6);
        statement.execute("""
            begin;
            update account set amount = amount - 1 where id = %d;
            update account set amount = amount + 1 where id = %d;
            commit
            """.formatted(from, from + 5));
    }

    private void turnTheLog(Statement statement) throws SQLException {
        statement.execute("select pg_switch_wal()");
        statement.execute("checkpoint");
        try {
            Thread.sleep(700);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Work work) {
        threads.add(Thread.ofPlatform().start(() -> {
            try (var connection = connect();
                    var statement = connection.createStatement()) {
                while (going) {
                    work.on(statement);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(address.url(), address.username(), address.password());
    }

    @FunctionalInterface
    private interface Work {
        void on(Statement statement) throws SQLException;
    }
}
