package vn.daihoi.conference.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.conference.sheet.OrderedRows;

/// All committees and their SQL. A row keeps its id as long as the person stays, because tasks refer to it.
@Repository
public class Committees {
    private static final String OF = """
        select id, body, name, post, role, phone, email
        from conference.member
        where conference_id = :id
        order by position, id
        """;
    private static final String UPDATE = """
        update conference.member
        set body = :body, position = :position, name = :name, post = :post, role = :role, phone = :phone,
            email = :email
        where id = :row and conference_id = :id
        """;
    private static final String INSERT = """
        insert into conference.member (conference_id, unit_id, body, position, name, post, role, phone, email)
        values (:id, :unitId, :body, :position, :name, :post, :role, :phone, :email)
        """;
    private static final String REMOVE = """
        delete from conference.member where conference_id = :id and not (id = any (:kept))
        """;

    private static final OrderedRows<Member> ROWS = new OrderedRows<>(
            Member::id,
            REMOVE,
            UPDATE,
            INSERT,
            (statement, member) -> statement
                    .param("body", member.body())
                    .param("name", member.name())
                    .param("post", member.post())
                    .param("role", member.role().code())
                    .param("phone", member.phone())
                    .param("email", member.email()));

    private final JdbcClient jdbc;

    Committees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Committee of(long conferenceId) {
        return new Committee(jdbc.sql(OF)
                .param("id", conferenceId)
                .query((row, index) -> member(row))
                .list());
    }

    public void replace(long conferenceId, long unitId, Committee committee) {
        ROWS.replace(jdbc, conferenceId, unitId, of(conferenceId).members(), committee.members());
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getLong("id"),
                row.getString("body"),
                row.getString("name"),
                row.getString("post"),
                MemberRole.of(row.getString("role")),
                row.getString("phone"),
                row.getString("email"));
    }
}
