package vn.daihoi.hall;

import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All needs written down, and their SQL.
@Repository
class Needs {
    private static final String OF = """
        select entry_id, wheelchair, aisle, rank from hall.need where conference_id = :id
        """;
    private static final String SAVE = """
        insert into hall.need (conference_id, entry_id, unit_id, wheelchair, aisle, rank)
        values (:id, :entryId, :unitId, :wheelchair, :aisle, :rank)
        on conflict (conference_id, entry_id) do update
        set wheelchair = excluded.wheelchair, aisle = excluded.aisle, rank = excluded.rank
        """;
    private static final String FORGET = """
        delete from hall.need where conference_id = :id and entry_id = :entryId
        """;

    private final JdbcClient jdbc;

    Needs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By entry.
    Map<Long, Need> of(long conferenceId) {
        var found = new HashMap<Long, Need>();
        jdbc.sql(OF)
                .param("id", conferenceId)
                .query((row, _) -> new Need(
                        row.getLong("entry_id"),
                        row.getBoolean("wheelchair"),
                        row.getBoolean("aisle"),
                        row.getObject("rank", Integer.class)))
                .list()
                .forEach(need -> found.put(need.entryId(), need));
        return found;
    }

    void save(long conferenceId, long unitId, Need need) {
        if (need.isNone()) {
            jdbc.sql(FORGET)
                    .param("id", conferenceId)
                    .param("entryId", need.entryId())
                    .update();
            return;
        }
        jdbc.sql(SAVE)
                .param("id", conferenceId)
                .param("entryId", need.entryId())
                .param("unitId", unitId)
                .param("wheelchair", need.wheelchair())
                .param("aisle", need.aisle())
                .param("rank", need.rank(), Types.INTEGER)
                .update();
    }
}
