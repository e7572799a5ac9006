package vn.daihoi.commendation;

import org.springframework.security.access.AccessDeniedException;
import vn.daihoi.document.Writers;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// Whose desk a round lies on. Whoever is above reads it; only the unit's own people work on it.
public final class Desk {
    private Desk() {}

    public static boolean prepares(Actor actor, long unitId) {
        return Writers.write(actor, unitId);
    }

    /// The head answers for what goes up and for what is decided; where the standing body sits, it does so in their
    /// name.
    public static boolean commits(Actor actor, long unitId) {
        return prepares(actor, unitId) && (actor.has(Roles.HEAD_OF_UNIT) || actor.has(Roles.STANDING_BODY));
    }

    static void requirePreparing(Actor actor, long unitId) {
        require(prepares(actor, unitId), actor, unitId);
    }

    static void requireCommitting(Actor actor, long unitId) {
        require(commits(actor, unitId), actor, unitId);
    }

    private static void require(boolean allowed, Actor actor, long unitId) {
        if (!allowed) {
            throw new AccessDeniedException(
                    "account (%d) may not do this in the round of unit (%d)".formatted(actor.accountId(), unitId));
        }
    }
}
