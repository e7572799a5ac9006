package vn.daihoi.movement;

import org.springframework.security.access.AccessDeniedException;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// Who writes what of a movement: the unit that launched it its goals and indicators, each unit its own answer.
public final class MovementRights {
    private MovementRights() {}

    /// What stands in the name of a unit: its own people, or the standing body above it.
    public static boolean writesFor(Actor actor, long unitId, String unitPath) {
        var own = Long.valueOf(unitId).equals(actor.unitId());
        return own && (actor.has(Roles.UNIT_OFFICER) || actor.has(Roles.HEAD_OF_UNIT))
                || actor.has(Roles.STANDING_BODY) && actor.sees(unitPath);
    }

    static void require(boolean allowed, Actor actor, String what) {
        if (!allowed) {
            throw new AccessDeniedException("account (%d) may not %s".formatted(actor.accountId(), what));
        }
    }
}
