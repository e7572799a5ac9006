package vn.daihoi.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// `pg_dump` and `pg_restore` of the administrator, for a database that is not ours to copy file by file.
final class PostgresTools {
    private static final String URL_PREFIX = "jdbc:";

    private final DatabaseAddress address;

    PostgresTools(DatabaseAddress address) {
        this.address = address;
    }

    void require(String program) {
        var path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        var found = Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        if (!found) {
            throw new DatabaseFault("database.tools.missing", program);
        }
    }

    /// What libpq understands of a JDBC URL: everything up to the driver's own parameters.
    String database() {
        var url = address.url().substring(URL_PREFIX.length());
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    void restore(Path dump) throws IOException {
        run(List.of(
                "pg_restore", "--exit-on-error", "--single-transaction", "--dbname=" + database(), dump.toString()));
    }

    void run(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (address.username() != null) {
            builder.environment().put("PGUSER", address.username());
        }
        if (address.password() != null) {
            builder.environment().put("PGPASSWORD", address.password());
        }
        var process = builder.start();
        try {
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new DatabaseFault("database.tools.failed", command.getFirst(), output.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.getFirst(), e);
        }
    }

    String serverVersion() {
        return single("show server_version");
    }

    /// Grants in the dump name the role of the application, which belongs to the server and is not in it.
    void requireEmptyDatabase() {
        if (!single("select count(*) from pg_namespace where nspname = 'daihoi'")
                .equals("0")) {
            throw new DatabaseFault("database.restore.not-empty", database());
        }
        single("""
            do $$ begin
                if not exists (select from pg_roles where rolname = 'daihoi_app') then
                    create role daihoi_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
                end if;
            end $$;
            select 'ready'
            """);
    }

    private String single(String sql) {
        try (var connection = DriverManager.getConnection(address.url(), address.username(), address.password());
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (var row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new DatabaseFault("database.unreachable", address, String.valueOf(e.getMessage())).causedBy(e);
        }
    }
}
