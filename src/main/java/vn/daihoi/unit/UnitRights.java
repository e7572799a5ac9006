package vn.daihoi.unit;

import org.springframework.security.access.AccessDeniedException;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// What an actor may change of a unit that lies in its subtree.
public enum UnitRights {
    READ,
    /// The unit's own officer keeps its head-count and its address.
    CONTACT,
    ALL;

    public static UnitRights of(Actor actor, Unit unit) {
        if (keepsTree(actor)) {
            return ALL;
        }
        var own = actor.has(Roles.UNIT_OFFICER) && Long.valueOf(unit.id()).equals(actor.unitId());
        return own ? CONTACT : READ;
    }

    /// Whether the actor may add, move, merge and close units of its subtree.
    public static boolean keepsTree(Actor actor) {
        return actor.has(Roles.STANDING_BODY) || actor.has(Roles.ADMINISTRATOR) || actor.equals(Actor.SYSTEM);
    }

    static void requireTree(Actor actor) {
        if (!keepsTree(actor)) {
            throw new AccessDeniedException("only the standing body and administrators change the tree of units");
        }
    }
}
