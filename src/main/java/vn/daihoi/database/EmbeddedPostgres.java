package vn.daihoi.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// PostgreSQL started and stopped with the program, durable, on loopback only, its data in `<data>/postgres`.
final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    static final String DATABASE = "daihoi";
    private static final String WRONG_PASSWORD = "28P01";
    private static final Duration POLL = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("recovery_init_sync_method", "syncfs"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("max_connections", "100"),
            Map.entry("jit", "off"),
            // one file for each day of the week
            Map.entry("logging_collector", "on"),
            Map.entry("log_directory", "log"),
            Map.entry("log_filename", "postgresql-%a.log"),
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_rotation_size", "0"),
            Map.entry("log_truncate_on_rotation", "on"));

    private final PostgresFolder folder;
    private final FolderLock lock;
    private final PostgresProcess process;
    private final int port;

    private EmbeddedPostgres(PostgresFolder folder, FolderLock lock, PostgresProcess process, int port) {
        this.folder = folder;
        this.lock = lock;
        this.process = process;
        this.port = port;
    }

    static EmbeddedPostgres start(Path data) {
        return start(data, Map.of());
    }

    static EmbeddedPostgres start(Path data, Map<String, String> settings) {
        try {
            return start(data, settings, Unprivileged.here());
        } catch (IOException e) {
            throw new DatabaseFault("database.unwritable", data.toAbsolutePath(), e).causedBy(e);
        }
    }

    static EmbeddedPostgres start(Path data, Map<String, String> settings, Unprivileged unprivileged)
            throws IOException {
        var folder = PostgresFolder.in(data);
        var lock = FolderLock.take(folder);
        try {
            var server = launch(folder, lock, settings, unprivileged);
            LOG.info("PostgreSQL {} on 127.0.0.1:{}, data in {}", PostgresBinaries.VERSION, server.port, folder.root());
            return server;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        } catch (InterruptedException e) {
            lock.close();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while starting PostgreSQL in " + folder.root(), e);
        }
    }

    private static EmbeddedPostgres launch(
            PostgresFolder folder, FolderLock lock, Map<String, String> settings, Unprivileged unprivileged)
            throws IOException, InterruptedException {
        var binaries = PostgresBinaries.unpacked(folder.data(), unprivileged);
        if (!folder.exists()) {
            new NewCluster(folder, binaries, unprivileged).create();
        }
        requireSameVersion(folder);
        new LeftoverServer(folder.cluster(), PATIENCE).awaitEnd();
        unprivileged.own(folder.root());

        int port = freePort(folder.port());
        var command = unprivileged.command(command(binaries, folder, port, settings));
        var process = PostgresProcess.start(command, folder.root(), folder.startLog());
        var server = new EmbeddedPostgres(folder, lock, process, port);
        try {
            server.awaitReady();
            folder.writePort(port);
            return server;
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.stop();
            throw e;
        }
    }

    DatabaseAddress address() throws IOException {
        return address(DATABASE);
    }

    DatabaseAddress address(String database) throws IOException {
        return addressOf(folder, port, database);
    }

    static DatabaseAddress addressOf(PostgresFolder folder, int port, String database) throws IOException {
        var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
        return new DatabaseAddress(url, NewCluster.OWNER, folder.password());
    }

    @Override
    public void close() throws IOException {
        process.stop();
        lock.close();
    }

    private static List<String> command(
            PostgresBinaries binaries, PostgresFolder folder, int port, Map<String, String> settings) {
        var all = new TreeMap<>(SETTINGS);
        all.putAll(settings);
        all.put("port", Integer.toString(port));
        var command = new ArrayList<>(
                List.of(binaries.program("postgres"), "-D", folder.cluster().toString()));
        all.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    private static void requireSameVersion(PostgresFolder folder) throws IOException {
        var version = Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
        if (!version.equals(PostgresBinaries.majorVersion())) {
            throw new DatabaseFault("database.other-version", folder.root(), version, PostgresBinaries.majorVersion());
        }
    }

    /// The port of last time where it is free, so that an administrator's tools keep working.
    private static int freePort(@Nullable Integer last) throws IOException {
        var loopback = InetAddress.getByName("127.0.0.1");
        if (last != null) {
            try (var socket = new ServerSocket(last, 1, loopback)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                LOG.debug("Port {} is taken meanwhile", last, e);
            }
        }
        try (var socket = new ServerSocket(0, 1, loopback)) {
            return socket.getLocalPort();
        }
    }

    /// Crash recovery may take long: wait as long as the server lives.
    private void awaitReady() throws IOException, InterruptedException {
        while (!answers()) {
            if (!process.isRunning()) {
                throw new DatabaseFault(
                        "database.not-started", folder.root(), PostgresLog.lastWords(folder), folder.logs());
            }
            Thread.sleep(POLL);
        }
    }

    private boolean answers() throws IOException {
        var postgres = address("postgres");
        var properties = new Properties();
        properties.setProperty("user", postgres.username());
        properties.setProperty("password", postgres.password());
        properties.setProperty("connectTimeout", "5");
        try (var connection = DriverManager.getConnection(postgres.url(), properties);
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'");
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
            return true;
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new DatabaseFault(
                                "database.not-started", folder.root(), String.valueOf(e.getMessage()), folder.logs())
                        .causedBy(e);
            }
            LOG.debug("PostgreSQL does not answer yet", e);
            return false;
        }
    }
}
