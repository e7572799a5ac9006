package vn.daihoi.conference.presidium;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.conference.sheet.OrderedRows;

/// All presidiums and their SQL. A row keeps its id, by which two people's changes are told apart.
@Repository
public class Presidiums {
    private static final String OF = """
        select id, name, post, components
        from conference.presider
        where conference_id = :id
        order by position
        """;
    private static final String REMOVE = """
        delete from conference.presider where conference_id = :id and not (id = any (:kept))
        """;
    private static final String UPDATE = """
        update conference.presider
        set position = :position, name = :name, post = :post, components = :components
        where id = :row and conference_id = :id
        """;
    private static final String INSERT = """
        insert into conference.presider (conference_id, unit_id, position, name, post, components)
        values (:id, :unitId, :position, :name, :post, :components)
        """;

    private static final OrderedRows<Presider> ROWS = new OrderedRows<>(
            Presider::id,
            REMOVE,
            UPDATE,
            INSERT,
            (statement, person) -> statement
                    .param("name", person.name())
                    .param("post", person.post())
                    .param("components", person.components().stream().sorted().toArray(String[]::new)));

    private final JdbcClient jdbc;

    Presidiums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Presider> of(long conferenceId) {
        return jdbc.sql(OF)
                .param("id", conferenceId)
                .query((row, index) -> presider(row))
                .list();
    }

    public void replace(long conferenceId, long unitId, List<Presider> presidium) {
        ROWS.replace(jdbc, conferenceId, unitId, of(conferenceId), presidium);
    }

    private static Presider presider(ResultSet row) throws SQLException {
        return new Presider(row.getLong("id"), row.getString("name"), row.getString("post"), Set.of((String[])
                row.getArray("components").getArray()));
    }
}
