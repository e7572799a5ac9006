package vn.daihoi.document;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.unit.Units;

/// The letterheads of units and their SQL.
@Repository
public class Letterheads {
    private static final String FIND = """
        select superior, body, abbreviation, place, authority, post, signer, archive, version
        from document.letterhead
        where unit_id = :unit
        """;
    private static final String SAVE = """
        insert into document.letterhead (unit_id, superior, body, abbreviation, place, authority, post, signer, archive,
            edited_at, edited_by)
        values (:unit, :superior, :body, :abbreviation, :place, :authority, :post, :signer, :archive, :at, :by)
        on conflict (unit_id) do update
        set superior = excluded.superior, body = excluded.body, abbreviation = excluded.abbreviation,
            place = excluded.place, authority = excluded.authority, post = excluded.post, signer = excluded.signer,
            archive = excluded.archive, edited_at = excluded.edited_at, edited_by = excluded.edited_by,
            version = document.letterhead.version + 1
        where document.letterhead.version = :version
        """;

    private final JdbcClient jdbc;
    private final Units units;

    Letterheads(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /// As the unit keeps it; else as proposed by its kind.
    public Letterhead of(long unitId) {
        return find(unitId)
                .orElseGet(() -> ProposedLetterhead.of(
                        units.find(unitId).orElseThrow(() -> new vn.daihoi.shared.NotThere("unit", unitId)),
                        units.ancestorsOf(unitId)));
    }

    private Optional<Letterhead> find(long unitId) {
        return jdbc.sql(FIND).param("unit", unitId).query(Letterhead.class).optional();
    }

    /// Whether nobody else saved first.
    boolean save(long unitId, Letterhead one, String by, Instant at) {
        return jdbc.sql(SAVE)
                        .param("unit", unitId)
                        .param("superior", one.superior())
                        .param("body", one.body())
                        .param("abbreviation", one.abbreviation())
                        .param("place", one.place())
                        .param("authority", one.authority())
                        .param("post", one.post())
                        .param("signer", one.signer())
                        .param("archive", one.archive())
                        .param("version", one.version())
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .update()
                == 1;
    }
}
