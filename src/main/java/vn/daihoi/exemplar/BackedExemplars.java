package vn.daihoi.exemplar;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.people.Kind;
import vn.daihoi.unit.Unit;

/// The exemplars a unit stands behind: it has taken them up, or has let them go further up. What a unit above did not
/// take stays an exemplar of those below (KH128 III.2).
@Repository
public class BackedExemplars {
    private static final String BY = """
        select e.id, e.registrant_id, d.kind, coalesce(b.id, u.id) as branch_id
        from exemplar.exemplar e
        join people.directory d on d.id = e.registrant_id
        join unit.directory u on u.id = e.unit_id
        join unit.directory desk on desk.id = e.desk_unit_id
        left join unit.directory b on nlevel(u.path) > nlevel(:path::ltree)
            and b.path = subpath(u.path, 0, nlevel(:path::ltree) + 1)
        where e.season = :season and u.path <@ :path::ltree
            and (desk.id = :unit and e.state in ('taken_up', 'chosen')
                or desk.id <> :unit and desk.path @> :path::ltree
                    and e.state in ('proposed', 'taken_up', 'chosen', 'not_taken'))
        order by d.sort_key collate "C", e.id
        """;

    private final JdbcClient jdbc;

    BackedExemplars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order of a list of names.
    public List<Backed> by(Unit unit, String season) {
        return jdbc.sql(BY)
                .param("unit", unit.id())
                .param("path", unit.path())
                .param("season", season)
                .query((row, _) -> new Backed(
                        row.getLong("id"),
                        row.getLong("registrant_id"),
                        Kind.coded(row.getString("kind")).orElseThrow(),
                        row.getLong("branch_id")))
                .list();
    }
}
