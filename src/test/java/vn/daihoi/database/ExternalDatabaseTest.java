package vn.daihoi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// Where the machine has a PostgreSQL of its own; elsewhere these say nothing.
@Execution(ExecutionMode.CONCURRENT)
class ExternalDatabaseTest {
    @TempDir
    Path here;

    @Test
    void it_is_migrated_by_an_owner_without_special_rights_and_backed_up_and_restored() throws Exception {
        Assumptions.assumeTrue(ExternalPostgres.programs().isPresent(), "no PostgreSQL on this machine");
        var folder = Files.createDirectory(here.resolve("server"));
        try (var server = ExternalPostgres.start(folder)) {
            var first = server.createDatabase("first");
            TestDatabase.migrate(source(first));
            JdbcClient.create(source(first)).sql("""
                create schema sample;
                create table sample.place (path ltree not null);
                alter table sample.place enable row level security;
                create policy scope on sample.place using (daihoi.in_scope(path));
                insert into sample.place values ('1'), ('1.12');
                call daihoi.open_schema('sample');
                """).update();
            Files.createDirectories(here.resolve("data/files"));
            Files.writeString(here.resolve("data/files/abc"), "kế hoạch");

            var manifest = new Backup(new Installation(here.resolve("data"), first), InstantSource.system())
                    .into(here.resolve("backup"));
            assertThat(manifest.kind()).isEqualTo(Manifest.Kind.DUMP);

            var second = server.createDatabase("second");
            var target = new Installation(here.resolve("restored"), second);
            new Restore(target).from(here.resolve("backup"));
            assertThat(placesSeenIn(second)).isEqualTo(2);
            assertThat(here.resolve("restored/files/abc")).hasContent("kế hoạch");

            assertThatThrownBy(() ->
                            new Restore(new Installation(here.resolve("third"), second)).from(here.resolve("backup")))
                    .hasMessageContaining("đã có dữ liệu");
            assertThatThrownBy(() ->
                            new Restore(new Installation(here.resolve("fourth"), null)).from(here.resolve("backup")))
                    .hasMessageContaining("PostgreSQL " + manifest.postgres() + " bên ngoài");
        }
    }

    @Test
    void a_missing_tool_is_named() {
        var tools = new PostgresTools(new DatabaseAddress("jdbc:postgresql://127.0.0.1/none", null, null));
        assertThatThrownBy(() -> tools.require("pg_no_such_program"))
                .hasMessageContaining("pg_no_such_program")
                .hasMessageContaining("postgresql-client");
    }

    private static int placesSeenIn(DatabaseAddress address) {
        var application = JdbcClient.create(new ScopedDataSource(source(address)));
        var count = application.sql("select count(*) from sample.place");
        assertThat(count.query(Integer.class).single()).isZero();
        return Acting.<Integer, RuntimeException>as(
                Actor.SYSTEM, () -> count.query(Integer.class).single());
    }

    private static DataSource source(DatabaseAddress address) {
        return new DriverManagerDataSource(address.url(), address.username(), address.password());
    }
}
