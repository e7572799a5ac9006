package vn.daihoi.exemplar;

import org.springframework.security.access.AccessDeniedException;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.unit.Unit;

/// Who does what with a proposal. Seeing a unit is not yet working for it: a district sees what its communes propose,
/// decides on it, but does not write it.
public final class ExemplarRights {
    private ExemplarRights() {}

    /// The unit's own people; accounts of a standing body sit at the unit whose exemplars these are.
    public static boolean prepares(Actor actor, long unitId) {
        return isOf(actor, unitId)
                && (actor.has(Roles.UNIT_OFFICER) || actor.has(Roles.HEAD_OF_UNIT) || actor.has(Roles.STANDING_BODY));
    }

    /// Lets it go up in the unit's name (KH128 III.1).
    public static boolean approves(Actor actor, long unitId) {
        return isOf(actor, unitId) && (actor.has(Roles.HEAD_OF_UNIT) || actor.has(Roles.STANDING_BODY));
    }

    /// The unit with which it lies: its standing body or its head, or a standing body above that steps in.
    public static boolean decides(Actor actor, Unit desk) {
        return actor.has(Roles.STANDING_BODY) && actor.sees(desk.path())
                || actor.has(Roles.HEAD_OF_UNIT) && isOf(actor, desk.id());
    }

    /// Consent is written down where the person is known, and taken back wherever they say so.
    public static boolean keepsConsent(Actor actor, Exemplar one) {
        return prepares(actor, one.unitId()) || actor.has(Roles.STANDING_BODY) && actor.sees(one.unitPath());
    }

    static void require(boolean allowed, Actor actor, String what) {
        if (!allowed) {
            throw new AccessDeniedException("account (%d) may not %s this exemplar".formatted(actor.accountId(), what));
        }
    }

    private static boolean isOf(Actor actor, long unitId) {
        return Long.valueOf(unitId).equals(actor.unitId());
    }
}
