package vn.daihoi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Copies everything an installation keeps into an empty folder, while it runs and is written to.
public final class Backup {
    static final String CLUSTER = "postgres/cluster";
    static final String PASSWORD = "postgres/password";
    static final String DUMP = "database.dump";

    private final Installation installation;
    private final InstantSource clock;

    public Backup(Installation installation, InstantSource clock) {
        this.installation = installation;
        this.clock = clock;
    }

    public Manifest into(Path target) throws IOException {
        var external = installation.external();
        return external == null ? copyCluster(target) : dump(external, target);
    }

    private Manifest copyCluster(Path target) throws IOException {
        try (var database = OpenDatabase.of(installation);
                var connection = database.connect()) {
            var folder = PostgresFolder.in(installation.data());
            var backup = openFor(folder.data(), target);
            var made = clock.instant();
            backup.makeFolder("postgres");
            backup.copy(PostgresFolder.passwordIn(folder.root()), PASSWORD);
            var until = new OnlineCopy(folder.cluster(), backup, CLUSTER).take(connection);
            return finish(backup, folder.data(), Manifest.Kind.CLUSTER, PostgresBinaries.VERSION, made, until);
        } catch (SQLException e) {
            throw new DatabaseFault("database.backup.failed", String.valueOf(e.getMessage())).causedBy(e);
        }
    }

    private Manifest dump(DatabaseAddress external, Path target) throws IOException {
        var data = PostgresFolder.in(installation.data()).data();
        var tools = new PostgresTools(external);
        tools.require("pg_dump");
        var backup = openFor(data, target);
        var made = clock.instant();
        var dump = Files.createTempFile("daihoi-", ".dump");
        try {
            tools.run(List.of("pg_dump", "--format=custom", "--file=" + dump, "--dbname=" + tools.database()));
            backup.copy(dump, DUMP);
        } finally {
            Files.delete(dump);
        }
        return finish(backup, data, Manifest.Kind.DUMP, tools.serverVersion(), made, "");
    }

    private static BackupFolder openFor(Path data, Path target) throws IOException {
        var place = target.toAbsolutePath().normalize();
        if (place.startsWith(data)) {
            throw new DatabaseFault("database.backup.inside", place, data);
        }
        return new BackupFolder(place);
    }

    private static Manifest finish(
            BackupFolder backup, Path data, Manifest.Kind kind, String version, Instant made, String until)
            throws IOException {
        try (var beside = Files.newDirectoryStream(data, Backup::isBesideTheDatabase)) {
            for (Path folder : beside) {
                backup.copyTree(folder, folder.getFileName().toString());
            }
        }
        return backup.finish(kind, version, made, until);
    }

    private static boolean isBesideTheDatabase(Path entry) {
        return Files.isDirectory(entry)
                && !entry.getFileName().toString().startsWith("postgres")
                && !entry.getFileName().toString().equals(Restore.HALF_MADE);
    }
}
