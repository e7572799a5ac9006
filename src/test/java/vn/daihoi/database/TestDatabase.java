package vn.daihoi.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;

/// A migrated database of one's own, on one embedded PostgreSQL for the whole test run (about 60 ms each).
///
/// With Spring, one database per application context (classes with the same configuration share context and database):
/// ```java
/// @SpringBootTest
/// @OnTestDatabase
/// class DossierTest { … }
/// ```
/// With Spring, a database for this class alone:
/// ```java
/// @DynamicPropertySource
/// static void database(DynamicPropertyRegistry properties) {
///     TestDatabase.create().describeTo(properties);
/// }
/// ```
/// Without Spring, seen as the application sees it (`Acting.as(actor, …)` decides which rows) or as the owner:
/// ```java
/// private final TestDatabase database = TestDatabase.create();
/// database.asApplication().sql("select …")
/// database.asOwner().sql("insert …")
/// ```
/// The sessions' time zone is New York's, so that nothing leans on Vietnam's by accident.
public final class TestDatabase {
    private static final String TEMPLATE = "template_daihoi";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DatabaseAddress address;
    private final HikariDataSource pool;

    private TestDatabase(DatabaseAddress address) {
        this.address = address;
        this.pool = new HikariDataSource();
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.username());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
    }

    /// A fresh copy of the migrated template.
    public static TestDatabase create() {
        return new TestDatabase(copyOf(Server.RUNNING.template));
    }

    /// A database without any migration.
    public static TestDatabase createEmpty() {
        return new TestDatabase(copyOf("template1"));
    }

    public String url() {
        return address.url();
    }

    public DataSource dataSource() {
        return new ScopedDataSource(pool);
    }

    public JdbcClient asApplication() {
        return JdbcClient.create(dataSource());
    }

    public JdbcClient asOwner() {
        return JdbcClient.create(ownerDataSource());
    }

    public DataSource ownerDataSource() {
        return new DriverManagerDataSource(address.url(), address.username(), address.password());
    }

    public void describeTo(DynamicPropertyRegistry properties) {
        settings().forEach((name, value) -> properties.add(name, () -> value));
    }

    /// Live updates of an instance that already listens to this database.
    public LiveUpdates liveUpdates() {
        return liveUpdates(1);
    }

    /// @param instance the first, second … of the instances that listen
    public LiveUpdates liveUpdates(int instance) {
        var updates = new LiveUpdates(asApplication());
        new ChangeListener(address, updates).start();
        awaitListeners(instance);
        return updates;
    }

    void awaitListeners(int expected) {
        var sql = "select count(*) from pg_stat_activity where datname = current_database() and query like 'listen %'";
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> asOwner().sql(sql).query(Integer.class).single() == expected);
    }

    /// As arguments of the program or of a command.
    public String[] arguments() {
        return settings().entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url", address.url(),
                "spring.datasource.username", address.username(),
                "spring.datasource.password", address.password(),
                "spring.datasource.hikari.maximum-pool-size", "8",
                "spring.datasource.hikari.minimum-idle", "0");
    }

    DatabaseAddress address() {
        return address;
    }

    private static DatabaseAddress copyOf(String template) {
        var name = "test_" + COUNT.incrementAndGet();
        execute("create database %s template %s strategy wal_log".formatted(name, template));
        return Server.RUNNING.address(name);
    }

    private static void execute(String sql) {
        var address = Server.RUNNING.address("postgres");
        try (var connection = DriverManager.getConnection(address.url(), address.username(), address.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// Migrates in the order of the modules, exactly as the program does.
    static void migrate(DataSource owner) {
        new Migrations().migrate(Flyway.configure().dataSource(owner).load());
    }

    /// For `@OnTestDatabase`.
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(create().settings()).applyTo(context);
        }
    }

    /// Started by the first test that asks; stops with the test JVM, as the program's own does when killed.
    private enum Server {
        RUNNING;

        private final EmbeddedPostgres postgres;
        private final String template;

        Server() {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            try {
                var data = Files.createTempDirectory("daihoi-test-");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(data)));
                postgres = EmbeddedPostgres.start(
                        data, Map.of("fsync", "off", "full_page_writes", "off", "max_connections", "300"));
                template = TEMPLATE;
                prepareTemplate();
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("the test database does not start", e);
            }
        }

        private void prepareTemplate() throws SQLException {
            var admin = address("postgres");
            try (var connection = DriverManager.getConnection(admin.url(), admin.username(), admin.password());
                    var statement = connection.createStatement()) {
                statement.execute("create database " + TEMPLATE);
            }
            var owner = new HikariDataSource();
            owner.setJdbcUrl(address(TEMPLATE).url());
            owner.setUsername(admin.username());
            owner.setPassword(admin.password());
            try (owner) {
                migrate(owner);
            }
        }

        private DatabaseAddress address(String database) {
            try {
                return postgres.address(database);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void discard(Path data) {
            try {
                postgres.close();
                PostgresFolder.delete(data);
            } catch (IOException e) {
                System.err.println("left behind: " + data);
            }
        }
    }
}
