package vn.daihoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.daihoi.database.Filtered;
import vn.daihoi.shared.Actor;

/// Finds registrants by name without accents, by unit and by facts; those that were merged away are not listed.
@Repository
public class RegistrantSearch {
    /// Arrays instead of `in (select …)`: beside an `or`, only an array lets PostgreSQL use the index.
    private static final String ASKED_FOR = """
        where r.merged_into is null
            and (:all or r.unit_id in (select id from unit.directory where path <@ :scope::ltree)
                or (r.other_unit_ids <> '{}'
                    and r.other_unit_ids && array(select id from unit.directory where path <@ :scope::ltree)))
            and (not :sought or r.id = any (array(select people.matching(:patterns::text[]))))
            and (:under::bigint is null or r.unit_id = any (array(select b.id from unit.directory a
                join unit.directory b on b.path <@ a.path where a.id = :under)))
            and (:kind::text is null or r.kind = :kind)
            and (:sex::text is null or r.sex = :sex)
            and (:sector::text is null or r.sector = :sector)
            and (:work::text is null or r.work = :work)
            and (:award::text is null
                or r.id = any (array(select registrant_id from people.honour where award = :award)))
        """;
    private static final String COUNT = "select count(*) from people.registrant r " + ASKED_FOR;
    private static final String LISTED = """
        select r.id, r.unit_id, r.other_unit_ids, r.kind, r.display_name, r.birth_name, r.religious_title, r.given_name,
            r.sex, r.born_year, r.born_on, r.post, r.other_post, r.work, r.sector, r.economy, r.locality_id,
            r.education, r.theory, r.new_exemplar, r.invented, r.merged_into, r.version, r.edited_by, r.edited_at,
            d.name as unit_name, d.code as unit_code
        from people.registrant r
        left join unit.directory d on d.id = r.unit_id
        """ + ASKED_FOR;
    /// In this order the rows come from the index, one page and no more.
    private static final String BY_NAME = LISTED + """
        order by r.sort_key, r.id
        limit :limit offset :offset
        """;
    private static final String ORDERED = LISTED + """
        order by
            case when :order = 'BORN' and not :descending then r.born_year end nulls last,
            case when :order = 'BORN' and :descending then r.born_year end desc nulls last,
            case when :order = 'UNIT' and not :descending then d.name end collate unit.natural,
            case when :order = 'UNIT' and :descending then d.name end collate unit.natural desc,
            case when :order = 'EDITED' and not :descending then r.edited_at end desc,
            case when :order = 'EDITED' and :descending then r.edited_at end,
            case when :order = 'NAME' and :descending then r.sort_key end desc,
            r.sort_key, r.id
        limit :limit offset :offset
        """;

    private final JdbcClient jdbc;

    RegistrantSearch(@Filtered JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The first hits for a name, for boxes where somebody is chosen.
    public List<Listed> find(Actor actor, String text, int limit) {
        return rows(actor, RegistrantFilter.named(text), limit, 0);
    }

    public Found find(Actor actor, RegistrantFilter filter, int limit, int offset) {
        var total = asked(COUNT, actor, filter).query(Long.class).single();
        return new Found(total == 0 ? List.of() : rows(actor, filter, limit, offset), total);
    }

    private List<Listed> rows(Actor actor, RegistrantFilter filter, int limit, int offset) {
        var byName = filter.order() == RegistrantFilter.Order.NAME && !filter.descending();
        var statement = asked(byName ? BY_NAME : ORDERED, actor, filter)
                .param("limit", limit)
                .param("offset", offset);
        return (byName
                        ? statement
                        : statement.param("order", filter.order().name()).param("descending", filter.descending()))
                .query((row, _) -> listed(row))
                .list();
    }

    private StatementSpec asked(String sql, Actor actor, RegistrantFilter filter) {
        return jdbc.sql(sql)
                .param("all", actor.seesEverything())
                .param("scope", Registrants.scope(actor))
                .param("sought", filter.patterns().length > 0)
                .param("patterns", filter.patterns())
                .param("under", filter.underId(), Types.BIGINT)
                .param("kind", RegistrantRow.code(filter.kind()), Types.VARCHAR)
                .param("sex", RegistrantRow.code(filter.sex()), Types.VARCHAR)
                .param("sector", RegistrantRow.code(filter.sector()), Types.VARCHAR)
                .param("work", RegistrantRow.code(filter.work()), Types.VARCHAR)
                .param("award", filter.award(), Types.VARCHAR);
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(RegistrantRow.registrant(row), row.getString("unit_name"), row.getString("unit_code"));
    }

    /// @param unitName null where the unit itself lies outside what the reader sees
    public record Listed(
            Registrant registrant,
            @Nullable String unitName,
            @Nullable String unitCode) {}

    /// @param total how many there are in all, of which `rows` is one page
    public record Found(List<Listed> rows, long total) {}
}
