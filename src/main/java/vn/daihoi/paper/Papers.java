package vn.daihoi.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;

/// All papers that have a number, and their SQL.
@Repository
public class Papers {
    /// A number that is taken adds nothing, whoever comes first.
    private static final String ADD = """
        insert into paper.paper (unit_id, issuer, number, issued_on, kind, summary, signer, recipients, issued_at,
            issued_by_id, issued_by)
        values (:unit, :issuer, :number, :issuedOn, :kind, :summary, :signer, :recipients, :at, :byId, :by)
        on conflict do nothing
        returning id
        """;
    private static final String TAKEN = """
        select id
        from paper.paper
        where unit_id = :unit and issuer_key = daihoi.plain(:issuer)
            and year = extract(year from :issuedOn::date) and number_key = replace(daihoi.plain(:number), ' ', '')
        """;
    private static final String SENT = """
        update paper.paper
        set sent_at = :at, on_day = :day, sent_by_id = :byId, sent_by = :by
        where id = :id and sent_at is null
        """;
    private static final String ATTACH = """
        insert into paper.attachment (paper_id, file_id, role, added_at) values (:paper, :file, :role, :at)
        """;
    private static final String FILES = """
        select file_id, role from paper.attachment where paper_id = :paper order by file_id
        """;
    private static final String FIND = """
        select p.id, p.unit_id, u.path::text as unit_path, p.issuer, p.number, p.issued_on, p.kind, p.summary, p.signer,
            p.recipients, p.issued_at, p.issued_by, p.sent_at, p.sent_by, p.recalled_at, p.recalled_by,
            p.recall_reason
        from paper.paper p
        join unit.directory u on u.id = p.unit_id
        where p.id = :id
            and (:all or u.path <@ :scope::ltree or exists (
                select from paper.recipient r
                join unit.directory t on t.id = r.unit_id
                where r.paper_id = p.id and t.path <@ :scope::ltree))
        """;
    private static final String LOCK = "select id from paper.paper where id = :id for update";
    private static final String RECALL = """
        update paper.paper set recalled_at = :at, recalled_by = :by, recall_reason = :reason where id = :id
        """;

    private final JdbcClient jdbc;
    private final StoredFiles files;

    Papers(JdbcClient jdbc, StoredFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /// The paper, if its issuer or one of its recipients lies in the actor's subtree.
    public Paper visibleTo(Actor actor, long id) {
        return jdbc.sql(FIND)
                .param("id", id)
                .param("all", actor.seesEverything())
                .param("scope", actor.seesEverything() ? "" : actor.scope())
                .query((row, _) -> paper(row))
                .optional()
                .orElseThrow(() -> new NotThere("paper", id));
    }

    Paper lock(Actor actor, long id) {
        jdbc.sql(LOCK).param("id", id).query(Long.class).optional();
        return visibleTo(actor, id);
    }

    /// Empty where the number is taken.
    Optional<Long> add(long unitId, NewPaper paper, Actor by, Instant at) {
        return of(ADD, unitId, paper)
                .param("kind", paper.kind().code())
                .param("summary", paper.summary())
                .param("signer", paper.signer())
                .param("recipients", paper.recipients().toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .param("byId", by.accountId())
                .param("by", by.name())
                .query(Long.class)
                .optional();
    }

    /// Sent once; more recipients later do not change when that was.
    void sent(long id, Actor by, Instant at) {
        jdbc.sql(SENT)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("day", SeasonClock.dayOf(at))
                .param("byId", by.accountId())
                .param("by", by.name())
                .update();
    }

    long taken(long unitId, NewPaper paper) {
        return of(TAKEN, unitId, paper).query(Long.class).single();
    }

    private JdbcClient.StatementSpec of(String sql, long unitId, NewPaper paper) {
        return jdbc.sql(sql)
                .param("unit", unitId)
                .param("issuer", paper.issuer())
                .param("number", paper.number())
                .param("issuedOn", paper.issuedOn());
    }

    void attach(long id, long fileId, FileRole role, Instant at) {
        jdbc.sql(ATTACH)
                .param("paper", id)
                .param("file", fileId)
                .param("role", role.code())
                .param("at", Timestamp.from(at))
                .update();
    }

    void recall(long id, Paper.Recall recall) {
        jdbc.sql(RECALL)
                .param("id", id)
                .param("at", Timestamp.from(recall.at()))
                .param("by", recall.by())
                .param("reason", recall.reason())
                .update();
    }

    private Paper paper(ResultSet row) throws SQLException {
        var id = row.getLong("id");
        return new Paper(
                id,
                row.getLong("unit_id"),
                row.getString("unit_path"),
                row.getString("issuer"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                PaperKind.coded(row.getString("kind")).orElse(PaperKind.OTHER),
                row.getString("summary"),
                row.getString("signer"),
                Arrays.asList((String[])
                        Objects.requireNonNull(row.getArray("recipients")).getArray()),
                Objects.requireNonNull(step(row, "issued")),
                step(row, "sent"),
                recall(row),
                filesOf(id));
    }

    private static Paper.@Nullable Step step(ResultSet row, String what) throws SQLException {
        var at = row.getTimestamp(what + "_at");
        return at == null ? null : new Paper.Step(at.toInstant(), row.getString(what + "_by"));
    }

    private static Paper.@Nullable Recall recall(ResultSet row) throws SQLException {
        var at = row.getTimestamp("recalled_at");
        return at == null
                ? null
                : new Paper.Recall(at.toInstant(), row.getString("recalled_by"), row.getString("recall_reason"));
    }

    private List<Paper.PaperFile> filesOf(long id) {
        var roles = new LinkedHashMap<Long, FileRole>();
        jdbc.sql(FILES).param("paper", id).query(row -> {
            roles.put(row.getLong("file_id"), FileRole.coded(row.getString("role")));
        });
        return files.all(roles.keySet()).stream()
                .map(file -> new Paper.PaperFile(Objects.requireNonNull(roles.get(file.id())), file))
                .toList();
    }
}
