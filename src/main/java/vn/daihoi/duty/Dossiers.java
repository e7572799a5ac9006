package vn.daihoi.duty;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.file.StoredFile;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// All dossiers and their SQL. A duty that nobody has begun is a dossier too, a blank one.
@Repository
public class Dossiers {
    private static final String FIND = """
        select d.id, d.unit_id, d.unit_path::text, u.code as unit_code, u.name as unit_name, u.kind as unit_kind,
            p.name as place, u.email as unit_email, d.season, d.rule_code, d.name, d.document, d.citation,
            d.plan_unit_id, d.by_standing_body, d.receiver_unit_id, r.path::text as receiver_path,
            coalesce(d.receiver_title, r.name) as receiver_title, d.phases, d.due_on, d.extended_to, d.due_citation,
            d.due_when, d.after_held, d.held_on, d.since, d.until, s.number, s.issued_on, s.summary, s.signer,
            s.state, s.state_at, s.reason, coalesce(s.round, 1) as round, coalesce(s.version, 0) as version,
            s.edited_by, s.edited_at
        from duty.duty d
        join unit.directory u on u.id = d.unit_id
        join unit.directory r on r.id = d.receiver_unit_id
        left join unit.directory p on p.id = u.parent_id
        left join duty.dossier s on s.duty_id = d.id
        where d.id = :id and (:all or d.unit_path <@ :scope::ltree)
        """;
    /// The duty's row is the lock: it is there before the first draft is.
    private static final String LOCK = "select id from duty.duty where id = :id for update";
    private static final String ATTACHED = """
        select id, file_id, added_by, added_at
        from duty.attachment
        where duty_id = :id and removed_at is null
        order by id
        """;
    private static final String ACCEPTED = """
        select round, code, facts, reason, by_name, at
        from duty.accepted_finding
        where duty_id = :id
        order by id
        """;
    private static final String SAVE_DRAFT = """
        insert into duty.dossier (duty_id, number, issued_on, summary, signer, state_at, edited_by, edited_at, version)
        values (:id, :number, :issuedOn, :summary, :signer, :at, :by, :at, 1)
        on conflict (duty_id) do update
        set number = excluded.number, issued_on = excluded.issued_on, summary = excluded.summary,
            signer = excluded.signer, edited_by = excluded.edited_by, edited_at = excluded.edited_at,
            version = duty.dossier.version + 1
        """;
    private static final String SAVE_STATE = """
        update duty.dossier
        set state = :state, state_at = :at, reason = :reason, round = :round, version = version + 1
        where duty_id = :id and version = :version
        """;
    private static final String ATTACH = """
        insert into duty.attachment (duty_id, file_id, added_by, added_at) values (:id, :file, :by, :at)
        """;
    private static final String DETACH = """
        update duty.attachment set removed_at = :at
        where id = :attachment and duty_id = :id and removed_at is null
        """;
    private static final String ACCEPT = """
        insert into duty.accepted_finding (duty_id, round, code, facts, reason, by_id, by_name, at)
        values (:id, :round, :code, :facts, :reason, :byId, :byName, :at)
        """;
    private static final String FILE_OF = """
        select file_id from duty.attachment where id = :attachment and duty_id = :id
        """;

    private final JdbcClient jdbc;
    private final StoredFiles files;

    Dossiers(JdbcClient jdbc, StoredFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /// The dossier, if its unit lies in the actor's subtree.
    public Dossier visibleTo(Actor actor, long id) {
        return jdbc.sql(FIND)
                .param("id", id)
                .param("all", actor.seesEverything())
                .param("scope", actor.seesEverything() ? "" : actor.scope())
                .query((row, _) -> DossierRow.of(row))
                .optional()
                .map(this::whole)
                .orElseThrow(() -> new NotThere("duty", id));
    }

    /// The same, held until the end of the transaction: who comes second waits, and then sees what the first did.
    Dossier lock(Actor actor, long id) {
        var held = jdbc.sql(LOCK).param("id", id).query(Long.class).optional();
        return visibleTo(actor, held.orElseThrow(() -> new NotThere("duty", id)));
    }

    private Dossier whole(Dossier bare) {
        return new Dossier(
                bare.duty(),
                bare.draft(),
                bare.state(),
                bare.round(),
                bare.version(),
                bare.lastEdit(),
                attachments(bare.id()),
                accepted(bare.id()));
    }

    private List<Attachment> attachments(long id) {
        var rows = jdbc.sql(ATTACHED).param("id", id).query(Row.class).list();
        var stored = files.all(rows.stream().map(Row::fileId).toList()).stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        return rows.stream()
                .map(row -> new Attachment(
                        row.id, Objects.requireNonNull(stored.get(row.fileId)), row.addedBy, row.addedAt.toInstant()))
                .toList();
    }

    private List<AcceptedFinding> accepted(long id) {
        return jdbc.sql(ACCEPTED)
                .param("id", id)
                .query((row, _) -> new AcceptedFinding(
                        row.getInt("round"),
                        row.getString("code"),
                        row.getString("facts"),
                        row.getString("reason"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    void saveDraft(long id, Draft draft, String by, Instant at) {
        jdbc.sql(SAVE_DRAFT)
                .param("id", id)
                .param("number", draft.number())
                .param("issuedOn", draft.issuedOn(), Types.DATE)
                .param("summary", draft.summary())
                .param("signer", draft.signer())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void saveState(Dossier before, DossierState state, int round) {
        var changed = jdbc.sql(SAVE_STATE)
                .param("id", before.id())
                .param("version", before.version())
                .param("state", state.code())
                .param("at", Timestamp.from(Objects.requireNonNull(state.since())))
                .param(
                        "reason",
                        state instanceof DossierState.Returned returned ? returned.reason() : null,
                        Types.VARCHAR)
                .param("round", round)
                .update();
        if (changed != 1) {
            throw new IllegalStateException("dossier (%d) changed under its own lock".formatted(before.id()));
        }
    }

    void attach(long id, long fileId, String by, Instant at) {
        jdbc.sql(ATTACH)
                .param("id", id)
                .param("file", fileId)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void detach(long id, long attachmentId, Instant at) {
        var changed = jdbc.sql(DETACH)
                .param("id", id)
                .param("attachment", attachmentId)
                .param("at", Timestamp.from(at))
                .update();
        if (changed == 0) {
            throw new NotThere("attachment", attachmentId);
        }
    }

    void accept(Dossier dossier, AcceptedFinding one, long byId) {
        jdbc.sql(ACCEPT)
                .param("id", dossier.id())
                .param("round", one.round())
                .param("code", one.code())
                .param("facts", one.facts())
                .param("reason", one.reason())
                .param("byId", byId)
                .param("byName", one.by())
                .param("at", Timestamp.from(one.at()))
                .update();
    }

    /// The file of an attachment, also of one that was taken off again: history must stay readable.
    public long fileOf(Actor actor, long id, long attachmentId) {
        visibleTo(actor, id);
        return jdbc.sql(FILE_OF)
                .param("id", id)
                .param("attachment", attachmentId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotThere("attachment", attachmentId));
    }

    private record Row(long id, long fileId, String addedBy, Timestamp addedAt) {}
}
