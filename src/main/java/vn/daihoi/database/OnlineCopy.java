package vn.daihoi.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;

/// Copies a running cluster while others write to it, by PostgreSQL's own low-level backup protocol.
///
/// The files are copied as they come, torn between two moments; the write-ahead log of the time between mends them
/// when the copy is started. A temporary replication slot keeps that log from being recycled before it is copied.
final class OnlineCopy {
    /// Rebuilt at every start, or meaningless to another server.
    private static final Set<String> EMPTY_IN_COPY = Set.of(
            "pg_wal",
            "pg_dynshmem",
            "pg_notify",
            "pg_replslot",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "log");

    private static final String CONTROL = "global/pg_control";

    private static final String RESERVE_LOG =
            "select pg_create_physical_replication_slot('daihoi_backup_' || pg_backend_pid(), true, true)";
    private static final String BEGIN = "select pg_walfile_name(pg_backup_start('daihoi', true))";
    private static final String END = """
        select lsn, pg_walfile_name(lsn) as last_log, labelfile
        from pg_backup_stop(wait_for_archive => false)
        """;

    private final Path cluster;
    private final BackupFolder backup;
    private final String name;

    OnlineCopy(Path cluster, BackupFolder backup, String name) {
        this.cluster = cluster;
        this.backup = backup;
        this.name = name;
    }

    /// @return the log position up to which every commit is contained
    String take(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute(RESERVE_LOG);
            String firstLog;
            try (var row = statement.executeQuery(BEGIN)) {
                row.next();
                firstLog = row.getString(1);
            }
            copyFolder(cluster);
            copyControl();
            try (var row = statement.executeQuery(END)) {
                row.next();
                var label = row.getString("labelfile").getBytes(StandardCharsets.UTF_8);
                backup.write(new ByteArrayInputStream(label), name + "/backup_label");
                copyLog(firstLog, row.getString("last_log"));
                return row.getString("lsn");
            }
        }
    }

    private void copyFolder(Path folder) throws IOException {
        backup.makeFolder(nameOf(folder));
        if (EMPTY_IN_COPY.contains(pathInCluster(folder))) {
            return;
        }
        try (var content = Files.newDirectoryStream(folder)) {
            for (Path file : content) {
                if (Files.isDirectory(file)) {
                    copyFolder(file);
                } else if (!isSkipped(file)) {
                    backup.copyUnlessGone(file, nameOf(file));
                }
            }
        } catch (NoSuchFileException e) {
            if (Files.exists(folder)) {
                throw e;
            }
        }
    }

    private boolean isSkipped(Path file) {
        var path = pathInCluster(file);
        var last = file.getFileName().toString();
        return path.equals(CONTROL)
                || path.startsWith("postmaster.")
                || last.startsWith("pgsql_tmp")
                || last.startsWith("pg_internal.init");
    }

    /// The server rewrites this one in place: take it when it reads the same twice.
    private void copyControl() throws IOException {
        var file = cluster.resolve(CONTROL);
        var before = Files.readAllBytes(file);
        for (var again = Files.readAllBytes(file); !Arrays.equals(before, again); again = Files.readAllBytes(file)) {
            before = again;
        }
        backup.write(new ByteArrayInputStream(before), nameOf(file));
    }

    /// The names of log segments sort by time.
    private void copyLog(String first, String last) throws IOException {
        try (var segments = Files.newDirectoryStream(cluster.resolve("pg_wal"), Files::isRegularFile)) {
            for (Path segment : segments) {
                var segmentName = segment.getFileName().toString();
                boolean needed = segmentName.length() == first.length()
                        && segmentName.compareTo(first) >= 0
                        && segmentName.compareTo(last) <= 0;
                if (needed || segmentName.endsWith(".history")) {
                    backup.copy(segment, nameOf(segment));
                }
            }
        }
    }

    private String pathInCluster(Path file) {
        return cluster.relativize(file).toString();
    }

    private String nameOf(Path file) {
        return file.equals(cluster) ? name : name + "/" + pathInCluster(file);
    }
}
