package vn.daihoi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A PostgreSQL that the machine itself has installed (Debian: /usr/lib/postgresql), with an owner who is no superuser.
final class ExternalPostgres implements AutoCloseable {
    private static final Path PLACE = Path.of("/usr/lib/postgresql");

    private final PostgresProcess process;
    private final int port;

    private ExternalPostgres(PostgresProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    static Optional<Path> programs() throws IOException {
        if (Files.notExists(PLACE)) {
            return Optional.empty();
        }
        try (var versions = Files.list(PLACE)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("postgres")))
                    .max(Comparator.naturalOrder());
        }
    }

    static ExternalPostgres start(Path folder) throws Exception {
        var bin = programs().orElseThrow();
        var unprivileged = Unprivileged.here();
        var log = folder.resolve("log");
        var initdb = List.of(
                bin.resolve("initdb").toString(),
                "-D",
                folder.resolve("data").toString(),
                "-A",
                "trust",
                "-U",
                "postgres",
                "-N");
        assertThat(PostgresProcess.builder(unprivileged.command(initdb), folder, log)
                        .start()
                        .waitFor())
                .isZero();
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var command = new ArrayList<>(List.of(
                bin.resolve("postgres").toString(), "-D", folder.resolve("data").toString()));
        for (var setting :
                List.of("port=" + port, "listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off")) {
            command.addAll(List.of("-c", setting));
        }
        var server = new ExternalPostgres(PostgresProcess.start(unprivileged.command(command), folder, log), port);
        server.awaitReady();
        server.execute("create role clerk login createrole");
        return server;
    }

    DatabaseAddress createDatabase(String name) throws SQLException {
        execute("create database %s owner clerk".formatted(name));
        return new DatabaseAddress(url(name) + "?ApplicationName=test", "clerk", "");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private void awaitReady() throws Exception {
        for (int i = 0; i < 100; i++) {
            try {
                execute("select 1");
                return;
            } catch (SQLException e) {
                Thread.sleep(150);
            }
        }
        throw new AssertionError("the external PostgreSQL does not answer");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        process.stop();
    }
}
