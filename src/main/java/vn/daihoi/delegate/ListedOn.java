package vn.daihoi.delegate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// On which lists of a season somebody stands, as far as the reader sees them.
@Repository
public class ListedOn {
    private static final String OF = """
        select l.id as list_id, l.unit_id, u.name as unit, u.parent_id is null as top, l.purpose, e.kind, e.reserve,
            e.state
        from delegate.entry e
        join delegate.list l on l.id = e.list_id
        join unit.directory u on u.id = l.unit_id
        where e.registrant_id = :registrant and l.season = :season
        order by nlevel(u.path) desc, l.purpose, e.id
        """;

    private final JdbcClient jdbc;

    ListedOn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param top of the unit at the top of the tree: its congress, or its delegation to the nation's
    /// @param reserve place among the reserves; null for those who go
    public record Line(
            long listId,
            long unitId,
            String unit,
            boolean top,
            String purpose,
            String kind,
            @Nullable Integer reserve,
            String state) {}

    /// From the lowest unit to the top.
    public List<Line> of(long registrantId, String season) {
        return jdbc.sql(OF)
                .param("registrant", registrantId)
                .param("season", season)
                .query(Line.class)
                .list();
    }
}
