package vn.daihoi.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Where the embedded database lives: `data/postgres` with the cluster, its password and its port.
///
/// A cluster is made beside its place and renamed, so that `data/postgres` is either whole or absent.
record PostgresFolder(Path data) {

    static PostgresFolder in(Path data) {
        try {
            return new PostgresFolder(Files.createDirectories(data).toRealPath());
        } catch (IOException e) {
            throw new DatabaseFault("database.unwritable", data.toAbsolutePath(), e).causedBy(e);
        }
    }

    Path root() {
        return data.resolve("postgres");
    }

    Path halfMade() {
        return data.resolve("postgres.half-made");
    }

    /// Beside the folder, because it must be held before the folder exists.
    Path lock() {
        return data.resolve("postgres.lock");
    }

    Path cluster() {
        return clusterIn(root());
    }

    static Path clusterIn(Path root) {
        return root.resolve("cluster");
    }

    static Path passwordIn(Path root) {
        return root.resolve("password");
    }

    /// What the server says before its own log is open.
    Path startLog() {
        return root().resolve("start.log");
    }

    Path logs() {
        return cluster().resolve("log");
    }

    boolean exists() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    String password() throws IOException {
        return Files.readString(passwordIn(root())).strip();
    }

    /// The port of the last start; an administrator finds it here too.
    @Nullable
    Integer port() throws IOException {
        var file = root().resolve("port");
        return Files.exists(file) ? Integer.valueOf(Files.readString(file).strip()) : null;
    }

    void writePort(int port) throws IOException {
        var fresh = root().resolve("port.new");
        Files.writeString(fresh, port + "\n");
        Files.move(fresh, root().resolve("port"), StandardCopyOption.ATOMIC_MOVE);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
