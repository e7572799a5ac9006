package vn.daihoi.delegate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.database.Change;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// Where units stand below the unit of a list: their name, their kind, and the district or commune they belong to.
///
/// Units seldom change, and a list asks for hundreds of them after every edit: they are remembered until a unit
/// changes, for each scope apart because each sees others.
@Repository
class Places {
    private static final String OF = """
        select d.id, d.name, d.kind, coalesce(b.name, '') as branch, coalesce(b.kind, '') as branch_kind
        from unit.directory d
        left join unit.directory b on d.path <@ :path::ltree and nlevel(d.path) > nlevel(:path::ltree)
            and b.path = subpath(d.path, 0, nlevel(:path::ltree) + 1)
        where d.id = any (:ids)
        """;
    private static final Set<String> TOPICS = Set.of("unit", Change.EVERYTHING);

    private final JdbcClient jdbc;
    private final Cache<Seen, Map<Long, Place>> known = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    Places(JdbcClient jdbc, LiveUpdates live) {
        this.jdbc = jdbc;
        live.subscribe(change -> {
            if (TOPICS.contains(change.topic())) {
                known.invalidateAll();
            }
        });
    }

    /// @param branch name of the unit right below the list's, in which it lies; "" for the list's own unit
    record Place(long id, String name, String kind, String branch, String branchKind) {}

    private record Seen(String scope, String path) {}

    /// Units that cannot be seen are not there.
    Map<Long, Place> below(String path, Collection<Long> ids) {
        var seen = new Seen(Acting.current().map(Actor::scope).orElse(""), path);
        var remembered = known.get(seen, _ -> new ConcurrentHashMap<>());
        var places = new HashMap<Long, Place>(2 * ids.size());
        var missing = new ArrayList<Long>();
        for (var id : ids) {
            var place = remembered.get(id);
            if (place == null) {
                missing.add(id);
            } else {
                places.put(id, place);
            }
        }
        if (!missing.isEmpty()) {
            read(path, missing).forEach((id, place) -> {
                remembered.put(id, place);
                places.put(id, place);
            });
        }
        return places;
    }

    private Map<Long, Place> read(String path, Collection<Long> ids) {
        var places = new HashMap<Long, Place>();
        jdbc.sql(OF)
                .param("path", path)
                .param("ids", ids.toArray(Long[]::new))
                .query(Place.class)
                .list()
                .forEach(place -> places.put(place.id(), place));
        return places;
    }
}
