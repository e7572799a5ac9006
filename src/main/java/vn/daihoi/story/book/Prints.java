package vn.daihoi.story.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The prints of the book and their SQL, one for each season and extent: in the database, so that every instance shows
/// and hands out the same, and a restart loses none that is ready.
@Repository
class Prints {
    /// Nothing is begun while one of this very shelf is under way or done.
    private static final String BEGIN = """
        insert into story.print as p (season, province_id, id, stamp, state, begun_at)
        select :season::text, :province::bigint, :id::uuid, number, 'going', :at::timestamptz from story.shelf_stamp
        on conflict (season, province_id) do update
        set id = excluded.id, stamp = excluded.stamp, state = 'going', percent = 0, stories = 0, pdf = null,
            begun_at = excluded.begun_at, beat_at = clock_timestamp()
        where p.stamp <> excluded.stamp or p.state not in ('going', 'ready')
            or p.state = 'going' and p.beat_at < clock_timestamp() - interval '2 minutes'
        """;
    private static final String STANDING = """
        select p.percent, p.stories, coalesce(octet_length(p.pdf), 0) as bytes,
            case when p.state = 'going' and p.beat_at < clock_timestamp() - interval '2 minutes' then 'failed'
                when p.state = 'ready' and p.stamp <> (select number from story.shelf_stamp) then 'old'
                else p.state end as state
        from story.print p
        where p.season = :season and p.province_id = :province
        """;
    private static final String PDF = """
        select pdf from story.print
        where season = :season and province_id = :province and state = 'ready' and stamp = (select number from story.shelf_stamp)
        """;
    private static final String BEAT = """
        update story.print set percent = :percent, beat_at = clock_timestamp() where id = :id and state = 'going'
        """;
    /// Waits for whoever is just taking a story off: what is kept is of the shelf as it is.
    private static final String READY = """
        with held as (select number from story.shelf_stamp for share)
        update story.print p
        set state = case when p.stamp = held.number then 'ready' else 'old' end, percent = 100, stories = :stories,
            pdf = case when p.stamp = held.number then :pdf::bytea end
        from held
        where p.id = :id and p.state = 'going'
        """;
    private static final String FAILED = "update story.print set state = 'failed' where id = :id and state = 'going'";
    private static final String CANCEL = """
        update story.print set state = 'cancelled' where season = :season and province_id = :province
            and state = 'going'
        """;

    private final JdbcClient jdbc;

    Prints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Print(String state, int percent, int stories, long bytes) {}

    /// Empty where there is nothing to begin.
    Optional<UUID> begin(Extent extent, Instant at) {
        var id = UUID.randomUUID();
        var begun = jdbc.sql(BEGIN)
                .param("season", extent.season())
                .param("province", extent.provinceId())
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
        return begun == 0 ? Optional.empty() : Optional.of(id);
    }

    Optional<Print> of(Extent extent) {
        return jdbc.sql(STANDING)
                .param("season", extent.season())
                .param("province", extent.provinceId())
                .query((row, _) -> print(row))
                .optional();
    }

    Optional<byte[]> pdf(Extent extent) {
        return jdbc.sql(PDF)
                .param("season", extent.season())
                .param("province", extent.provinceId())
                .query(byte[].class)
                .optional();
    }

    /// @return whether it still goes on: somebody may have stopped it, perhaps on another instance
    boolean goesOn(UUID id, int percent) {
        return jdbc.sql(BEAT).param("id", id).param("percent", percent).update() > 0;
    }

    void ready(UUID id, int stories, byte[] pdf) {
        jdbc.sql(READY)
                .param("id", id)
                .param("stories", stories)
                .param("pdf", pdf)
                .update();
    }

    void failed(UUID id) {
        jdbc.sql(FAILED).param("id", id).update();
    }

    void cancel(Extent extent) {
        jdbc.sql(CANCEL)
                .param("season", extent.season())
                .param("province", extent.provinceId())
                .update();
    }

    private static Print print(ResultSet row) throws SQLException {
        return new Print(row.getString("state"), row.getInt("percent"), row.getInt("stories"), row.getLong("bytes"));
    }
}
