package vn.daihoi.exemplar;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All consents, those taken back too, and their SQL.
@Repository
public class Consents {
    private static final String OF = """
        select c.exemplar_id as id, c.id as consent_id, c.given_by, c.given_on, c.how, c.paper,
            c.file_id as consent_file_id, c.pictures, c.contact as consent_contact, c.recorded_by, c.recorded_at,
            c.withdrawn_on, c.withdrawn_paper, c.withdrawn_reason, c.withdrawn_by, c.withdrawn_at
        from exemplar.consent c
        where c.exemplar_id = :id
        order by c.id desc
        """;
    private static final String ADD = """
        insert into exemplar.consent (exemplar_id, given_by, given_on, how, paper, file_id, pictures, contact,
            recorded_by, recorded_at)
        values (:id, :givenBy, :givenOn, :how, :paper, :file, :pictures, :contact, :by, :at)
        """;
    private static final String WITHDRAW = """
        update exemplar.consent
        set withdrawn_on = :day, withdrawn_paper = :paper, withdrawn_reason = :reason, withdrawn_by = :by,
            withdrawn_at = :at
        where exemplar_id = :id and withdrawn_at is null
        """;

    private final JdbcClient jdbc;

    Consents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The latest first.
    public List<Consent> of(long exemplarId) {
        return jdbc.sql(OF)
                .param("id", exemplarId)
                .query((row, _) -> ExemplarRow.consent(row))
                .list();
    }

    Optional<Consent> find(long exemplarId, long consentId) {
        return of(exemplarId).stream().filter(one -> one.id() == consentId).findFirst();
    }

    void add(long exemplarId, NewConsent given, @Nullable Long fileId, String by, Instant at) {
        jdbc.sql(ADD)
                .param("id", exemplarId)
                .param("givenBy", given.givenBy())
                .param("givenOn", given.givenOn())
                .param("how", given.how().code())
                .param("paper", given.paper())
                .param("file", fileId, Types.BIGINT)
                .param("pictures", given.pictures())
                .param("contact", given.contact())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// False where none was in force: somebody else took it back in this moment.
    boolean withdraw(long exemplarId, LocalDate day, String paper, String reason, String by, Instant at) {
        return jdbc.sql(WITHDRAW)
                        .param("id", exemplarId)
                        .param("day", day)
                        .param("paper", paper)
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }
}
