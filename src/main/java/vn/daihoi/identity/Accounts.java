package vn.daihoi.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;

/// All accounts and their SQL. The database shows each actor its own account and those of its subtree.
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
    private static final String LOCK = """
        select id, username, name, email, password_hash, roles, unit_id, enabled, version
        from identity.account
        where id = :id
        for update
        """;
    private static final String ADD = """
        insert into identity.account (username, name, email, password_hash, roles, unit_id, created_at)
        values (:username, :name, :email, :passwordHash, :roles, :unitId, :at)
        returning id
        """;
    private static final String SAVE = """
        update identity.account
        set name = :name, email = :email, roles = :roles, unit_id = :unitId, enabled = :enabled, version = version + 1
        where id = :id
        """;
    private static final String SET_PASSWORD = """
        update identity.account
        set password_hash = :passwordHash
        where id = :id
        """;
    private static final String LANGUAGE = "select language from identity.account where id = :id";
    private static final String SPEAK = "update identity.account set language = :language where id = :id";
    private static final String SIGNED_IN = "update identity.account set signed_in_at = :at where id = :id";
    private static final String LOCK_ADMINISTRATORS = """
        select id, username, name, email, password_hash, roles, unit_id, enabled, version
        from identity.account
        where enabled and :role = any (roles)
        order by id
        for update
        """;
    private static final String HOLDERS = """
        select id, name, email
        from identity.addressees(array[:unitId]::bigint[], array[:role]::text[])
        order by id
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
                .query((row, _) -> account(row))
                .optional();
    }

    public Optional<Account> find(long id) {
        return jdbc.sql(BY_ID).param("id", id).query((row, _) -> account(row)).optional();
    }

    /// For a change: whoever comes second waits and then sees the change.
    public Account lock(long id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .query((row, _) -> account(row))
                .optional()
                .orElseThrow(() -> new NotThere("account", id));
    }

    public boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from identity.account)")
                .query(Boolean.class)
                .single();
    }

    /// Empty while the person has not chosen one.
    public Optional<Locale> language(long id) {
        return jdbc.sql(LANGUAGE).param("id", id).query(String.class).list().stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(Locale::of);
    }

    public void speak(long id, Locale language) {
        jdbc.sql(SPEAK)
                .param("id", id)
                .param("language", language.getLanguage())
                .update();
    }

    /// Who holds the role for exactly this unit, whatever the actor of the moment may see.
    public List<Holder> holding(String role, long unitId) {
        return jdbc.sql(HOLDERS)
                .param("role", role)
                .param("unitId", unitId)
                .query(Holder.class)
                .list();
    }

    public long add(NewAccount account, Instant at) {
        return jdbc.sql(ADD)
                .param("username", normalised(account.username()))
                .param("name", account.name())
                .param("email", account.email(), Types.VARCHAR)
                .param("passwordHash", account.passwordHash(), Types.VARCHAR)
                .param("roles", account.roles().toArray(String[]::new))
                .param("unitId", account.unitId(), Types.BIGINT)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /// Everything but the user name and the password.
    void save(Account account) {
        jdbc.sql(SAVE)
                .param("id", account.id())
                .param("name", account.name())
                .param("email", account.email(), Types.VARCHAR)
                .param("roles", account.roles().toArray(String[]::new))
                .param("unitId", account.unitId(), Types.BIGINT)
                .param("enabled", account.enabled())
                .update();
    }

    public void setPassword(long id, String passwordHash) {
        jdbc.sql(SET_PASSWORD)
                .param("id", id)
                .param("passwordHash", passwordHash)
                .update();
    }

    public void signedIn(long id, Instant at) {
        jdbc.sql(SIGNED_IN).param("id", id).param("at", Timestamp.from(at)).update();
    }

    List<Account> lockAdministrators() {
        return jdbc.sql(LOCK_ADMINISTRATORS)
                .param("role", Roles.ADMINISTRATOR)
                .query((row, _) -> account(row))
                .list();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("username"),
                row.getString("name"),
                row.getString("email"),
                row.getString("password_hash"),
                Set.of((String[]) row.getArray("roles").getArray()),
                longOrNull(row, "unit_id"),
                row.getBoolean("enabled"),
                row.getInt("version"));
    }

    static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
