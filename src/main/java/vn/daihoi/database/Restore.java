package vn.daihoi.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.util.List;
import java.util.stream.Stream;

/// Puts a backup back where there is nothing yet, after checking every byte of it.
public final class Restore {
    static final String HALF_MADE = "restore.half-made";

    private final Installation installation;

    public Restore(Installation installation) {
        this.installation = installation;
    }

    public Manifest from(Path source) throws IOException {
        var backup = source.toAbsolutePath().normalize();
        var manifest = Manifest.of(backup);
        requireFits(manifest);
        verify(backup, manifest);
        var folder = PostgresFolder.in(installation.data());
        try (var _ = FolderLock.take(folder)) {
            requireEmpty(folder);
            copy(backup, manifest, folder.data());
        }
        open(folder, backup, manifest);
        return manifest;
    }

    /// Starting the restored cluster replays its log, and proves that it opens.
    private void open(PostgresFolder folder, Path backup, Manifest manifest) throws IOException {
        switch (manifest.kind()) {
            case CLUSTER -> EmbeddedPostgres.start(folder.data()).close();
            case DUMP -> {
                var tools = toolsFor(manifest);
                tools.restore(backup.resolve(Backup.DUMP));
            }
        }
    }

    private void requireFits(Manifest manifest) {
        switch (manifest.kind()) {
            case CLUSTER -> {
                var major = manifest.postgres().split("\\.", 2)[0];
                if (installation.external() != null) {
                    throw new DatabaseFault("database.restore.kind-cluster");
                }
                if (!major.equals(PostgresBinaries.majorVersion())) {
                    throw new DatabaseFault("database.restore.version", manifest.postgres(), PostgresBinaries.VERSION);
                }
            }
            case DUMP -> toolsFor(manifest).requireEmptyDatabase();
        }
    }

    private PostgresTools toolsFor(Manifest manifest) {
        var external = installation.external();
        if (external == null) {
            throw new DatabaseFault("database.restore.kind-dump", manifest.postgres());
        }
        var tools = new PostgresTools(external);
        tools.require("pg_restore");
        return tools;
    }

    private static void verify(Path backup, Manifest manifest) throws IOException {
        for (var entry : manifest.files()) {
            var file = backup.resolve(entry.path());
            if (!Files.isRegularFile(file)
                    || Files.size(file) != entry.size()
                    || !sha256(file).equals(entry.sha256())) {
                throw new DatabaseFault("database.backup.damaged", backup, entry.path());
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        var digest = BackupFolder.sha256();
        try (var content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return Manifest.hex(digest.digest());
    }

    private static void requireEmpty(PostgresFolder folder) throws IOException {
        PostgresFolder.delete(folder.data().resolve(HALF_MADE));
        try (var content = Files.list(folder.data())) {
            if (content.anyMatch(entry -> !entry.equals(folder.lock()) && !isBinaries(entry))) {
                throw new DatabaseFault("database.restore.not-empty", folder.data());
            }
        }
    }

    private static boolean isBinaries(Path entry) {
        return entry.getFileName().toString().equals(PostgresBinaries.FOLDER);
    }

    /// The database comes last: a restore cut short leaves a folder that still counts as empty, or a whole one.
    private static void copy(Path backup, Manifest manifest, Path data) throws IOException {
        var unfinished = Files.createDirectory(data.resolve(HALF_MADE));
        for (var name : manifest.folders()) {
            Files.createDirectories(unfinished.resolve(name));
        }
        for (var entry : manifest.files()) {
            Files.copy(backup.resolve(entry.path()), unfinished.resolve(entry.path()));
        }
        protect(unfinished);
        Disk.flush(unfinished);
        for (var top : topFolders(manifest)) {
            Files.move(unfinished.resolve(top), data.resolve(top));
        }
        PostgresFolder.delete(unfinished);
        Disk.flush(data);
    }

    private static List<String> topFolders(Manifest manifest) {
        var beside = manifest.folders().stream().filter(name -> name.indexOf('/') < 0 && !name.equals("postgres"));
        var database = manifest.folders().stream().filter("postgres"::equals);
        return Stream.concat(beside, database).toList();
    }

    private static void protect(Path unfinished) throws IOException {
        var cluster = unfinished.resolve(Backup.CLUSTER);
        if (Files.notExists(cluster)) {
            return;
        }
        try (var files = Files.walk(cluster)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                var rights = Files.isDirectory(file) ? "rwx------" : "rw-------";
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
            }
        }
        Files.setPosixFilePermissions(
                unfinished.resolve(Backup.PASSWORD), PosixFilePermissions.fromString("rw-------"));
    }
}
