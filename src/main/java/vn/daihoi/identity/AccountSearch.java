package vn.daihoi.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.VietnameseText;

/// The accounts an administrator keeps, looked through.
@Repository
public class AccountSearch {
    private static final String PAGE = """
        with wanted as (
            select a.id, a.username, a.name, a.email, a.roles, a.unit_id, a.enabled, a.signed_in_at,
                a.password_hash is not null as has_password
            from identity.account a
            where (cast(:scope as bigint) is null or a.unit_id in (select identity.units_under(:scope)))
                and (:words = '' or a.plain like '%' || :words || '%')
                and (cast(:role as text) is null or :role = any (a.roles))
                and (cast(:unitId as bigint) is null or a.unit_id in (select identity.units_under(:unitId)))
                and (cast(:enabled as boolean) is null or a.enabled = :enabled)
        ), page as (
            select id, username, name, email, roles, unit_id, enabled, signed_in_at,
                has_password or exists (select 1 from identity.passkey k where k.account_id = wanted.id) as has_key
            from wanted
            order by username
            limit :limit offset :offset
        )
        select total.n, p.id, p.username, p.name, p.email, p.roles, p.unit_id, p.enabled, p.signed_in_at, p.has_key
        from (select count(*) as n from wanted) total
        left join page p on true
        order by p.username
        """;

    private final JdbcClient jdbc;

    AccountSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Page page(Actor actor, Wanted wanted, int limit, int offset) {
        return jdbc.sql(PAGE)
                .param("scope", actor.seesEverything() ? null : actor.unitId(), Types.BIGINT)
                .param("words", VietnameseText.literal(VietnameseText.plain(wanted.words())))
                .param("role", wanted.role(), Types.VARCHAR)
                .param("unitId", wanted.unitId(), Types.BIGINT)
                .param("enabled", wanted.enabled(), Types.BOOLEAN)
                .param("limit", limit)
                .param("offset", offset)
                .query((ResultSetExtractor<Page>) AccountSearch::page);
    }

    /// One row without an account says that the page is empty.
    private static Page page(ResultSet rows) throws SQLException {
        var found = new ArrayList<Found>();
        var total = 0L;
        while (rows.next()) {
            total = rows.getLong("n");
            if (rows.getString("username") != null) {
                found.add(found(rows));
            }
        }
        return new Page(total, found);
    }

    private static Found found(ResultSet row) throws SQLException {
        var signedIn = row.getTimestamp("signed_in_at");
        return new Found(
                row.getLong("id"),
                row.getString("username"),
                row.getString("name"),
                row.getString("email"),
                Set.of((String[]) row.getArray("roles").getArray()),
                Accounts.longOrNull(row, "unit_id"),
                row.getBoolean("enabled"),
                row.getBoolean("has_key"),
                signedIn == null ? null : signedIn.toInstant());
    }

    public record Page(long total, List<Found> rows) {}

    /// @param unitId only accounts of this unit and those under it
    public record Wanted(
            String words,
            @Nullable String role,
            @Nullable Long unitId,
            @Nullable Boolean enabled) {}

    /// @param hasKey whether there is a password or passkey to sign in with
    public record Found(
            long id,
            String username,
            String name,
            @Nullable String email,
            Set<String> roles,
            @Nullable Long unitId,
            boolean enabled,
            boolean hasKey,
            @Nullable Instant signedInAt) {}
}
