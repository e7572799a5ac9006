package vn.daihoi.signature;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Units;

/// A unit puts in its signing key, or takes it away. The password opens the file once, to see that it is a key, and is
/// forgotten.
@Service
public class KeepKey {
    /// A PKCS#12 file with a chain of certificates has a few kilobytes.
    private static final int LARGEST = 200_000;

    private final UnitKeys keys;
    private final KeySeal seal;
    private final Units units;
    private final Journal journal;
    private final SeasonClock clock;

    KeepKey(UnitKeys keys, KeySeal seal, Units units, Journal journal, SeasonClock clock) {
        this.keys = keys;
        this.seal = seal;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param password overwritten before this returns
    @Transactional
    public void put(Actor actor, long unitId, byte[] p12, char[] password) {
        try {
            requireOwn(actor, unitId);
            var certificate = opened(p12, password).certificate();
            if (clock.instant().isAfter(certificate.getNotAfter().toInstant())) {
                throw refused("CK-104", certificate.getNotAfter().toInstant());
            }
            var id = keys.add(unitId, certificate, seal.seal(p12, unitId), actor, clock.instant());
            record(actor, unitId, "signature.key.put", id, Certificates.name(certificate));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    @Transactional
    public void remove(Actor actor, long unitId, long id) {
        requireOwn(actor, unitId);
        keys.remove(unitId, id, actor.name(), clock.instant());
        record(actor, unitId, "signature.key.removed", id, null);
    }

    static SigningKey opened(byte[] p12, char[] password) {
        if (p12.length == 0 || p12.length > LARGEST) {
            throw refused("CK-102");
        }
        try {
            return SigningKey.open(p12, password);
        } catch (KeyRefused e) {
            throw refused(
                    switch (e.reason()) {
                        case WRONG_PASSWORD -> "CK-101";
                        case NOT_PKCS12 -> "CK-102";
                        case NO_KEY -> "CK-103";
                    });
        }
    }

    static Refused refused(String code, Object... values) {
        return new Refused(
                List.of(new Finding(code, vn.daihoi.shared.Severity.BREACH, null, List.of(values), "password")));
    }

    private static void requireOwn(Actor actor, long unitId) {
        var may = actor.has(Roles.UNIT_OFFICER) || actor.has(Roles.HEAD_OF_UNIT) || actor.has(Roles.STANDING_BODY);
        if (!may || !Long.valueOf(unitId).equals(actor.unitId())) {
            throw new AccessDeniedException("account (%d) keeps no key of this unit".formatted(actor.accountId()));
        }
    }

    private void record(
            Actor actor, long unitId, String what, long id, @org.jspecify.annotations.Nullable String holder) {
        var path = units.visibleTo(actor, unitId).path();
        journal.record(new Change(what, "signature", id, path, null, holder));
    }
}
