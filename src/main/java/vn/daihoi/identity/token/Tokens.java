package vn.daihoi.identity.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.identity.KeysWiped;
import vn.daihoi.identity.Secret;

/// All access tokens and their SQL. Only hashes are stored.
@Repository
public class Tokens {
    private static final String ADD = """
        insert into identity.token (account_id, name, hash, read_only, created_at, expires_at)
        values (:accountId, :name, :hash, :readOnly, :now, :expiresAt)
        returning id
        """;
    private static final String OF = """
        select id, name, read_only, created_at, expires_at, last_used_at
        from identity.token
        where account_id = :accountId
        order by id desc
        """;
    /// “Last used” is kept to the minute: a program that asks often must not write each time.
    private static final String PRESENT = """
        with found as (
            select id, account_id, read_only, last_used_at
            from identity.token
            where hash = :hash and expires_at > :now
        ), used as (
            update identity.token t
            set last_used_at = :now
            from found
            where t.id = found.id
                and (found.last_used_at is null or found.last_used_at < cast(:now as timestamptz) - interval '1 minute')
        )
        select account_id, read_only from found
        """;
    private static final String DELETE = "delete from identity.token where id = :id and account_id = :accountId";
    private static final String DELETE_ALL = "delete from identity.token where account_id = :accountId";

    private final JdbcClient jdbc;

    Tokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(long accountId, String name, String secret, boolean readOnly, Instant now, Instant expiresAt) {
        return jdbc.sql(ADD)
                .param("accountId", accountId)
                .param("name", name)
                .param("hash", Secret.hash(secret))
                .param("readOnly", readOnly)
                .param("now", Timestamp.from(now))
                .param("expiresAt", Timestamp.from(expiresAt))
                .query(Long.class)
                .single();
    }

    /// The newest first, those that ran out included.
    public List<Token> of(long accountId) {
        return jdbc.sql(OF)
                .param("accountId", accountId)
                .query((row, _) -> token(row))
                .list();
    }

    Optional<Bearer> present(String secret, Instant now) {
        return jdbc.sql(PRESENT)
                .param("hash", Secret.hash(secret))
                .param("now", Timestamp.from(now))
                .query(Bearer.class)
                .optional();
    }

    boolean delete(long accountId, long id) {
        return jdbc.sql(DELETE).param("id", id).param("accountId", accountId).update() == 1;
    }

    @EventListener
    void on(KeysWiped wiped) {
        jdbc.sql(DELETE_ALL).param("accountId", wiped.accountId()).update();
    }

    /// What a presented token proves: for whom a program acts, and whether it may only read.
    record Bearer(long accountId, boolean readOnly) {}

    private static Token token(ResultSet row) throws SQLException {
        var used = row.getTimestamp("last_used_at");
        return new Token(
                row.getLong("id"),
                row.getString("name"),
                row.getBoolean("read_only"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                used == null ? null : used.toInstant());
    }
}
