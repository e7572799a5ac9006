package vn.daihoi.delegate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.plan.Axis;
import vn.daihoi.plan.Measure;
import vn.daihoi.unit.Unit;

/// The numbers of the people a list should mirror: typed with a source, else counted in the register or by head-count.
@Repository
public class Populations {
    private static final String TYPED = """
        select axis, value, number, source
        from delegate.population
        where unit_id = :unitId and season = :season
        order by axis, number desc, value
        """;
    private static final String FORGET = """
        delete from delegate.population where unit_id = :unitId and season = :season and axis = :axis
        """;
    private static final String TYPE = """
        insert into delegate.population (unit_id, season, axis, value, number, source, by_name, at)
        values (:unitId, :season, :axis, :value, :number, :source, :by, :at)
        """;
    private static final String REGISTER = """
        select case grouping(t.ethnicity, t.religion, t.sector, t.economy, t.sex, t.work, t.new_exemplar, t.born_year)
                when 127 then 'ETHNICITY' when 191 then 'RELIGION' when 223 then 'FIELD' when 239 then 'ECONOMIC_SECTOR'
                when 247 then 'WOMEN' when 251 then 'DIRECT_WORKERS' when 253 then 'NEW_EXEMPLARS' else 'YOUNG'
                end as measure,
            coalesce(t.ethnicity, t.religion, t.sector, t.economy, t.sex, t.work, t.new_exemplar::text,
                t.born_year::text) as value,
            count(*) as number
        from people.trait t
        join people.directory p on p.id = t.registrant_id and p.merged_into is null
        join unit.directory d on d.id = t.unit_id
        where d.path <@ :path::ltree
        group by grouping sets ((t.ethnicity), (t.religion), (t.sector), (t.economy), (t.sex), (t.work),
            (t.new_exemplar), (t.born_year))
        having coalesce(t.ethnicity, t.religion, t.sector, t.economy, t.sex, t.work, t.new_exemplar::text,
            t.born_year::text) is not null
        """;
    private static final String BRANCHES = """
        select b.name, b.kind, count(p.id) as number
        from unit.directory b
        join unit.directory d on d.path <@ b.path and (b.parent_id = :unitId or d.id = b.id)
        join people.directory p on p.unit_id = d.id and p.merged_into is null
        where b.parent_id = :unitId or b.id = :unitId
        group by b.id, b.name, b.kind
        """;

    private final JdbcClient jdbc;
    /// Counting a province takes longer than one edit of a list may: a minute's delay is of no harm here.
    private final Cache<String, Map<Measure, Map<String, Long>>> counted = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(500)
            .build();

    Populations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param axis code of the axis
    public record Typed(String axis, String value, long number, String source) {}

    private record Row(String measure, String value, long number) {}

    private record Branch(String name, String kind, long number) {}

    public List<Typed> typed(long unitId, String season) {
        return jdbc.sql(TYPED)
                .param("unitId", unitId)
                .param("season", season)
                .query(Typed.class)
                .list();
    }

    void type(
            long unitId, String season, String axis, Map<String, Long> numbers, String source, String by, Instant at) {
        jdbc.sql(FORGET)
                .param("unitId", unitId)
                .param("season", season)
                .param("axis", axis)
                .update();
        numbers.forEach((value, number) -> jdbc.sql(TYPE)
                .param("unitId", unitId)
                .param("season", season)
                .param("axis", axis)
                .param("value", value)
                .param("number", number)
                .param("source", source)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update());
    }

    /// As the register has them; axes nobody has told it are not there.
    ///
    /// @param year in which ages are counted
    public Map<String, Long> inRegister(Unit unit, Axis axis, int year) {
        var all = counted.get(unit.path(), _ -> count(unit));
        var measure = axis.measures();
        var known = measure == null ? Map.<String, Long>of() : all.getOrDefault(measure, Map.of());
        if (measure == null) {
            return known;
        }
        return switch (measure) {
            case WOMEN -> yesOrNo(known, "nu");
            case DIRECT_WORKERS -> yesOrNo(known, "truc-tiep");
            case NEW_EXEMPLARS -> yesOrNo(known, "true");
            case YOUNG -> young(known, axis, year);
            case SECTOR, LOCALITY, FIELD, ECONOMIC_SECTOR, ETHNICITY, RELIGION -> known;
        };
    }

    /// The register has changed a great deal, as when the demo has been loaded.
    void forget() {
        counted.invalidateAll();
    }

    private Map<Measure, Map<String, Long>> count(Unit unit) {
        var all = new LinkedHashMap<Measure, Map<String, Long>>();
        jdbc.sql(REGISTER)
                .param("path", unit.path())
                .query(Row.class)
                .list()
                .forEach(row -> all.computeIfAbsent(Measure.valueOf(row.measure()), _ -> new LinkedHashMap<>())
                        .put(row.value(), row.number()));
        var localities = new LinkedHashMap<String, Long>();
        var sectors = new LinkedHashMap<String, Long>();
        jdbc.sql(BRANCHES).param("unitId", unit.id()).query(Branch.class).list().forEach(branch -> {
            var isPlace = Delegates.LOCALITIES.contains(branch.kind());
            localities.merge(isPlace ? branch.name() : unit.name(), branch.number(), Long::sum);
            sectors.merge(branch.kind(), branch.number(), Long::sum);
        });
        all.put(Measure.LOCALITY, localities);
        all.put(Measure.SECTOR, sectors);
        return all;
    }

    private static Map<String, Long> yesOrNo(Map<String, Long> known, String yes) {
        var total = known.values().stream().mapToLong(Long::longValue).sum();
        var those = known.getOrDefault(yes, 0L);
        return total == 0 ? Map.of() : Map.of("yes", those, "no", total - those);
    }

    private static Map<String, Long> young(Map<String, Long> byYear, Axis axis, int year) {
        var limit = axis.underAge();
        if (limit == null || byYear.isEmpty()) {
            return Map.of();
        }
        var young = byYear.entrySet().stream()
                .filter(one -> year - Integer.parseInt(one.getKey()) < limit)
                .mapToLong(Map.Entry::getValue)
                .sum();
        var total = byYear.values().stream().mapToLong(Long::longValue).sum();
        return Map.of("yes", young, "no", total - young);
    }
}
