package vn.daihoi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class BackupTest {
    @TempDir
    static Path here;

    private Path data;
    private Path backup;
    private EmbeddedPostgres server;
    private List<BusyWriter.Row> acknowledged;
    private Manifest manifest;

    @BeforeAll
    void back_up_while_others_write() throws Exception {
        data = here.resolve("data");
        backup = here.resolve("backup");
        server = EmbeddedPostgres.start(data);
        Files.createDirectories(data.resolve("files/ab"));
        Files.writeString(data.resolve("files/ab/abcdef"), "kế hoạch");
        try (var writers = BusyWriter.start(server.address())) {
            writers.awaitRows(200);
            manifest = backupOf(data).into(backup);
            writers.awaitMore(50);
            acknowledged = writers.acknowledged();
        }
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Test
    void every_row_committed_before_the_backup_ended_is_restored() throws Exception {
        var target = here.resolve("restored");
        restoreInto(target).from(backup);

        var due = acknowledged.stream()
                .filter(row -> row.committedBy(manifest.until()))
                .map(BusyWriter.Row::id)
                .toList();
        try (var restored = EmbeddedPostgres.start(target)) {
            var rows =
                    jdbc(restored).sql("select id from note").query(Long.class).set();
            assertThat(due).hasSizeGreaterThanOrEqualTo(200);
            assertThat(rows).containsAll(due);
            assertThat(jdbc(restored)
                            .sql("select sum(amount) from account")
                            .query(Long.class)
                            .single())
                    .as("each transfer wholly or not at all")
                    .isEqualTo(1000);
        }
        assertThat(target.resolve("files/ab/abcdef")).hasContent("kế hoạch");
        assertThat(target).isDirectoryNotContaining(file -> file.toString().contains("half-made"));
    }

    @Test
    void a_stopped_installation_is_backed_up_too() throws Exception {
        var stopped = here.resolve("stopped");
        EmbeddedPostgres.start(stopped).close();
        backupOf(stopped).into(here.resolve("backup-of-stopped"));
        restoreInto(here.resolve("restored-stopped")).from(here.resolve("backup-of-stopped"));
        assertThat(stopped.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_changed_byte_is_noticed_before_anything_is_written() throws Exception {
        var damaged = here.resolve("damaged");
        copyOfBackup(damaged);
        var file = damaged.resolve(Backup.CLUSTER).resolve("PG_VERSION");
        Files.delete(file);
        Files.writeString(file, "19\n");

        assertThatThrownBy(() -> restoreInto(here.resolve("untouched")).from(damaged))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("postgres/cluster/PG_VERSION");
        assertThat(here.resolve("untouched")).doesNotExist();
    }

    @Test
    void a_missing_file_is_noticed() throws Exception {
        var damaged = here.resolve("incomplete");
        copyOfBackup(damaged);
        Files.delete(damaged.resolve("files/ab/abcdef"));
        assertThatThrownBy(() -> restoreInto(here.resolve("never")).from(damaged))
                .hasMessageContaining("files/ab/abcdef");
    }

    @Test
    void a_backup_that_was_cut_short_is_none() throws Exception {
        var unfinished = here.resolve("unfinished");
        copyOfBackup(unfinished);
        Files.delete(unfinished.resolve("manifest.json"));
        assertThatThrownBy(() -> restoreInto(here.resolve("never")).from(unfinished))
                .hasMessageContaining("manifest.json");
    }

    @Test
    void a_restore_never_overwrites() throws Exception {
        var occupied = Files.createDirectory(here.resolve("occupied"));
        Files.writeString(occupied.resolve("note.txt"), "của người khác");
        assertThatThrownBy(() -> restoreInto(occupied).from(backup)).hasMessageContaining("đã có dữ liệu");
        assertThat(occupied.resolve("postgres")).doesNotExist();
    }

    @Test
    void a_restore_into_a_running_installation_is_refused() {
        assertThatThrownBy(() -> restoreInto(data).from(backup)).hasMessageContaining("đang dùng thư mục này");
    }

    @Test
    void a_backup_beside_other_files_or_inside_the_data_is_refused() {
        assertThatThrownBy(() -> backupOf(data).into(backup)).hasMessageContaining("đã có tệp khác");
        assertThatThrownBy(() -> backupOf(data).into(data.resolve("backup"))).hasMessageContaining("nằm trong");
        assertThatThrownBy(() -> backupOf(here.resolve("nowhere")).into(here.resolve("nothing")))
                .hasMessageContaining("Không tìm thấy dữ liệu");
    }

    private void copyOfBackup(Path target) throws IOException {
        try (var files = Files.walk(backup)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                var copy = target.resolve(backup.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createLink(copy, file);
                }
            }
        }
    }

    private static Backup backupOf(Path data) {
        return new Backup(new Installation(data, null), InstantSource.system());
    }

    private static Restore restoreInto(Path data) {
        return new Restore(new Installation(data, null));
    }

    private static JdbcClient jdbc(EmbeddedPostgres server) throws IOException {
        var address = server.address();
        return JdbcClient.create(new DriverManagerDataSource(address.url(), address.username(), address.password()));
    }
}
