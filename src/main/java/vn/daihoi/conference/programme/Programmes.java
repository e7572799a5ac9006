package vn.daihoi.conference.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All programmes and their SQL. Nothing refers to their rows, so saving writes them anew.
@Repository
public class Programmes {
    private static final String ITEMS = """
        select id, template, title, minutes, speaker, materials, shape
        from conference.item
        where conference_id = :id
        order by position
        """;
    private static final String PAPERS = """
        select id, title, presenter, minutes
        from conference.paper
        where conference_id = :id
        order by position
        """;
    private static final String REMOVE_ITEMS = "delete from conference.item where conference_id = :id";
    private static final String REMOVE_PAPERS = "delete from conference.paper where conference_id = :id";
    private static final String INSERT_ITEM = """
        insert into conference.item
            (conference_id, unit_id, position, template, title, minutes, speaker, materials, shape)
        values (:id, :unitId, :position, nullif(:template, ''), :title, :minutes, :speaker, :materials,
            nullif(:shape, ''))
        """;
    private static final String INSERT_PAPER = """
        insert into conference.paper (conference_id, unit_id, position, title, presenter, minutes)
        values (:id, :unitId, :position, :title, :presenter, :minutes)
        """;

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Programme of(long conferenceId) {
        return new Programme(items(conferenceId), papers(conferenceId));
    }

    public void replace(long conferenceId, long unitId, Programme programme) {
        jdbc.sql(REMOVE_ITEMS).param("id", conferenceId).update();
        jdbc.sql(REMOVE_PAPERS).param("id", conferenceId).update();
        for (var position = 0; position < programme.items().size(); position++) {
            insert(conferenceId, unitId, position, programme.items().get(position));
        }
        for (var position = 0; position < programme.papers().size(); position++) {
            insert(conferenceId, unitId, position, programme.papers().get(position));
        }
    }

    private void insert(long conferenceId, long unitId, int position, Item item) {
        jdbc.sql(INSERT_ITEM)
                .param("id", conferenceId)
                .param("unitId", unitId)
                .param("position", position)
                .param("template", item.template())
                .param("title", item.title())
                .param("minutes", item.minutes(), Types.INTEGER)
                .param("speaker", item.speaker())
                .param("materials", item.materials())
                .param("shape", item.shape())
                .update();
    }

    private void insert(long conferenceId, long unitId, int position, Paper paper) {
        jdbc.sql(INSERT_PAPER)
                .param("id", conferenceId)
                .param("unitId", unitId)
                .param("position", position)
                .param("title", paper.title())
                .param("presenter", paper.presenter())
                .param("minutes", paper.minutes(), Types.INTEGER)
                .update();
    }

    private List<Item> items(long conferenceId) {
        return jdbc.sql(ITEMS)
                .param("id", conferenceId)
                .query((row, index) -> item(row))
                .list();
    }

    private List<Paper> papers(long conferenceId) {
        return jdbc.sql(PAPERS)
                .param("id", conferenceId)
                .query((row, index) -> new Paper(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getString("presenter"),
                        row.getObject("minutes", Integer.class)))
                .list();
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong("id"),
                orEmpty(row, "template"),
                row.getString("title"),
                row.getObject("minutes", Integer.class),
                row.getString("speaker"),
                row.getString("materials"),
                orEmpty(row, "shape"));
    }

    private static String orEmpty(ResultSet row, String column) throws SQLException {
        var value = row.getString(column);
        return value == null ? "" : value;
    }
}
