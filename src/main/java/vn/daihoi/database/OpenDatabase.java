package vn.daihoi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The database of an installation for a command: the server that runs already, or one of our own while it is needed.
public final class OpenDatabase implements AutoCloseable {
    private final DatabaseAddress address;
    private final @Nullable EmbeddedPostgres own;

    private OpenDatabase(DatabaseAddress address, @Nullable EmbeddedPostgres own) {
        this.address = address;
        this.own = own;
    }

    public static OpenDatabase of(Installation installation) throws IOException {
        var external = installation.external();
        if (external != null) {
            return new OpenDatabase(external, null);
        }
        if (Files.notExists(installation.data().resolve("postgres"))) {
            throw new DatabaseFault(
                    "database.nothing", installation.data().toAbsolutePath().normalize());
        }
        return over(PostgresFolder.in(installation.data()));
    }

    private static OpenDatabase over(PostgresFolder folder) throws IOException {
        try {
            var own = EmbeddedPostgres.start(folder.data());
            return new OpenDatabase(own.address(), own);
        } catch (DatabaseFault fault) {
            var port = folder.port();
            if (!fault.code().equals(FolderLock.IN_USE) || port == null) {
                throw fault;
            }
            return new OpenDatabase(EmbeddedPostgres.addressOf(folder, port, EmbeddedPostgres.DATABASE), null);
        }
    }

    /// As the owner, who sees every row.
    public Connection connect() {
        try {
            return DriverManager.getConnection(address.url(), address.username(), address.password());
        } catch (SQLException e) {
            throw new DatabaseFault("database.unreachable", address, String.valueOf(e.getMessage())).causedBy(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
        }
    }
}
