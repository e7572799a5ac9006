package vn.daihoi.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.database.RowsRead;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// All registrants and their SQL. Whom an actor may not see is not there. Searching is [RegistrantSearch]'s.
@Repository
public class Registrants {
    private static final String BY_IDS = """
        select id, unit_id, other_unit_ids, kind, display_name, birth_name, religious_title, given_name, sex, born_year,
            born_on, post, other_post, work, sector, economy, locality_id, education, theory, new_exemplar, invented,
            merged_into, version, edited_by, edited_at
        from people.registrant
        where id = any (:ids) and (:all
            or unit_id in (select id from unit.directory where path <@ :scope::ltree)
            or other_unit_ids && array(select id from unit.directory where path <@ :scope::ltree))
        order by sort_key, id
        """;
    private static final String LOCK = """
        select id, unit_id, other_unit_ids, kind, display_name, birth_name, religious_title, given_name, sex, born_year,
            born_on, post, other_post, work, sector, economy, locality_id, education, theory, new_exemplar, invented,
            merged_into, version, edited_by, edited_at
        from people.registrant
        where id = :id and (:all or unit_id in (select id from unit.directory where path <@ :scope::ltree))
        for update
        """;
    private static final String TRAITS = """
        select registrant_id, unit_id, locality_id, kind, sex, born_year, born_on, ethnicity, religion, party_member,
            education, theory, sector, economy, work, new_exemplar, awards
        from people.trait
        where registrant_id = any (:ids)
        """;
    private static final String STAMPS = """
        select id, xmin, ctid
        from people.registrant
        where id = any (:ids) and (:all
            or unit_id in (select id from unit.directory where path <@ :scope::ltree)
            or other_unit_ids && array(select id from unit.directory where path <@ :scope::ltree))
        """;
    private static final String KNOWN = """
        select id, unit_id, other_unit_ids, kind, display_name, birth_name, religious_title, given_name, sex, born_year,
            born_on, post, other_post, work, sector, economy, locality_id, education, theory, new_exemplar, invented,
            merged_into, version, edited_by, edited_at, ethnicity, religion, party_member, awards, sort_key
        from people.registrant
        where id = any (:ids)
        """;
    private static final String SURVIVOR = """
        with recursive way (id, next) as (
            select id, merged_into from people.registrant where id = :id
            union all
            select r.id, r.merged_into from people.registrant r join way w on r.id = w.next
        )
        select id from way where next is null
        """;

    private static final int REMEMBERED = 20_000;

    private final JdbcClient jdbc;
    private final RowsRead<Known> read = new RowsRead<>(REMEMBERED);

    Registrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The registrant, if it stands in the actor's subtree. One that was merged away is still found: see `mergedInto`.
    public Registrant visibleTo(Actor actor, long id) {
        var found = byIds(actor, java.util.List.of(id)).get(id);
        if (found == null) {
            throw new NotThere("registrant", id);
        }
        return found;
    }

    /// Those of the ids that the actor may see, in the order of a list of names.
    public Map<Long, Registrant> byIds(Actor actor, Collection<Long> ids) {
        var found = new LinkedHashMap<Long, Registrant>();
        jdbc.sql(BY_IDS)
                .param("ids", ids.toArray(Long[]::new))
                .param("all", actor.seesEverything())
                .param("scope", scope(actor))
                .query((row, _) -> RegistrantRow.registrant(row))
                .list()
                .forEach(one -> found.put(one.id(), one));
        return found;
    }

    /// Those of the ids that the actor may see, with what is counted of them, in the order of a list of names. A list
    /// asks this after every edit: who was read before and has not changed is not read again.
    public Map<Long, Known> known(Actor actor, Collection<Long> ids) {
        var stamps = jdbc.sql(STAMPS)
                .param("ids", ids.toArray(Long[]::new))
                .param("all", actor.seesEverything())
                .param("scope", scope(actor))
                .query((row, _) -> RowsRead.Stamp.of(row))
                .list();
        var found = new LinkedHashMap<Long, Known>();
        read.read(stamps, this::fetch).stream()
                .sorted(Known.ORDER)
                .forEach(one -> found.put(one.registrant().id(), one));
        return found;
    }

    private Map<Long, Known> fetch(Collection<Long> ids) {
        return jdbc
                .sql(KNOWN)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, _) -> RegistrantRow.known(row))
                .list()
                .stream()
                .collect(Collectors.toMap(one -> one.registrant().id(), Function.identity()));
    }

    /// For counting only: no names, and no look is logged. Ids outside what the connection's actor sees are left out.
    public Map<Long, Traits> traitsOf(Collection<Long> ids) {
        var found = new LinkedHashMap<Long, Traits>();
        jdbc.sql(TRAITS)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, _) -> RegistrantRow.traits(row))
                .list()
                .forEach(one -> found.put(one.registrantId(), one));
        return found;
    }

    /// The registrant that goes on for this one after all merges: itself, if it was never merged away.
    public long survivorOf(long id) {
        return jdbc.sql(SURVIVOR)
                .param("id", id)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotThere("registrant", id));
    }

    /// Held until the end of the transaction; only for those who may change it.
    Registrant lock(Actor actor, long id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .param("all", actor.seesEverything())
                .param("scope", scope(actor))
                .query((row, _) -> RegistrantRow.registrant(row))
                .optional()
                .orElseThrow(() -> new NotThere("registrant", id));
    }

    /// As SQL takes it; nothing where everything is seen.
    static String scope(Actor actor) {
        return actor.seesEverything() ? "" : actor.scope();
    }
}
