package vn.daihoi.paper;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.Actor;

/// The units papers go to, whether each has received them, and the SQL of it.
@Repository
public class Recipients {
    /// Below the issuer, or one by one above it; never the issuer itself.
    private static final String RESOLVE = """
        select u.id as unit_id, u.code, u.name, u.path::text, u.email
        from unit.directory u
        cross join (select path from unit.directory where id = :issuer) i
        where u.id <> :issuer and u.valid_from <= :today and (u.valid_to is null or u.valid_to > :today)
            and (u.path <@ i.path
                    and (u.kind = any (:kinds) or u.code = any (:units)
                        or u.path <@ any (array(select path from unit.directory where code = any (:subtrees))))
                or u.path @> i.path and u.code = any (:units))
        order by u.path
        """;
    private static final String KINDS = """
        select distinct kind
        from unit.directory
        where path <@ (select path from unit.directory where id = :issuer) and id <> :issuer
            and valid_from <= :today and (valid_to is null or valid_to > :today)
        """;
    private static final String ADD = """
        insert into paper.recipient (paper_id, issuer_unit_id, unit_id)
        select :paper, :issuer, unnest(:units::bigint[])
        on conflict do nothing
        """;
    private static final String OF = """
        select r.unit_id, u.code, u.name as unit, p.name as place, r.opened_at, r.opened_by
        from paper.recipient r
        join unit.directory u on u.id = r.unit_id
        join unit.directory i on i.id = r.issuer_unit_id
        left join unit.directory p on p.id = u.parent_id
        where r.paper_id = :paper and (:all or u.path <@ :scope::ltree or i.path <@ :scope::ltree)
        order by u.path
        """;
    /// The first to open it is the one who receives it; whoever comes later changes nothing.
    private static final String OPEN = """
        update paper.recipient r
        set opened_at = :at, opened_by_id = :byId, opened_by = :by
        where r.paper_id = :paper and r.unit_id = :unit and r.opened_at is null
            and exists (select from paper.paper p where p.id = r.paper_id and p.recalled_at is null)
        """;

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Who would receive it today.
    public List<Addressed> resolve(long issuerUnitId, Addressing to, LocalDate today) {
        return jdbc.sql(RESOLVE)
                .param("issuer", issuerUnitId)
                .param("kinds", to.kinds().toArray(String[]::new))
                .param("units", to.units().toArray(String[]::new))
                .param("subtrees", to.subtrees().toArray(String[]::new))
                .param("today", today)
                .query(Addressed.class)
                .list();
    }

    /// Kinds of unit there are below the issuer.
    public Set<String> kinds(long issuerUnitId, LocalDate today) {
        return jdbc.sql(KINDS)
                .param("issuer", issuerUnitId)
                .param("today", today)
                .query(String.class)
                .set();
    }

    void add(long paperId, long issuerUnitId, Collection<Addressed> units) {
        jdbc.sql(ADD)
                .param("paper", paperId)
                .param("issuer", issuerUnitId)
                .param("units", units.stream().map(Addressed::unitId).toArray(Long[]::new))
                .update();
    }

    /// Of all recipients for the issuer's own people; else of those in the actor's subtree.
    public List<Receipt> of(Actor actor, long paperId) {
        return jdbc.sql(OF)
                .param("paper", paperId)
                .param("all", actor.seesEverything())
                .param("scope", actor.seesEverything() ? "" : actor.scope())
                .query((row, _) -> {
                    var openedAt = row.getTimestamp("opened_at");
                    return new Receipt(
                            row.getLong("unit_id"),
                            row.getString("code"),
                            row.getString("unit"),
                            row.getString("place"),
                            openedAt == null ? null : openedAt.toInstant(),
                            row.getString("opened_by"));
                })
                .list();
    }

    /// Whether this was the first time.
    boolean open(long paperId, long unitId, Actor by, Instant at) {
        return jdbc.sql(OPEN)
                        .param("paper", paperId)
                        .param("unit", unitId)
                        .param("at", Timestamp.from(at))
                        .param("byId", by.accountId())
                        .param("by", by.name())
                        .update()
                == 1;
    }
}
