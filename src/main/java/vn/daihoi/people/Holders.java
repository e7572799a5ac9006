package vn.daihoi.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Whom of the register the rows of a list mean: by name, and by year of birth and unit where the row says
/// them.
@Component
public class Holders {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final String NAMED = """
        select id, match_key
        from people.registrant
        where merged_into is null and match_key = any (:keys)
        """;

    private final Registrants registrants;
    private final Units units;
    private final JdbcClient jdbc;

    Holders(Registrants registrants, Units units, JdbcClient jdbc) {
        this.registrants = registrants;
        this.units = units;
        this.jdbc = jdbc;
    }

    private record Keyed(long id, String matchKey) {}

    public Named named(Actor actor, List<Sought> rows) {
        var keys = new LinkedHashSet<String>();
        rows.forEach(row -> keys.addAll(keys(row)));
        var found = jdbc.sql(NAMED)
                .param("keys", keys.toArray(String[]::new))
                .query(Keyed.class)
                .list();
        var known = registrants.known(actor, found.stream().map(Keyed::id).toList());
        var named = new HashMap<String, List<Registrant>>();
        for (var one : found) {
            var registrant = known.get(one.id());
            if (registrant != null) {
                named.computeIfAbsent(one.matchKey(), _ -> new ArrayList<>()).add(registrant.registrant());
            }
        }
        return new Named(named);
    }

    /// As a person's or a household's name, and as a collective's.
    private static List<String> keys(Sought row) {
        var name = Name.of(row.name());
        return Stream.of(Kind.values()).map(name::matchKey).distinct().toList();
    }

    /// All whom the rows of one list name.
    public final class Named {
        private final Map<String, List<Registrant>> byKey;
        private final Map<Long, Optional<Unit>> places = new HashMap<>();

        private Named(Map<String, List<Registrant>> byKey) {
            this.byKey = byKey;
        }

        public List<Long> ids() {
            return byKey.values().stream()
                    .flatMap(Collection::stream)
                    .map(Registrant::id)
                    .toList();
        }

        public List<Registrant> of(Sought row) {
            var year = YEAR.matcher(row.born());
            Integer born = year.find() ? Integer.valueOf(year.group()) : null;
            var unit = row.unit();
            return keys(row).stream()
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .distinct()
                    .filter(one -> born == null || Objects.equals(one.facts().bornYear(), born))
                    .filter(one -> unit.isEmpty() || isOf(one, unit))
                    .toList();
        }

        private boolean isOf(Registrant one, String unit) {
            return place(one)
                    .filter(place -> place.code().equalsIgnoreCase(unit)
                            || VietnameseText.plain(place.name()).equals(VietnameseText.plain(unit)))
                    .isPresent();
        }

        public Optional<Unit> place(Registrant one) {
            return places.computeIfAbsent(one.unitId(), units::find);
        }
    }
}
