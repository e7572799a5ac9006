package vn.daihoi.duty;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.scan.Proposal;

/// Readings of scans, and their SQL: any instance of the program may show what another one reads.
@Repository
public class Readings {
    private static final String LATEST = """
        select r.attachment_id, r.percent, r.failed, r.proposals, r.at
        from duty.reading r
        join duty.attachment a on a.id = r.attachment_id and a.removed_at is null
        where r.duty_id = :dutyId
        order by r.at desc
        limit 1
        """;
    private static final String BEGIN = """
        insert into duty.reading (attachment_id, duty_id, percent, at) values (:attachmentId, :dutyId, 1, :at)
        on conflict (attachment_id) do update
        set percent = 1, failed = false, proposals = '[]', at = excluded.at
        """;
    private static final String COME = "update duty.reading set percent = :percent where attachment_id = :id";
    private static final String DONE = """
        update duty.reading set percent = 100, proposals = :proposals::jsonb where attachment_id = :id
        """;
    private static final String FAILED = "update duty.reading set failed = true where attachment_id = :id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Readings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Reading> latest(long dutyId) {
        return jdbc.sql(LATEST)
                .param("dutyId", dutyId)
                .query((row, _) -> new Reading(
                        row.getLong("attachment_id"),
                        row.getInt("percent"),
                        row.getBoolean("failed"),
                        json.readValue(row.getString("proposals"), new TypeReference<List<Proposal>>() {}),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    void begin(long dutyId, long attachmentId, Instant at) {
        jdbc.sql(BEGIN)
                .param("attachmentId", attachmentId)
                .param("dutyId", dutyId)
                .param("at", Timestamp.from(at))
                .update();
    }

    void come(long attachmentId, int percent) {
        jdbc.sql(COME).param("id", attachmentId).param("percent", percent).update();
    }

    void done(long attachmentId, List<Proposal> proposals) {
        jdbc.sql(DONE)
                .param("id", attachmentId)
                .param("proposals", json.writeValueAsString(proposals))
                .update();
    }

    void failed(long attachmentId) {
        jdbc.sql(FAILED).param("id", attachmentId).update();
    }
}
