package vn.daihoi.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Embedded PostgreSQL unless `spring.datasource.url` names another; two ways in: the owner's and the actor's.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataSourceProperties.class)
class DatabaseConfiguration {
    /// Compiling a query to machine code never pays for pages.
    private static final String SMALL_QUERIES = "-c jit=off";

    /// Closed by Spring after everything that uses it; a shutdown hook of its own would race Spring's.
    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = Installation.URL, havingValue = Installation.EMBEDDED, matchIfMissing = true)
    EmbeddedPostgres embeddedPostgres(
            @Value("${" + Installation.DATA + ":" + Installation.DEFAULT_DATA + "}") Path data) {
        return EmbeddedPostgres.start(data);
    }

    @Bean
    JdbcConnectionDetails databaseAddress(ObjectProvider<EmbeddedPostgres> embedded, DataSourceProperties external)
            throws IOException {
        var server = embedded.getIfAvailable();
        return server != null
                ? server.address()
                : new DatabaseAddress(
                        external.determineUrl(), external.determineUsername(), external.determinePassword());
    }

    /// Owns the tables and sees every row: for migrations only.
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    HikariDataSource ownerDataSource(JdbcConnectionDetails address) {
        var pool = pool(address);
        pool.setPoolName("owner");
        pool.setMaximumPoolSize(3);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        return pool;
    }

    @Bean(defaultCandidate = false)
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource applicationPool(JdbcConnectionDetails address) {
        var pool = pool(address);
        pool.setPoolName("application");
        pool.setMaximumPoolSize(20);
        pool.addDataSourceProperty("options", SMALL_QUERIES);
        return pool;
    }

    @Bean
    @Primary
    ScopedDataSource dataSource(@Qualifier("applicationPool") HikariDataSource pool) {
        return new ScopedDataSource(pool);
    }

    @Bean(defaultCandidate = false)
    @Filtered
    JdbcClient filteredLists(ScopedDataSource dataSource) {
        return JdbcClient.create(new PlannedAnew(dataSource));
    }

    private static HikariDataSource pool(JdbcConnectionDetails address) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(address.getJdbcUrl());
        pool.setUsername(address.getUsername());
        pool.setPassword(address.getPassword());
        pool.addDataSourceProperty("ApplicationName", "daihoi");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        // a person waits this long for a database that is away, then is told so
        pool.setConnectionTimeout(5_000);
        return pool;
    }
}
