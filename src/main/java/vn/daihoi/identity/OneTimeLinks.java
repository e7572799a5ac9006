package vn.daihoi.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Links that lead in once. Only their hashes are stored.
@Repository
public class OneTimeLinks {
    private static final String ADD = """
        insert into identity.one_time_link (hash, purpose, account_id, wipes_keys, expires_at)
        values (:hash, :purpose, :accountId, :wipesKeys, :expiresAt)
        """;
    private static final String FIND_RESET = """
        select account_id, wipes_keys
        from identity.one_time_link
        where hash = :hash and purpose = 'reset' and expires_at > :now
        """;
    private static final String USE_RESET = """
        delete from identity.one_time_link
        where hash = :hash and purpose = 'reset' and expires_at > :now
        returning account_id, wipes_keys
        """;
    private static final String DROP_RESETS = """
        delete from identity.one_time_link where account_id = :accountId
        """;
    private static final String FIND_FIRST_RUN = """
        select exists (select 1 from identity.one_time_link
            where hash = :hash and purpose = 'first-run' and expires_at > :now)
        """;
    /// All of them at once: of two people with two links, the second finds none.
    private static final String USE_FIRST_RUN = """
        delete from identity.one_time_link
        where purpose = 'first-run'
        returning hash = :hash and expires_at > :now as mine
        """;
    private static final String DROP_OLD = "delete from identity.one_time_link where expires_at <= :now";

    private final JdbcClient jdbc;

    OneTimeLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String addFirstRun(Instant now, Instant expiresAt) {
        jdbc.sql(DROP_OLD).param("now", Timestamp.from(now)).update();
        return add("first-run", null, false, expiresAt);
    }

    public boolean isFirstRun(String token, Instant now) {
        return bound(FIND_FIRST_RUN, token, now).query(Boolean.class).single();
    }

    /// Whether the token was good. The caller rolls back where it was not, which leaves the good ones standing.
    public boolean useFirstRun(String token, Instant now) {
        List<Boolean> used = bound(USE_FIRST_RUN, token, now)
                .query((row, _) -> row.getBoolean("mine"))
                .list();
        return used.contains(true);
    }

    /// A new link makes the account's older ones void.
    String addReset(long accountId, boolean wipesKeys, Instant expiresAt) {
        dropResets(accountId);
        return add("reset", accountId, wipesKeys, expiresAt);
    }

    void dropResets(long accountId) {
        jdbc.sql(DROP_RESETS).param("accountId", accountId).update();
    }

    Optional<Reset> findReset(String token, Instant now) {
        return bound(FIND_RESET, token, now).query((row, _) -> reset(row)).optional();
    }

    Optional<Reset> useReset(String token, Instant now) {
        return bound(USE_RESET, token, now).query((row, _) -> reset(row)).optional();
    }

    private JdbcClient.StatementSpec bound(String sql, String token, Instant now) {
        return jdbc.sql(sql).param("hash", Secret.hash(token)).param("now", Timestamp.from(now));
    }

    private String add(String purpose, @Nullable Long accountId, boolean wipesKeys, Instant expiresAt) {
        var token = Secret.random();
        jdbc.sql(ADD)
                .param("hash", Secret.hash(token))
                .param("purpose", purpose)
                .param("accountId", accountId, Types.BIGINT)
                .param("wipesKeys", wipesKeys)
                .param("expiresAt", Timestamp.from(expiresAt))
                .update();
        return token;
    }

    private static Reset reset(ResultSet row) throws SQLException {
        return new Reset(row.getLong("account_id"), row.getBoolean("wipes_keys"));
    }

    /// @param wipesKeys whether passkeys and access tokens go as well: the device was lost
    record Reset(long accountId, boolean wipesKeys) {}
}
