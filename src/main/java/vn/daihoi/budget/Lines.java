package vn.daihoi.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// All lines of estimates and their SQL.
@Repository
class Lines {
    private static final String OF = """
        select id, what, measure, basis, quantity, times, norm_id, price, source_id, actual, proof, before_amount,
            frozen, version
        from budget.line
        where conference_id = :id
        order by position, id
        """;
    private static final String ADD = """
        insert into budget.line (conference_id, unit_id, position, what, measure, basis, quantity, times, norm_id, price,
            source_id, actual, proof, before_amount)
        values (:id, :unit, (select coalesce(max(position), 0) + 1 from budget.line where conference_id = :id), :what,
            :measure, :basis, :quantity, :times, :norm, :price, :source, :actual, :proof, :before)
        returning id
        """;
    private static final String SAVE = """
        update budget.line
        set what = :what, measure = :measure, basis = :basis, quantity = :quantity, times = :times, norm_id = :norm,
            price = :price, source_id = :source, actual = :actual, proof = :proof, before_amount = :before,
            version = version + 1
        where id = :line and conference_id = :id and version = :version
        """;
    private static final String SPEND = """
        update budget.line
        set actual = :actual, proof = :proof, version = version + 1
        where id = :line and conference_id = :id and version = :version
        """;
    private static final String FREEZE = "update budget.line set frozen = :quantity where id = :line";
    private static final String THAW = "update budget.line set frozen = null where conference_id = :id";
    private static final String REMOVE = "delete from budget.line where id = :line and conference_id = :id";

    private final JdbcClient jdbc;

    Lines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> of(long conferenceId) {
        return jdbc.sql(OF)
                .param("id", conferenceId)
                .query((row, _) -> line(row))
                .list();
    }

    Optional<Line> find(long conferenceId, long id) {
        return of(conferenceId).stream().filter(one -> one.id() == id).findFirst();
    }

    long add(long conferenceId, long unitId, Line line) {
        return filled(jdbc.sql(ADD), line)
                .param("id", conferenceId)
                .param("unit", unitId)
                .query(Long.class)
                .single();
    }

    boolean save(long conferenceId, Line line) {
        return filled(jdbc.sql(SAVE), line)
                        .param("id", conferenceId)
                        .param("line", line.id())
                        .param("version", line.version())
                        .update()
                > 0;
    }

    /// After the approval: only what was spent.
    boolean spend(long conferenceId, Line line) {
        return jdbc.sql(SPEND)
                        .param("id", conferenceId)
                        .param("line", line.id())
                        .param("actual", line.actual(), Types.BIGINT)
                        .param("proof", line.proof())
                        .param("version", line.version())
                        .update()
                > 0;
    }

    void freeze(List<Line.Priced> lines) {
        lines.forEach(one -> jdbc.sql(FREEZE)
                .param("line", one.line().id())
                .param("quantity", one.quantity())
                .update());
    }

    void thaw(long conferenceId) {
        jdbc.sql(THAW).param("id", conferenceId).update();
    }

    boolean remove(long conferenceId, long line) {
        return jdbc.sql(REMOVE).param("id", conferenceId).param("line", line).update() > 0;
    }

    private static StatementSpec filled(StatementSpec statement, Line line) {
        return statement
                .param("what", line.what())
                .param("measure", line.measure())
                .param("basis", line.basis().code())
                .param("quantity", line.quantity(), Types.INTEGER)
                .param("times", line.times())
                .param("norm", line.normId(), Types.BIGINT)
                .param("price", line.price())
                .param("source", line.sourceId(), Types.BIGINT)
                .param("actual", line.actual(), Types.BIGINT)
                .param("proof", line.proof())
                .param("before", line.before(), Types.BIGINT);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getString("what"),
                row.getString("measure"),
                Basis.coded(row.getString("basis")).orElse(Basis.TYPED),
                row.getObject("quantity", Integer.class),
                row.getInt("times"),
                row.getObject("norm_id", Long.class),
                row.getLong("price"),
                row.getObject("source_id", Long.class),
                row.getObject("actual", Long.class),
                row.getString("proof"),
                row.getObject("before_amount", Long.class),
                row.getObject("frozen", Integer.class),
                row.getInt("version"));
    }
}
