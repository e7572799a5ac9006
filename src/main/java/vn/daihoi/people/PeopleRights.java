package vn.daihoi.people;

import org.springframework.security.access.AccessDeniedException;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// What an actor may do with the register. Seeing at all is scope; this is about changing, and about what is sensitive.
public final class PeopleRights {
    private PeopleRights() {}

    /// The standing body keeps the register of its subtree, a unit's officer that of the unit.
    public static boolean mayChange(Actor actor, long unitId) {
        return keepsSubtree(actor) || actor.has(Roles.UNIT_OFFICER) && isOwn(actor, unitId);
    }

    /// Whether the actor may decide across units: merge, or tell two people apart.
    public static boolean keepsSubtree(Actor actor) {
        return actor.has(Roles.STANDING_BODY) || actor.equals(Actor.SYSTEM);
    }

    /// Ethnicity, religion and party membership: the standing body, and the officer and the head of the person's own
    /// unit. Not those who keep accounts, and not those who only look.
    public static boolean seesSensitive(Actor actor, long unitId) {
        return keepsSubtree(actor)
                || (actor.has(Roles.UNIT_OFFICER) || actor.has(Roles.HEAD_OF_UNIT)) && isOwn(actor, unitId);
    }

    /// Who reads the record of looks.
    public static boolean seesLooks(Actor actor) {
        return keepsSubtree(actor) || actor.has(Roles.ADMINISTRATOR);
    }

    static void requireChange(Actor actor, long unitId) {
        if (!mayChange(actor, unitId)) {
            throw new AccessDeniedException("actor may not change registrants of unit (%d)".formatted(unitId));
        }
    }

    static void requireSubtree(Actor actor) {
        if (!keepsSubtree(actor)) {
            throw new AccessDeniedException("only the standing body decides across units");
        }
    }

    private static boolean isOwn(Actor actor, long unitId) {
        return Long.valueOf(unitId).equals(actor.unitId());
    }
}
