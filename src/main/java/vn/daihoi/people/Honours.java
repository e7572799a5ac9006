package vn.daihoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// All honours held, and their SQL. Who may see the holder may see them.
@Repository
public class Honours {
    private static final String OF = """
        select id, registrant_id, award, rank, year, decided_on, decision, giver
        from people.honour
        where registrant_id = any (:ids)
        order by year desc, id
        """;
    private static final String ADD = """
        insert into people.honour (registrant_id, award, rank, year, decided_on, decision, giver)
        select registrant_id, award, rank, year, decided_on, decision, giver
        from jsonb_populate_recordset(null::people.honour, :rows::jsonb)
        returning id
        """;
    private static final String REMOVE = "delete from people.honour where id = :id and registrant_id = :registrantId";

    /// Also from those who are the same person since a merge: each of them holds a copy.
    private static final String REVOKE = """
        with recursive same (id) as (
            select unnest(:ids::bigint[])
            union
            select case when r.merged_into = s.id then r.id else r.merged_into end
            from same s
            join people.registrant r on r.merged_into = s.id or (r.id = s.id and r.merged_into is not null)
        )
        delete from people.honour
        where registrant_id in (select id from same) and award = :award and rank = :rank and year = :year
            and lower(decision) = lower(:decision)
        returning registrant_id
        """;
    private static final String TAKE_BACK = "delete from people.honour where id = any (:ids) returning registrant_id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Honours(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<Held> of(long registrantId) {
        return of(List.of(registrantId)).getOrDefault(registrantId, List.of());
    }

    /// By holder, the latest first.
    public Map<Long, List<Held>> of(Collection<Long> registrantIds) {
        return jdbc
                .sql(OF)
                .param("ids", registrantIds.toArray(Long[]::new))
                .query((row, _) -> held(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Held::registrantId));
    }

    List<Long> add(Collection<Held> honours) {
        var rows = honours.stream().map(Honours::columns).toList();
        return jdbc.sql(ADD)
                .param("rows", json.writeValueAsString(rows))
                .query(Long.class)
                .list();
    }

    /// Those of the ids that still are what was entered: a merge may have carried them to another holder.
    ///
    /// @return who held each of them
    List<Long> takeBack(Collection<Long> ids) {
        return jdbc.sql(TAKE_BACK)
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    /// @return who held it
    List<Long> revoke(Collection<Long> registrantIds, Honour honour) {
        return jdbc.sql(REVOKE)
                .param("ids", registrantIds.toArray(Long[]::new))
                .param("award", honour.award())
                .param("rank", honour.rank())
                .param("year", honour.year())
                .param("decision", honour.decision())
                .query(Long.class)
                .list();
    }

    int remove(long registrantId, long id) {
        return jdbc.sql(REMOVE)
                .param("id", id)
                .param("registrantId", registrantId)
                .update();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                row.getLong("id"),
                row.getLong("registrant_id"),
                new Honour(
                        row.getString("award"),
                        row.getString("rank"),
                        row.getInt("year"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("decision"),
                        row.getString("giver")));
    }

    private static Map<String, @Nullable Object> columns(Held held) {
        var honour = held.honour();
        var day = honour.decidedOn();
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("registrant_id", held.registrantId());
        row.put("award", honour.award());
        row.put("rank", honour.rank());
        row.put("year", honour.year());
        row.put("decided_on", day == null ? null : day.toString());
        row.put("decision", honour.decision());
        row.put("giver", honour.giver());
        return row;
    }

    /// @param id 0 while it is still to be kept
    public record Held(long id, long registrantId, Honour honour) {}
}
