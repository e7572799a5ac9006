package vn.daihoi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

@Execution(ExecutionMode.CONCURRENT)
class DatabaseConfigurationTest {
    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    FlywayAutoConfiguration.class))
            .withUserConfiguration(DatabaseConfiguration.class, LiveUpdates.class, ChangeListener.class)
            .withPropertyValues("spring.flyway.locations=classpath:db/migration/__root");

    @Test
    void without_a_url_the_embedded_database_runs_and_is_migrated(@TempDir Path data) {
        program.withPropertyValues("daihoi.data=" + data).run(context -> {
            assertThat(context).hasNotFailed().hasSingleBean(EmbeddedPostgres.class);
            assertThat(role(context.getBean(JdbcClient.class))).isEqualTo("daihoi_app");
        });
        assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void with_a_url_nothing_is_embedded() {
        var external = TestDatabase.createEmpty();
        program.withPropertyValues(
                        "spring.datasource.url=" + external.url(),
                        "spring.datasource.username=" + external.address().username(),
                        "spring.datasource.password=" + external.address().password(),
                        "spring.datasource.hikari.maximum-pool-size=3")
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedPostgres.class);
                    assertThat(context.getBean(DataSource.class)).isInstanceOf(ScopedDataSource.class);
                    assertThat(role(context.getBean(JdbcClient.class))).isEqualTo("daihoi_app");
                });
    }

    private static String role(JdbcClient jdbc) {
        return jdbc.sql("select current_user").query(String.class).single();
    }
}
