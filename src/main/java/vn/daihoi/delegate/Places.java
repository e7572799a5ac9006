package vn.daihoi.delegate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where units stand below the unit of a list: their name, their kind, and the district or commune they belong to.
@Repository
class Places {
    private static final String OF = """
        select d.id, d.name, d.kind, coalesce(b.name, '') as branch, coalesce(b.kind, '') as branch_kind
        from unit.directory d
        left join unit.directory b on d.path <@ :path::ltree and nlevel(d.path) > nlevel(:path::ltree)
            and b.path = subpath(d.path, 0, nlevel(:path::ltree) + 1)
        where d.id = any (:ids)
        """;

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param branch name of the unit right below the list's, in which it lies; "" for the list's own unit
    record Place(long id, String name, String kind, String branch, String branchKind) {}

    Map<Long, Place> below(String path, Collection<Long> ids) {
        var places = new LinkedHashMap<Long, Place>();
        jdbc.sql(OF)
                .param("path", path)
                .param("ids", ids.toArray(Long[]::new))
                .query(Place.class)
                .list()
                .forEach(place -> places.put(place.id(), place));
        return places;
    }
}
