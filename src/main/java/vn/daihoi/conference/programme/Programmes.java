package vn.daihoi.conference.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.conference.sheet.OrderedRows;

/// All programmes and their SQL. A row keeps its id, by which two people's changes are told apart.
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
    private static final String REMOVE_ITEMS = """
        delete from conference.item where conference_id = :id and not (id = any (:kept))
        """;
    private static final String REMOVE_PAPERS = """
        delete from conference.paper where conference_id = :id and not (id = any (:kept))
        """;
    private static final String UPDATE_ITEM = """
        update conference.item
        set position = :position, template = nullif(:template, ''), title = :title, minutes = :minutes,
            speaker = :speaker, materials = :materials, shape = nullif(:shape, '')
        where id = :row and conference_id = :id
        """;
    private static final String INSERT_ITEM = """
        insert into conference.item
            (conference_id, unit_id, position, template, title, minutes, speaker, materials, shape)
        values (:id, :unitId, :position, nullif(:template, ''), :title, :minutes, :speaker, :materials,
            nullif(:shape, ''))
        """;
    private static final String UPDATE_PAPER = """
        update conference.paper
        set position = :position, title = :title, presenter = :presenter, minutes = :minutes
        where id = :row and conference_id = :id
        """;
    private static final String INSERT_PAPER = """
        insert into conference.paper (conference_id, unit_id, position, title, presenter, minutes)
        values (:id, :unitId, :position, :title, :presenter, :minutes)
        """;

    private static final OrderedRows<Item> ITEM_ROWS = new OrderedRows<>(
            Item::id,
            REMOVE_ITEMS,
            UPDATE_ITEM,
            INSERT_ITEM,
            (statement, item) -> statement
                    .param("template", item.template())
                    .param("title", item.title())
                    .param("minutes", item.minutes(), Types.INTEGER)
                    .param("speaker", item.speaker())
                    .param("materials", item.materials())
                    .param("shape", item.shape()));
    private static final OrderedRows<Paper> PAPER_ROWS = new OrderedRows<>(
            Paper::id,
            REMOVE_PAPERS,
            UPDATE_PAPER,
            INSERT_PAPER,
            (statement, paper) -> statement
                    .param("title", paper.title())
                    .param("presenter", paper.presenter())
                    .param("minutes", paper.minutes(), Types.INTEGER));

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Programme of(long conferenceId) {
        return new Programme(items(conferenceId), papers(conferenceId));
    }

    public void replace(long conferenceId, long unitId, Programme programme) {
        ITEM_ROWS.replace(jdbc, conferenceId, unitId, items(conferenceId), programme.items());
        PAPER_ROWS.replace(jdbc, conferenceId, unitId, papers(conferenceId), programme.papers());
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
