package vn.daihoi.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A PostgreSQL of the test's own, at one address, that is stopped and started while programs use it.
public final class OwnPostgres implements AutoCloseable {
    private final Path folder;
    private EmbeddedPostgres server;

    private OwnPostgres(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    public static OwnPostgres start(Path folder) {
        return new OwnPostgres(folder, EmbeddedPostgres.start(folder));
    }

    /// For programs that are to use it as one that was there before them.
    public List<String> settings() throws IOException {
        var address = server.address();
        return List.of(
                "--spring.datasource.url=" + address.url(),
                "--spring.datasource.username=" + address.username(),
                "--spring.datasource.password=" + address.password());
    }

    /// Sees everything.
    public JdbcClient owner() throws IOException {
        var address = server.address();
        return JdbcClient.create(
                new DriverManagerDataSource(address.url(), address.getUsername(), address.getPassword()));
    }

    public void stop() throws IOException {
        server.close();
    }

    public void startAgain() {
        server = EmbeddedPostgres.start(folder);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
