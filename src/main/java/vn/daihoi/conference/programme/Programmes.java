package vn.daihoi.conference.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

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

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Programme of(long conferenceId) {
        return new Programme(items(conferenceId), papers(conferenceId));
    }

    public void replace(long conferenceId, long unitId, Programme programme) {
        replaceItems(conferenceId, unitId, programme.items());
        replacePapers(conferenceId, unitId, programme.papers());
    }

    private void replaceItems(long conferenceId, long unitId, List<Item> items) {
        var stored = items(conferenceId).stream().map(Item::id).collect(Collectors.toSet());
        remove(REMOVE_ITEMS, conferenceId, items.stream().map(Item::id));
        for (var position = 0; position < items.size(); position++) {
            var item = items.get(position);
            jdbc.sql(stored.contains(item.id()) ? UPDATE_ITEM : INSERT_ITEM)
                    .param("row", item.id())
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
    }

    private void replacePapers(long conferenceId, long unitId, List<Paper> papers) {
        var stored = papers(conferenceId).stream().map(Paper::id).collect(Collectors.toSet());
        remove(REMOVE_PAPERS, conferenceId, papers.stream().map(Paper::id));
        for (var position = 0; position < papers.size(); position++) {
            var paper = papers.get(position);
            jdbc.sql(stored.contains(paper.id()) ? UPDATE_PAPER : INSERT_PAPER)
                    .param("row", paper.id())
                    .param("id", conferenceId)
                    .param("unitId", unitId)
                    .param("position", position)
                    .param("title", paper.title())
                    .param("presenter", paper.presenter())
                    .param("minutes", paper.minutes(), Types.INTEGER)
                    .update();
        }
    }

    private void remove(String statement, long conferenceId, Stream<Long> kept) {
        jdbc.sql(statement)
                .param("id", conferenceId)
                .param("kept", kept.toArray(Long[]::new))
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
