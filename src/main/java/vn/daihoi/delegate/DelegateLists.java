package vn.daihoi.delegate;

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
import vn.daihoi.shared.NotThere;

/// All lists and their SQL. The database shows those of the reader's subtree only.
@Repository
public class DelegateLists {
    private static final String BY_ID = """
        select l.id, l.season, l.unit_id, l.purpose, l.version, l.seats, l.seats_source,
            exists (select from delegate.adoption a where a.list_id = l.id) as adopted
        from delegate.list l
        where l.id = :id
        """;
    private static final String LOCK = BY_ID + "for update of l";
    private static final String OF_UNIT = """
        select l.id, l.season, l.unit_id, l.purpose, l.version, l.seats, l.seats_source,
            exists (select from delegate.adoption a where a.list_id = l.id) as adopted
        from delegate.list l
        where l.unit_id = :unitId and l.season = :season and l.purpose = :purpose
        """;
    private static final String STANDINGS = """
        select l.id, l.unit_id, l.purpose, a.held_on is not null as adopted,
            count(e.id) filter (where e.reserve is null and e.state not in ('replaced', 'withdrawn')) as delegates,
            count(e.id) filter (where e.reserve is null and e.state not in ('replaced', 'withdrawn')
                and e.kind = 'guest') as guests,
            count(e.id) filter (where e.reserve is not null and e.state not in ('replaced', 'withdrawn')) as reserves
        from delegate.list l
        left join delegate.entry e on e.list_id = l.id
        left join delegate.adoption a on a.list_id = l.id
        where l.season = :season
        group by l.id, a.held_on
        """;
    private static final String INSERT = """
        insert into delegate.list (season, unit_id, purpose, begun_by, begun_at)
        values (:season, :unitId, :purpose, :by, :at)
        on conflict (season, unit_id, purpose) do nothing
        returning id
        """;
    private static final String CHANGED = """
        update delegate.list
        set version = version + 1
        where id = :id
        returning version
        """;
    private static final String SEATS =
            "update delegate.list set seats = :seats, seats_source = :source where id = :id";

    private final JdbcClient jdbc;

    DelegateLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How a list stands, for pages that show many.
    public record Standing(
            long id, long unitId, String purpose, boolean adopted, int delegates, int guests, int reserves) {}

    public Optional<DelegateList> find(long id) {
        return jdbc.sql(BY_ID).param("id", id).query((row, _) -> list(row)).optional();
    }

    public Optional<DelegateList> ofUnit(long unitId, String season, Purpose purpose) {
        return jdbc.sql(OF_UNIT)
                .param("unitId", unitId)
                .param("season", season)
                .param("purpose", purpose.code())
                .query((row, _) -> list(row))
                .optional();
    }

    public List<Standing> standings(String season) {
        return jdbc.sql(STANDINGS).param("season", season).query(Standing.class).list();
    }

    /// For a change: nobody else changes the list until this transaction ends.
    DelegateList lock(long id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .query((row, _) -> list(row))
                .optional()
                .orElseThrow(() -> new NotThere("list", id));
    }

    /// Empty when a colleague has begun it in this moment.
    Optional<Long> insert(String season, long unitId, Purpose purpose, String by, Instant at) {
        return jdbc.sql(INSERT)
                .param("season", season)
                .param("unitId", unitId)
                .param("purpose", purpose.code())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .optional();
    }

    int changed(long id) {
        return jdbc.sql(CHANGED).param("id", id).query(Integer.class).single();
    }

    void setSeats(long id, @Nullable Integer seats, @Nullable String source) {
        jdbc.sql(SEATS)
                .param("id", id)
                .param("seats", seats, Types.INTEGER)
                .param("source", source, Types.VARCHAR)
                .update();
    }

    private static DelegateList list(ResultSet row) throws SQLException {
        var source = row.getString("seats_source");
        return new DelegateList(
                row.getLong("id"),
                row.getString("season"),
                row.getLong("unit_id"),
                Purpose.of(row.getString("purpose")).orElseThrow(),
                row.getInt("version"),
                row.getObject("seats", Integer.class),
                source == null ? "" : source,
                row.getBoolean("adopted"));
    }
}
