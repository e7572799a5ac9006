package vn.daihoi.document;

import org.springframework.security.access.AccessDeniedException;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// Who writes a unit's papers: its own people. Whoever is above it reads.
public final class Writers {
    private Writers() {}

    public static boolean write(Actor actor, long unitId) {
        return Long.valueOf(unitId).equals(actor.unitId())
                && (actor.has(Roles.UNIT_OFFICER) || actor.has(Roles.HEAD_OF_UNIT) || actor.has(Roles.STANDING_BODY));
    }

    static void require(Actor actor, long unitId) {
        if (!write(actor, unitId)) {
            throw new AccessDeniedException(
                    "account (%d) may not write the papers of unit (%d)".formatted(actor.accountId(), unitId));
        }
    }
}
