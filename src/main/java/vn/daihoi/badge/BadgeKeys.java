package vn.daihoi.badge;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.signature.KeySeal;

/// One pair of keys per conference and its SQL. The private half is sealed with a secret outside the database.
@Repository
class BadgeKeys {
    private static final String PURPOSE = "badge";
    private static final String OF = """
        select id, conference_id, public_key from badge.key where conference_id = :conference
        """;
    private static final String ADD = """
        insert into badge.key (conference_id, unit_id, public_key, sealed, made_at, made_by)
        values (:conference, :unit, :public, :sealed, :at, :by)
        on conflict (conference_id) do nothing
        """;
    private static final String SEALED = "select sealed from badge.key where conference_id = :conference";
    /// Takes the next numbers; whoever else makes badges of the conference waits until this transaction ends.
    private static final String TAKE = """
        update badge.key set last_serial = last_serial + :count
        where conference_id = :conference
        returning last_serial
        """;

    private final JdbcClient jdbc;
    private final KeySeal seal;

    BadgeKeys(JdbcClient jdbc, KeySeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    Optional<ConferenceKey> of(long conferenceId) {
        return jdbc.sql(OF)
                .param("conference", conferenceId)
                .query((row, _) ->
                        new ConferenceKey(row.getInt("id"), row.getLong("conference_id"), row.getBytes("public_key")))
                .optional();
    }

    void ensure(long conferenceId, long unitId, String by, Instant at) {
        if (of(conferenceId).isPresent()) {
            return;
        }
        var fresh = fresh();
        jdbc.sql(ADD)
                .param("conference", conferenceId)
                .param("unit", unitId)
                .param("public", fresh.getPublic().getEncoded())
                .param("sealed", seal.seal(PURPOSE, fresh.getPrivate().getEncoded(), conferenceId))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    /// The first of so many new serial numbers.
    int take(long conferenceId, int count) {
        return jdbc.sql(TAKE)
                        .param("conference", conferenceId)
                        .param("count", count)
                        .query(Integer.class)
                        .single()
                - count
                + 1;
    }

    PrivateKey privateOf(long conferenceId) {
        var sealed = jdbc.sql(SEALED)
                .param("conference", conferenceId)
                .query(byte[].class)
                .single();
        try {
            var opened = seal.open(PURPOSE, sealed, conferenceId);
            return KeyFactory.getInstance(BadgeCode.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(opened));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("badge key of conference (%d) is broken".formatted(conferenceId), e);
        }
    }

    static KeyPair fresh() {
        try {
            return KeyPairGenerator.getInstance(BadgeCode.ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + BadgeCode.ALGORITHM, e);
        }
    }
}
