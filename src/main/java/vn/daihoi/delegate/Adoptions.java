package vn.daihoi.delegate;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All votes on lists and their SQL.
@Repository
public class Adoptions {
    private static final String INSERT = """
        insert into delegate.adoption (list_id, unit_id, held_on, summoned, present, in_favour, against, abstaining,
            by_ballot, delegates, by_name, at)
        values (:listId, :unitId, :heldOn, :summoned, :present, :inFavour, :against, :abstaining, :byBallot,
            :delegates, :by, :at)
        """;
    private static final String OF = """
        select list_id, held_on, summoned, present, in_favour, against, abstaining, by_ballot, delegates, by_name, at,
            minutes_id, taken_at
        from delegate.adoption
        where list_id = :listId
        """;
    private static final String MINUTES = "update delegate.adoption set minutes_id = :minutes where list_id = :listId";
    private static final String CORRECT = """
        update delegate.adoption
        set held_on = :heldOn, summoned = :summoned, present = :present, in_favour = :inFavour, against = :against,
            abstaining = :abstaining, by_ballot = :byBallot
        where list_id = :listId
        """;
    private static final String TAKEN = """
        update delegate.adoption a
        set taken_at = :at
        from delegate.list l
        where l.id = a.list_id and l.season = :season and l.purpose = 'up' and l.unit_id = any (:units)
            and a.taken_at is null
        """;
    private static final String UP_TO = """
        select e.id as entry_id, e.registrant_id, e.kind, e.represents, e.note, l.unit_id, a.held_on
        from delegate.adoption a
        join delegate.list l on l.id = a.list_id
        join delegate.entry e on e.list_id = l.id
        where l.season = :season and l.purpose = 'up' and l.unit_id = any (:units) and e.reserve is null
            and e.state not in ('replaced', 'withdrawn')
        order by l.unit_id, e.id
        """;

    private static final String UNITS = """
        select l.unit_id
        from delegate.adoption a
        join delegate.list l on l.id = a.list_id
        where l.season = :season and l.purpose = 'up'
        """;

    private final JdbcClient jdbc;

    Adoptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param delegates how many were on the list when it was passed
    /// @param minutesId the file of the minutes; null until they are attached
    /// @param takenAt when the list above was first built on it; null while it was not
    public record Recorded(
            long listId,
            LocalDate heldOn,
            int summoned,
            int present,
            int inFavour,
            int against,
            int abstaining,
            boolean byBallot,
            int delegates,
            String byName,
            Instant at,
            @Nullable Long minutesId,
            @Nullable Instant takenAt) {

        public Adoption vote() {
            return new Adoption(heldOn, summoned, present, inFavour, against, abstaining, byBallot);
        }
    }

    /// Somebody whom a conference below has adopted.
    public record Adopted(
            long entryId,
            long registrantId,
            String kind,
            String represents,
            String note,
            long unitId,
            LocalDate heldOn) {}

    public Optional<Recorded> of(long listId) {
        return jdbc.sql(OF).param("listId", listId).query(Recorded.class).optional();
    }

    /// Whether the conference has passed the list after this moment: then it never passed what was out by then.
    boolean isAfter(long listId, Instant moment) {
        return of(listId).filter(vote -> vote.at().isAfter(moment)).isPresent();
    }

    /// The units whose conferences have adopted a list.
    List<Long> units(String season) {
        return jdbc.sql(UNITS).param("season", season).query(Long.class).list();
    }

    /// All whom the conferences of these units have adopted.
    public List<Adopted> by(List<Long> units, String season) {
        return jdbc.sql(UP_TO)
                .param("season", season)
                .param("units", units.toArray(Long[]::new))
                .query(Adopted.class)
                .list();
    }

    /// False where no vote is recorded.
    boolean attach(long listId, long minutesId) {
        return jdbc.sql(MINUTES)
                        .param("listId", listId)
                        .param("minutes", minutesId)
                        .update()
                == 1;
    }

    /// Written over the vote as it was recorded: what stood there has been kept before.
    void correct(long listId, Adoption vote) {
        jdbc.sql(CORRECT)
                .param("listId", listId)
                .param("heldOn", vote.heldOn())
                .param("summoned", vote.summoned())
                .param("present", vote.present())
                .param("inFavour", vote.inFavour())
                .param("against", vote.against())
                .param("abstaining", vote.abstaining())
                .param("byBallot", vote.byBallot())
                .update();
    }

    /// Stamps the votes of these units: the list above rests on them from now on.
    void taken(Collection<Long> units, String season, Instant at) {
        jdbc.sql(TAKEN)
                .param("units", units.toArray(Long[]::new))
                .param("season", season)
                .param("at", Timestamp.from(at))
                .update();
    }

    void insert(DelegateList list, Adoption vote, int delegates, String by, Instant at) {
        jdbc.sql(INSERT)
                .param("listId", list.id())
                .param("unitId", list.unitId())
                .param("heldOn", vote.heldOn())
                .param("summoned", vote.summoned())
                .param("present", vote.present())
                .param("inFavour", vote.inFavour())
                .param("against", vote.against())
                .param("abstaining", vote.abstaining())
                .param("byBallot", vote.byBallot())
                .param("delegates", delegates)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }
}
