package vn.daihoi.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;

/// Takes units out of the tree that a list has brought by mistake. A unit that has lived is closed instead.
@Service
class RemoveUnits {
    private static final String TOUCHED = """
        select count(*) from unit.unit where id = any (:ids) and version > 0
        """;
    private static final String PARENTS = """
        select count(*) from unit.unit where parent_id = any (:ids) and not id = any (:ids)
        """;
    private static final List<String> REMOVE = List.of(
            "delete from unit.act where unit_id = any (:ids) or other_id = any (:ids)",
            "delete from unit.placement where unit_id = any (:ids)",
            "delete from unit.unit where id = any (:ids)");

    private final JdbcClient jdbc;
    private final ObjectProvider<BuiltOn> builders;
    private final Journal journal;
    private final LiveUpdates live;

    RemoveUnits(JdbcClient jdbc, ObjectProvider<BuiltOn> builders, Journal journal, LiveUpdates live) {
        this.jdbc = jdbc;
        this.builders = builders;
        this.journal = journal;
        this.live = live;
    }

    List<Finding> obstacles(Collection<Long> ids) {
        var findings = new ArrayList<Finding>();
        note(findings, "DV-170", count(TOUCHED, ids));
        note(findings, "DV-171", count(PARENTS, ids));
        builders.forEach(builder -> builder.units(ids).ifPresent(findings::add));
        return findings;
    }

    void remove(Collection<Long> ids) {
        Refused.ifAnyBreach(obstacles(ids));
        builders.forEach(builder -> builder.gone(ids));
        REMOVE.forEach(statement ->
                jdbc.sql(statement).param("ids", ids.toArray(Long[]::new)).update());
        journal.record(new Change("unit.taken-back", "unit", 0, null, Map.of("units", ids), null));
        live.changed(Chronicle.TOPIC, null);
    }

    private long count(String sql, Collection<Long> ids) {
        return jdbc.sql(sql)
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    private static void note(List<Finding> findings, String code, long count) {
        if (count > 0) {
            findings.add(UnitRules.breach(code, count));
        }
    }
}
