package vn.daihoi.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All accounts and their SQL.
@Repository
public class Accounts {
    private static final String BY_NAME = """
        select id, username, name, email, password_hash, roles, unit_id, enabled, version
        from identity.account
        where username = :username
        """;
    private static final String BY_ID = """
        select id, username, name, email, password_hash, roles, unit_id, enabled, version
        from identity.account
        where id = :id
        """;
    private static final String ADD = """
        insert into identity.account (username, name, email, password_hash, roles, unit_id, created_at)
        values (:username, :name, :email, :passwordHash, :roles, :unitId, :at)
        returning id
        """;

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static String normalised(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    public Optional<Account> named(String username) {
        return jdbc.sql(BY_NAME)
                .param("username", normalised(username))
                .query((row, index) -> account(row))
                .optional();
    }

    public Optional<Account> find(long id) {
        return jdbc.sql(BY_ID)
                .param("id", id)
                .query((row, index) -> account(row))
                .optional();
    }

    public boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from identity.account)")
                .query(Boolean.class)
                .single();
    }

    public long add(NewAccount account, Instant at) {
        return jdbc.sql(ADD)
                .param("username", normalised(account.username()))
                .param("name", account.name())
                .param("email", account.email())
                .param("passwordHash", account.passwordHash())
                .param("roles", account.roles().toArray(String[]::new))
                .param("unitId", account.unitId())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("username"),
                row.getString("name"),
                row.getString("email"),
                row.getString("password_hash"),
                Set.copyOf(List.of((String[]) row.getArray("roles").getArray())),
                longOrNull(row, "unit_id"),
                row.getBoolean("enabled"),
                row.getInt("version"));
    }

    private static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
