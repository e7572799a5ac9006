package vn.daihoi.exemplar;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.daihoi.database.Filtered;
import vn.daihoi.people.Sector;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// All exemplars and their SQL. What lies outside the reader's subtree is not there.
@Repository
public class Exemplars {
    private static final String COLUMNS = """
        select e.id, e.season, e.unit_id, u.path::text as unit_path, u.name as unit_name, e.registrant_id,
            d.display_name, d.religious_title, d.kind, d.post, t.new_exemplar, d.invented, e.headline, e.deeds,
            e.field, e.movement_ids, e.from_year, e.to_year, e.contact, e.state, e.state_at, e.reason,
            e.desk_unit_id, e.version, c.id as consent_id, c.given_by, c.given_on, c.how, c.paper,
            c.file_id as consent_file_id, c.pictures, c.contact as consent_contact, c.recorded_by, c.recorded_at,
            c.withdrawn_on, c.withdrawn_paper, c.withdrawn_reason, c.withdrawn_by, c.withdrawn_at
        """;
    private static final String FROM = """
        from exemplar.exemplar e
        join unit.directory u on u.id = e.unit_id
        join people.directory d on d.id = e.registrant_id
        join people.trait t on t.registrant_id = e.registrant_id
        left join exemplar.consent c on c.exemplar_id = e.id and c.withdrawn_at is null
        """;
    private static final String BY_IDS = COLUMNS + FROM + """
        where e.id = any (:ids) and (:all or u.path <@ :scope::ltree)
        order by d.sort_key collate "C", e.id
        """;
    private static final String OF_REGISTRANTS = COLUMNS + FROM + """
        where e.season = :season and e.registrant_id = any (:ids) and (:all or u.path <@ :scope::ltree)
        order by e.id
        """;
    private static final String CONSENTED = COLUMNS + FROM + """
        where (:season::text is null or e.season = :season) and e.state in ('taken_up', 'chosen')
            and c.id is not null and (:all or u.path <@ :scope::ltree)
        order by d.sort_key collate "C", e.id
        """;
    private static final String ASKED_FOR = """
        where e.season = :season and (:all or u.path <@ :scope::ltree)
            and (cardinality(:patterns::text[]) = 0
                or (d.plain || ' ' || daihoi.plain(e.headline)) like all (:patterns::text[]))
            and (:kind::text is null or d.kind = :kind)
            and (:field::text is null or e.field = :field)
            and (:movement::bigint is null or :movement = any (e.movement_ids))
            and (:under::bigint is null or u.path <@ (select path from unit.directory where id = :under))
            and (:state::text is null or e.state = :state)
            and (:desk::bigint is null or e.desk_unit_id = :desk)
            and (not :new or t.new_exemplar)
        """;
    private static final String FOUND = COLUMNS + FROM + ASKED_FOR + """
        order by d.sort_key collate "C", e.id
        limit :limit offset :offset
        """;
    private static final String COUNT = "select count(*) " + FROM + ASKED_FOR;
    private static final String LOCK = "select version from exemplar.exemplar where id = :id for update";
    private static final String BEGIN = """
        insert into exemplar.exemplar (season, unit_id, registrant_id, state_at, desk_unit_id, edited_by, edited_at)
        values (:season, :unit, :registrant, :at, :unit, :by, :at)
        on conflict (season, registrant_id) do nothing
        returning id
        """;
    private static final String SAVE = """
        update exemplar.exemplar
        set headline = :headline, deeds = :deeds, field = :field, movement_ids = :movements, from_year = :from,
            to_year = :to, contact = :contact, version = version + 1, edited_by = :by, edited_at = :at
        where id = :id
        """;
    private static final String MOVE = """
        update exemplar.exemplar
        set state = :state, state_at = :at, reason = :reason, desk_unit_id = :desk, version = version + 1
        where id = :id
        """;
    private static final String REMOVE = "delete from exemplar.exemplar where id = :id";
    private static final String PROPOSED_BY = """
        select registrant_id, unit_id from exemplar.proposed_by(:season, :ids::bigint[])
        """;

    private final JdbcClient jdbc;

    Exemplars(@Filtered JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param total how many there are in all, of which `rows` is one page
    public record Found(List<Exemplar> rows, long total) {}

    public Exemplar visibleTo(Actor actor, long id) {
        return find(actor, id).orElseThrow(() -> new NotThere("exemplar", id));
    }

    public Optional<Exemplar> find(Actor actor, long id) {
        return Optional.ofNullable(byIds(actor, List.of(id)).get(id));
    }

    /// Those of the ids that the actor may see, in the order of a list of names.
    public Map<Long, Exemplar> byIds(Actor actor, Collection<Long> ids) {
        var found = new LinkedHashMap<Long, Exemplar>();
        scoped(BY_IDS, actor)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, _) -> ExemplarRow.exemplar(row))
                .list()
                .forEach(one -> found.put(one.id(), one));
        return found;
    }

    /// By registrant.
    public Map<Long, Exemplar> ofRegistrants(Actor actor, String season, Collection<Long> registrantIds) {
        var found = new LinkedHashMap<Long, Exemplar>();
        scoped(OF_REGISTRANTS, actor)
                .param("season", season)
                .param("ids", registrantIds.toArray(Long[]::new))
                .query((row, _) -> ExemplarRow.exemplar(row))
                .list()
                .forEach(one -> found.put(one.registrantId(), one));
        return found;
    }

    public Found find(Actor actor, ExemplarFilter filter, int limit, int offset) {
        var total = asked(COUNT, actor, filter).query(Long.class).single();
        var rows = total == 0
                ? List.<Exemplar>of()
                : asked(FOUND, actor, filter)
                        .param("limit", limit)
                        .param("offset", offset)
                        .query((row, _) -> ExemplarRow.exemplar(row))
                        .list();
        return new Found(rows, total);
    }

    /// All that may be published now: vouched for, and with consent in force.
    ///
    /// @param season null for all seasons
    public List<Exemplar> consented(Actor actor, @Nullable String season) {
        return scoped(CONSENTED, actor)
                .param("season", season, Types.VARCHAR)
                .query((row, _) -> ExemplarRow.exemplar(row))
                .list();
    }

    /// Which unit has proposed each of them in the season, also outside the reader's scope.
    Map<Long, Long> proposedBy(String season, Collection<Long> registrantIds) {
        var found = new LinkedHashMap<Long, Long>();
        jdbc.sql(PROPOSED_BY)
                .param("season", season)
                .param("ids", registrantIds.toArray(Long[]::new))
                .query(row -> {
                    found.put(row.getLong("registrant_id"), row.getLong("unit_id"));
                });
        return found;
    }

    /// As it is when nobody else can change it until the end of this transaction: whoever publishes asks this, so that
    /// a withdrawal of consent and a publication cannot cross.
    public Exemplar lock(Actor actor, long id) {
        if (jdbc.sql(LOCK).param("id", id).query(Integer.class).list().isEmpty()) {
            throw new NotThere("exemplar", id);
        }
        return visibleTo(actor, id);
    }

    /// Empty where somebody, somewhere, has proposed the registrant in this season.
    Optional<Long> begin(String season, long unitId, long registrantId, String by, Instant at) {
        return jdbc.sql(BEGIN)
                .param("season", season)
                .param("unit", unitId)
                .param("registrant", registrantId)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .optional();
    }

    void save(long id, Sheet sheet, String by, Instant at) {
        jdbc.sql(SAVE)
                .param("id", id)
                .param("headline", sheet.headline())
                .param("deeds", sheet.deeds())
                .param("field", code(sheet.field()), Types.VARCHAR)
                .param("movements", sheet.movements().toArray(Long[]::new))
                .param("from", sheet.fromYear(), Types.SMALLINT)
                .param("to", sheet.toYear(), Types.SMALLINT)
                .param("contact", sheet.contact())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void move(long id, ExemplarState state, long deskUnitId) {
        jdbc.sql(MOVE)
                .param("id", id)
                .param("state", state.code())
                .param("at", Timestamp.from(state.at()))
                .param("reason", state.reason())
                .param("desk", deskUnitId)
                .update();
    }

    void remove(long id) {
        jdbc.sql(REMOVE).param("id", id).update();
    }

    private StatementSpec asked(String sql, Actor actor, ExemplarFilter filter) {
        var kind = filter.kind();
        return scoped(sql, actor)
                .param("season", filter.season())
                .param("patterns", filter.patterns())
                .param("kind", kind == null ? null : kind.code(), Types.VARCHAR)
                .param("field", code(filter.field()), Types.VARCHAR)
                .param("movement", filter.movementId(), Types.BIGINT)
                .param("under", filter.underId(), Types.BIGINT)
                .param("state", filter.state(), Types.VARCHAR)
                .param("desk", filter.deskId(), Types.BIGINT)
                .param("new", filter.isNew());
    }

    private StatementSpec scoped(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("all", actor.seesEverything())
                .param("scope", actor.seesEverything() ? "" : actor.scope());
    }

    private static @Nullable String code(@Nullable Sector field) {
        return field == null ? null : field.code();
    }
}
