package vn.daihoi.signature;

import java.security.cert.X509Certificate;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// The signing keys of units and their SQL. The newest first; one that was taken away leaves its trace without the key.
@Repository
public class UnitKeys {
    private static final String OF = """
        select id, unit_id, holder, organisation, issuer, valid_from, valid_to, added_at, added_by
        from signature.key
        where unit_id = :unit and removed_at is null
        order by id desc
        """;
    private static final String ADD = """
        insert into signature.key (unit_id, holder, organisation, issuer, serial, valid_from, valid_to, sealed, added_at,
            added_by)
        values (:unit, :holder, :organisation, :issuer, :serial, :from, :to, :sealed, :at, :by)
        returning id
        """;
    private static final String SEALED = """
        select sealed from signature.key where id = :id and unit_id = :unit and removed_at is null
        """;
    private static final String REMOVE = """
        update signature.key
        set sealed = null, removed_at = :at, removed_by = :by
        where id = :id and unit_id = :unit and removed_at is null
        """;

    private final JdbcClient jdbc;

    UnitKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<UnitKey> of(long unitId) {
        return jdbc.sql(OF)
                .param("unit", unitId)
                .query((row, _) -> new UnitKey(
                        row.getLong("id"),
                        row.getLong("unit_id"),
                        row.getString("holder"),
                        row.getString("organisation"),
                        row.getString("issuer"),
                        row.getTimestamp("valid_from").toInstant(),
                        row.getTimestamp("valid_to").toInstant(),
                        row.getTimestamp("added_at").toInstant(),
                        row.getString("added_by")))
                .list();
    }

    long add(long unitId, X509Certificate certificate, byte[] sealed, Actor by, Instant at) {
        return jdbc.sql(ADD)
                .param("unit", unitId)
                .param("holder", Certificates.name(certificate))
                .param("organisation", Certificates.organisation(certificate))
                .param("issuer", Certificates.issuer(certificate))
                .param("serial", certificate.getSerialNumber().toString(16))
                .param("from", Timestamp.from(certificate.getNotBefore().toInstant()))
                .param("to", Timestamp.from(certificate.getNotAfter().toInstant()))
                .param("sealed", sealed)
                .param("at", Timestamp.from(at))
                .param("by", by.name())
                .query(Long.class)
                .single();
    }

    byte[] sealed(long unitId, long id) {
        return jdbc.sql(SEALED)
                .param("id", id)
                .param("unit", unitId)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new NotThere("signing key", id));
    }

    void remove(long unitId, long id, String by, Instant at) {
        var gone = jdbc.sql(REMOVE)
                .param("id", id)
                .param("unit", unitId)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
        if (gone == 0) {
            throw new NotThere("signing key", id);
        }
    }
}
