package vn.daihoi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Execution(ExecutionMode.CONCURRENT)
class EmbeddedPostgresTest {
    @TempDir
    static Path prepared;

    @TempDir
    Path data;

    @BeforeAll
    static void make_a_cluster_once() throws IOException {
        EmbeddedPostgres.start(prepared).close();
    }

    @BeforeEach
    void copy_it() throws IOException {
        try (var files = Files.walk(prepared.resolve("postgres"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, data.resolve(prepared.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @Test
    void a_row_survives_an_orderly_stop() throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            in(server).sql("create table note (words text)").update();
            in(server).sql("insert into note values ('còn đây')").update();
        }
        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(in(server)
                            .sql("select words from note")
                            .query(String.class)
                            .list())
                    .containsExactly("còn đây");
        }
    }

    @Test
    void an_acknowledged_row_survives_kill_9_of_the_program() throws Exception {
        var child = EmbeddedPostgresProgram.launch(data);
        try {
            assertThat(EmbeddedPostgresProgram.firstLine(child)).isEqualTo("inserted");
        } finally {
            child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(in(server)
                            .sql("select words from note")
                            .query(String.class)
                            .list())
                    .containsExactly("acknowledged");
        }
    }

    @Test
    void a_second_program_on_the_same_data_is_refused_at_once() throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            var child = EmbeddedPostgresProgram.launch(data);
            assertThat(EmbeddedPostgresProgram.firstLine(child))
                    .startsWith("refused: Không mở được cơ sở dữ liệu ở " + data.toRealPath())
                    .contains("tiến trình " + ProcessHandle.current().pid());
            assertThatThrownBy(() -> EmbeddedPostgres.start(data)).isInstanceOf(DatabaseFault.class);
            assertThat(in(server).sql("select 1").query(Integer.class).single()).isEqualTo(1);
        }
    }

    @Test
    void closing_stops_the_server_and_frees_the_folder() throws Exception {
        var server = EmbeddedPostgres.start(data);
        var url = server.address();
        server.close();

        assertThatThrownBy(() -> client(url).sql("select 1").query().singleValue())
                .hasMessageContaining("Failed to obtain JDBC Connection");
        assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void the_server_is_durable_and_sorts_vietnamese_and_asks_for_the_password() throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "data_checksums")).isEqualTo("on");
            assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(in(server)
                            .sql("select w from (values ('đá'), ('du'), ('ê'), ('eo')) t(w) order by w")
                            .query(String.class)
                            .list())
                    .containsExactly("du", "đá", "eo", "ê");

            var password = data.resolve("postgres/password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                    .isEqualTo("rw-------");
            var guess = new DatabaseAddress(server.address().url(), "daihoi", "wrong");
            assertThatThrownBy(() -> client(guess).sql("select 1").query().singleValue())
                    .hasRootCauseMessage("FATAL: password authentication failed for user \"daihoi\"");
        }
    }

    @Test
    void an_administrator_finds_the_same_port_after_a_restart() throws Exception {
        var folder = PostgresFolder.in(data);
        EmbeddedPostgres.start(data).close();
        var first = folder.port();
        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(folder.port()).isEqualTo(first);
            assertThat(server.address().url()).contains(":" + first + "/");
        }
    }

    @Test
    void a_pid_file_that_names_another_program_is_no_obstacle() throws Exception {
        var pidFile = data.resolve("postgres/cluster/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + data + "\n0\n0\n\n\n");
        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(in(server).sql("select 1").query(Integer.class).single()).isEqualTo(1);
        }
    }

    @Test
    void a_cluster_half_made_by_a_killed_start_is_made_anew() throws Exception {
        PostgresFolder.delete(data.resolve("postgres"));
        Files.createDirectories(data.resolve("postgres.half-made/cluster"));
        EmbeddedPostgres.start(data).close();
        assertThat(data.resolve("postgres.half-made")).doesNotExist();
    }

    @Test
    void a_start_that_fails_says_what_the_server_said() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(data, Map.of("shared_buffers", "9999GB")))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("Không khởi động được PostgreSQL")
                .hasMessageContaining("FATAL");
    }

    @Test
    void data_of_another_version_is_left_alone() throws Exception {
        Files.writeString(data.resolve("postgres/cluster/PG_VERSION"), "16\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(data)).hasMessageContaining("PostgreSQL 16");
    }

    @Test
    void data_made_one_way_opens_the_other_way() throws Exception {
        Assumptions.assumeTrue(Unprivileged.BY_NAMESPACE.succeeds("true") && Unprivileged.BY_IDENTITY.succeeds("true"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (var way : List.of(Unprivileged.BY_NAMESPACE, Unprivileged.BY_IDENTITY, Unprivileged.BY_NAMESPACE)) {
            try (var server = EmbeddedPostgres.start(data, Map.of(), way)) {
                assertThat(in(server).sql("select 1").query(Integer.class).single())
                        .isEqualTo(1);
            }
        }
    }

    private static String setting(EmbeddedPostgres server, String name) throws IOException {
        return in(server).sql("show " + name).query(String.class).single();
    }

    private static JdbcClient in(EmbeddedPostgres server) throws IOException {
        return client(server.address());
    }

    private static JdbcClient client(DatabaseAddress address) {
        return JdbcClient.create(new DriverManagerDataSource(address.url(), address.username(), address.password()));
    }
}
