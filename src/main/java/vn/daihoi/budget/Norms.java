package vn.daihoi.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// All norms and their SQL. A reader sees those of the own units and of the units above, which bind them too.
@Repository
public class Norms {
    private static final String COLUMNS = """
        select n.id, n.unit_id, u.name as unit_name, n.name, n.measure, n.amount, n.ceiling_percent, n.unpaid_only,
            n.decision, n.from_on, n.to_on, n.note, n.version
        from budget.norm n
        join unit.directory u on u.id = n.unit_id
        """;
    private static final String BINDING = COLUMNS + """
        where u.path @> (select path from unit.directory where id = :unit)
        order by n.name collate unit.natural, n.from_on desc, n.id
        """;
    private static final String BY_ID = COLUMNS + "where n.id = :id";
    private static final String ADD = """
        insert into budget.norm (unit_id, name, measure, amount, ceiling_percent, unpaid_only, decision, from_on, to_on,
            note, version)
        values (:unit, :name, :measure, :amount, :ceiling, :unpaidOnly, :decision, :from, :to, :note, 1)
        returning id
        """;
    private static final String SAVE = """
        update budget.norm
        set name = :name, measure = :measure, amount = :amount, ceiling_percent = :ceiling, unpaid_only = :unpaidOnly,
            decision = :decision, from_on = :from, to_on = :to, note = :note, version = version + 1
        where id = :id and version = :version
        """;
    private static final String REMOVE = """
        delete from budget.norm n
        where n.id = :id and not exists (select from budget.line l where l.norm_id = n.id)
        """;

    private final JdbcClient jdbc;

    Norms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The unit's own and those of the units above it.
    public List<Norm> binding(long unitId) {
        return jdbc.sql(BINDING)
                .param("unit", unitId)
                .query((row, _) -> norm(row))
                .list();
    }

    public Optional<Norm> find(long id) {
        return jdbc.sql(BY_ID).param("id", id).query((row, _) -> norm(row)).optional();
    }

    long add(Norm norm) {
        return filled(jdbc.sql(ADD), norm)
                .param("unit", norm.unitId())
                .query(Long.class)
                .single();
    }

    boolean save(Norm norm) {
        return filled(jdbc.sql(SAVE), norm)
                        .param("id", norm.id())
                        .param("version", norm.version())
                        .update()
                > 0;
    }

    /// Whether no estimate named it.
    boolean remove(long id) {
        return jdbc.sql(REMOVE).param("id", id).update() > 0;
    }

    private static StatementSpec filled(StatementSpec statement, Norm norm) {
        return statement
                .param("name", norm.name())
                .param("measure", norm.measure())
                .param("amount", norm.amount())
                .param("ceiling", norm.ceilingPercent())
                .param("unpaidOnly", norm.unpaidOnly())
                .param("decision", norm.decision())
                .param("from", norm.from())
                .param("to", norm.to(), Types.DATE)
                .param("note", norm.note());
    }

    private static Norm norm(ResultSet row) throws SQLException {
        return new Norm(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                row.getString("name"),
                row.getString("measure"),
                row.getLong("amount"),
                row.getInt("ceiling_percent"),
                row.getBoolean("unpaid_only"),
                row.getString("decision"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getString("note"),
                row.getInt("version"));
    }
}
