package vn.daihoi.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;

/// Takes registrants out again whom a list has brought, as long as nobody has built on them.
@Service
public class RemoveRegistrants {
    private static final String EDITED = """
        select count(*) filter (where version > 0 and merged_into is null) as edited,
            count(*) filter (where merged_into is not null) as merged
        from people.registrant
        where id = any (:ids)
        """;
    private static final String MERGED = """
        select count(*) from people.merge where undone_at is null and survivor_id = any (:ids)
        """;
    private static final String HONOURED = """
        select count(distinct registrant_id) from people.honour where registrant_id = any (:ids)
        """;
    private static final String FORGET_DIFFERENT = """
        delete from people.different where one_id = any (:ids) or other_id = any (:ids)
        """;
    private static final String FORGET_MERGES = """
        delete from people.merge where undone_at is not null and (survivor_id = any (:ids) or absorbed_id = any (:ids))
        """;
    private static final String REMOVE = "delete from people.registrant where id = any (:ids)";

    private final JdbcClient jdbc;
    private final ObjectProvider<NamedElsewhere> elsewhere;
    private final Register register;

    RemoveRegistrants(JdbcClient jdbc, ObjectProvider<NamedElsewhere> elsewhere, Register register) {
        this.jdbc = jdbc;
        this.elsewhere = elsewhere;
        this.register = register;
    }

    private record Touched(long edited, long merged) {}

    /// All that stands in the way; empty where they may go.
    public List<Finding> obstacles(Collection<Long> ids) {
        var findings = new ArrayList<Finding>();
        var touched =
                jdbc.sql(EDITED).param("ids", array(ids)).query(Touched.class).single();
        note(findings, "NG-170", touched.edited);
        note(findings, "NG-171", touched.merged + count(MERGED, ids));
        note(findings, "NG-172", count(HONOURED, ids));
        elsewhere.forEach(module -> findings.addAll(module.among(ids)));
        return findings;
    }

    /// @param name of the list they came with, for the journal
    @Transactional
    public void remove(Actor actor, String name, Collection<Long> ids) {
        Refused.ifAnyBreach(obstacles(ids));
        for (var statement : List.of(FORGET_DIFFERENT, FORGET_MERGES, REMOVE)) {
            jdbc.sql(statement).param("ids", array(ids)).update();
        }
        register.tellMany("people.taken-back", actor.unitId(), Map.of("list", name, "registrants", ids.size()));
    }

    private long count(String sql, Collection<Long> ids) {
        return jdbc.sql(sql).param("ids", array(ids)).query(Long.class).single();
    }

    private static void note(List<Finding> findings, String code, long count) {
        if (count > 0) {
            findings.add(RegistrantRules.breach(code, count));
        }
    }

    private static Long[] array(Collection<Long> ids) {
        return ids.toArray(Long[]::new);
    }
}
