package vn.daihoi.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every saving of every part: who wrote what, and when.
@Repository
public class Savings {
    private static final String COLUMNS =
            "report_id, part, version, sitting, body, client, by_id, by_name, at, restored\n";
    private static final String LATEST = "select distinct on (report_id, part) " + COLUMNS + """
        from report.saving
        where report_id = any (:ids)
        order by report_id, part, version desc
        """;
    private static final String ONE = "select " + COLUMNS + """
        from report.saving
        where report_id = :id and part = :part and version = :version
        """;
    private static final String SITTINGS = "select distinct on (sitting) " + COLUMNS + """
        from report.saving
        where report_id = :id and part = :part
        order by sitting desc, version desc
        limit :limit
        """;
    private static final String BEGAN = """
        select min(at) from report.saving where report_id = :id and part = :part and sitting = :sitting
        """;
    private static final String OTHERS_SINCE = """
        select count(*)
        from report.saving
        where report_id = :id and part = :part and version > :version and client <> :client
        """;
    private static final String INSERT = """
        insert into report.saving (report_id, unit_id, part, version, sitting, body, client, by_id, by_name, at, restored)
        values (:id, :unitId, :part, :version, :sitting, :body, :client, :byId, :by, :at, :restored)
        """;
    private static final String THIN = """
        delete from report.saving s
        where report_id = :id and part = :part and sitting < :sitting and at < :before
            and version < (select max(version) from report.saving x
                where x.report_id = s.report_id and x.part = s.part and x.sitting = s.sitting)
        """;

    private final JdbcClient jdbc;

    Savings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What stands, by part.
    public Map<String, Saving> latest(long reportId) {
        return latest(List.of(reportId)).getOrDefault(reportId, Map.of());
    }

    public Map<Long, Map<String, Saving>> latest(Collection<Long> reportIds) {
        return jdbc
                .sql(LATEST)
                .param("ids", reportIds.toArray(Long[]::new))
                .query((row, _) -> Map.entry(row.getLong("report_id"), saving(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.toMap(entry -> entry.getValue().part(), Map.Entry::getValue)));
    }

    public Saving latest(long reportId, String part) {
        return latest(reportId).getOrDefault(part, Saving.none(part));
    }

    /// Empty where the version has been thinned out.
    public Optional<Saving> at(long reportId, String part, int version) {
        return jdbc.sql(ONE)
                .param("id", reportId)
                .param("part", part)
                .param("version", version)
                .query((row, _) -> saving(row))
                .optional();
    }

    /// The last saving of each sitting, the newest first.
    public List<Saving> sittings(long reportId, String part, int limit) {
        return jdbc.sql(SITTINGS)
                .param("id", reportId)
                .param("part", part)
                .param("limit", limit)
                .query((row, _) -> saving(row))
                .list();
    }

    Instant began(long reportId, Saving one) {
        return jdbc.sql(BEGAN)
                .param("id", reportId)
                .param("part", one.part())
                .param("sitting", one.sitting())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    /// Whether anybody but this open page has saved since the version: an answer that was lost on the way is no clash.
    boolean onlyFrom(String client, long reportId, String part, int version) {
        return jdbc.sql(OTHERS_SINCE)
                        .param("id", reportId)
                        .param("part", part)
                        .param("version", version)
                        .param("client", client)
                        .query(Long.class)
                        .single()
                == 0;
    }

    void add(Report report, Saving saving) {
        jdbc.sql(INSERT)
                .param("id", report.id())
                .param("unitId", report.unitId())
                .param("part", saving.part())
                .param("version", saving.version())
                .param("sitting", saving.sitting())
                .param("body", saving.body())
                .param("client", saving.client())
                .param("byId", saving.byId())
                .param("by", saving.by())
                .param("at", Timestamp.from(saving.at()))
                .param("restored", saving.restored(), Types.INTEGER)
                .update();
    }

    /// Of past sittings only what they ended with is kept, once nobody can still be writing on from the middle of one.
    void thin(Report report, String part, int sitting, Instant before) {
        jdbc.sql(THIN)
                .param("id", report.id())
                .param("part", part)
                .param("sitting", sitting)
                .param("before", Timestamp.from(before))
                .update();
    }

    private static Saving saving(ResultSet row) throws SQLException {
        return new Saving(
                row.getString("part"),
                row.getInt("version"),
                row.getInt("sitting"),
                row.getString("body"),
                row.getString("client"),
                row.getLong("by_id"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant(),
                row.getObject("restored", Integer.class));
    }
}
