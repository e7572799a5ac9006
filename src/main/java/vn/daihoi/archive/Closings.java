package vn.daihoi.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Closed seasons, what goes after them, the archives made, and their SQL.
@Repository
class Closings {
    private static final String CLOSE = """
        insert into archive.closing (season, unit_id, closed_on, decision, by_name, at)
        values (:season, :unit, :on, :decision, :by, :at)
        on conflict (season) do nothing
        """;
    private static final String EXPIRES = """
        insert into archive.expiry (season, unit_id, code, due_on) values (:season, :unit, :code, :due)
        """;
    private static final String FIND = """
        select season, closed_on, decision, by_name, at from archive.closing where season = :season
        """;
    private static final String EXPIRIES = """
        select e.season, e.code, c.closed_on, e.due_on, e.removed_at, e.removed, e.failed_at
        from archive.expiry e
        join archive.closing c using (season)
        order by e.season desc, e.due_on, e.code
        """;
    /// Of two instances one gets it.
    private static final String REMOVED = """
        update archive.expiry set removed_at = :at, removed = :removed, failed_at = null
        where season = :season and code = :code and removed_at is null
        """;
    private static final String FAILED = """
        update archive.expiry e
        set failed_at = :at
        from archive.expiry before
        where e.season = :season and e.code = :code and e.removed_at is null
            and before.season = e.season and before.code = e.code
        returning before.failed_at is null
        """;
    private static final String TAKE = """
        select code from archive.expiry where season = :season and code = :code and removed_at is null for update
        """;
    private static final String MADE = """
        insert into archive.copy (unit_id, made_at, by_name, bytes, files, sha256)
        values (:unit, :at, :by, :bytes, :files, :sha256)
        """;
    private static final String COPIES = """
        select made_at, by_name, bytes, files, sha256 from archive.copy order by id desc limit 20
        """;

    private final JdbcClient jdbc;

    Closings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean close(Closing closing, long unitId) {
        return jdbc.sql(CLOSE)
                        .param("season", closing.season())
                        .param("unit", unitId)
                        .param("on", closing.closedOn())
                        .param("decision", closing.decision())
                        .param("by", closing.byName())
                        .param("at", Timestamp.from(closing.at()))
                        .update()
                > 0;
    }

    void expires(String season, long unitId, String code, LocalDate due) {
        jdbc.sql(EXPIRES)
                .param("season", season)
                .param("unit", unitId)
                .param("code", code)
                .param("due", due)
                .update();
    }

    Optional<Closing> find(String season) {
        return jdbc.sql(FIND).param("season", season).query(Closings::closing).optional();
    }

    List<Expiry> expiries() {
        return jdbc.sql(EXPIRIES).query(Closings::expiry).list();
    }

    /// @return whether it is still there, and nobody else's to remove until this transaction ends
    boolean take(Expiry expiry) {
        return jdbc.sql(TAKE)
                .param("season", expiry.season())
                .param("code", expiry.code())
                .query(String.class)
                .optional()
                .isPresent();
    }

    void removed(Expiry expiry, long rows, Instant at) {
        jdbc.sql(REMOVED)
                .param("season", expiry.season())
                .param("code", expiry.code())
                .param("removed", rows)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// @return whether it is the first time
    boolean failed(Expiry expiry, Instant at) {
        return jdbc.sql(FAILED)
                .param("season", expiry.season())
                .param("code", expiry.code())
                .param("at", Timestamp.from(at))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void made(ArchiveCopy copy, long unitId) {
        jdbc.sql(MADE)
                .param("unit", unitId)
                .param("at", Timestamp.from(copy.madeAt()))
                .param("by", copy.byName())
                .param("bytes", copy.bytes())
                .param("files", copy.files())
                .param("sha256", copy.sha256())
                .update();
    }

    List<ArchiveCopy> copies() {
        return jdbc.sql(COPIES)
                .query((row, _) -> new ArchiveCopy(
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("by_name"),
                        row.getLong("bytes"),
                        row.getInt("files"),
                        row.getString("sha256")))
                .list();
    }

    private static Closing closing(ResultSet row, int number) throws SQLException {
        return new Closing(
                row.getString("season"),
                row.getObject("closed_on", LocalDate.class),
                row.getString("decision"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }

    private static Expiry expiry(ResultSet row, int number) throws SQLException {
        var removed = row.getTimestamp("removed_at");
        var failed = row.getTimestamp("failed_at");
        return new Expiry(
                row.getString("season"),
                row.getString("code"),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                removed == null ? null : removed.toInstant(),
                row.getLong("removed"),
                failed == null ? null : failed.toInstant());
    }
}
