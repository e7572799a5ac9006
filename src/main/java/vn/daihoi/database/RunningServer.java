package vn.daihoi.database;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The server over a data folder: the one that runs already, or else one of our own for as long as it is needed.
final class RunningServer implements AutoCloseable {
    private final DatabaseAddress address;
    private final @Nullable EmbeddedPostgres own;

    private RunningServer(DatabaseAddress address, @Nullable EmbeddedPostgres own) {
        this.address = address;
        this.own = own;
    }

    static RunningServer over(PostgresFolder folder) throws IOException {
        try {
            var own = EmbeddedPostgres.start(folder.data());
            return new RunningServer(own.address(), own);
        } catch (DatabaseFault fault) {
            var port = folder.port();
            if (!fault.code().equals(FolderLock.IN_USE) || port == null) {
                throw fault;
            }
            return new RunningServer(EmbeddedPostgres.addressOf(folder, port, EmbeddedPostgres.DATABASE), null);
        }
    }

    DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
        }
    }
}
