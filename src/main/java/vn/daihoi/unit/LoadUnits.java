package vn.daihoi.unit;

import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;

/// Loads a whole list into an empty tree, a province or the country. The journal gets one entry for the list.
@Service
public class LoadUnits {
    private static final String LOAD = """
        with fresh as (select nextval(pg_get_serial_sequence('unit.unit', 'id')) as id)
        insert into unit.unit (id, code, name, kind, parent_id, path, staff, staff_source, valid_from, confidence,
            source, email)
        overriding system value
        select f.id, :code, :name, :kind, p.id, coalesce(p.path || f.id::text, f.id::text::ltree), :staff,
            :staffSource, :validFrom, :confidence, :source, :email
        from fresh f
        left join unit.unit p on p.code = :parentCode
        """;

    private final NamedParameterJdbcOperations jdbc;
    private final Units units;
    private final Placements placements;
    private final Journal journal;
    private final LiveUpdates live;

    LoadUnits(
            NamedParameterJdbcOperations jdbc, Units units, Placements placements, Journal journal, LiveUpdates live) {
        this.jdbc = jdbc;
        this.units = units;
        this.placements = placements;
        this.journal = journal;
        this.live = live;
    }

    /// @param name of the list, for the journal
    @Transactional
    public void load(String name, List<ListedUnit> list) {
        placements.hold();
        if (units.root().isPresent()) {
            throw new IllegalStateException("list (%s) is loaded into a tree that is not empty".formatted(name));
        }
        jdbc.batchUpdate(
                LOAD, parentsFirst(list).stream().map(LoadUnits::parameters).toArray(SqlParameterSource[]::new));
        placements.open();
        journal.record(new Change("unit.loaded", "unit", 0, null, null, Map.of("list", name, "units", list.size())));
        live.changed(Chronicle.TOPIC, null);
    }

    static List<ListedUnit> parentsFirst(List<ListedUnit> list) {
        var byParent = new HashMap<String, List<ListedUnit>>();
        list.forEach(unit -> byParent.computeIfAbsent(key(unit.parentCode()), _ -> new ArrayList<>())
                .add(unit));
        var ordered = new ArrayList<ListedUnit>(byParent.getOrDefault("", List.of()));
        for (int i = 0; i < ordered.size(); i++) {
            ordered.addAll(byParent.getOrDefault(ordered.get(i).code(), List.of()));
        }
        if (ordered.size() != list.size()) {
            throw new IllegalArgumentException(
                    "list has %d units, but only %d hang on its root. Maybe a parent is missing."
                            .formatted(list.size(), ordered.size()));
        }
        return ordered;
    }

    private static String key(@Nullable String parentCode) {
        return parentCode == null ? "" : parentCode;
    }

    private static SqlParameterSource parameters(ListedUnit unit) {
        return new MapSqlParameterSource()
                .addValue("code", unit.code())
                .addValue("name", unit.name())
                .addValue("kind", unit.kind())
                .addValue("parentCode", unit.parentCode(), Types.VARCHAR)
                .addValue("staff", unit.staff(), Types.INTEGER)
                .addValue("staffSource", unit.staffSource(), Types.VARCHAR)
                .addValue("validFrom", unit.validFrom())
                .addValue("confidence", unit.confidence().code())
                .addValue("source", unit.source(), Types.VARCHAR)
                .addValue("email", unit.email(), Types.VARCHAR);
    }
}
