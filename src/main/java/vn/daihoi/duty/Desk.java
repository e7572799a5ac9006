package vn.daihoi.duty;

import org.springframework.security.access.AccessDeniedException;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// Whose desk a dossier lies on. Seeing a unit is not yet working for it: a district sees its communes' papers, but
/// does not write them.
public final class Desk {
    private Desk() {}

    public static boolean prepares(Actor actor, Duty duty) {
        return worksFor(actor, duty) && (actor.has(Roles.UNIT_OFFICER) || actor.has(Roles.HEAD_OF_UNIT))
                || actsForStandingBody(actor, duty);
    }

    public static boolean approves(Actor actor, Duty duty) {
        return worksFor(actor, duty) && actor.has(Roles.HEAD_OF_UNIT);
    }

    /// The receiver itself, or a standing body above it that steps in.
    public static boolean receives(Actor actor, Duty duty) {
        return actor.has(Roles.STANDING_BODY) && actor.sees(duty.receiver().path());
    }

    static boolean receives(Actor actor, DutyLine line) {
        return actor.has(Roles.STANDING_BODY) && actor.sees(line.receiverPath());
    }

    static void requirePreparing(Actor actor, Duty duty) {
        require(prepares(actor, duty), actor, "prepare");
    }

    static void requireApproving(Actor actor, Duty duty) {
        require(approves(actor, duty), actor, "approve");
    }

    static void requireReceiving(Actor actor, Duty duty) {
        require(receives(actor, duty), actor, "decide on");
    }

    private static void require(boolean allowed, Actor actor, String what) {
        if (!allowed) {
            throw new AccessDeniedException("account (%d) may not %s this dossier".formatted(actor.accountId(), what));
        }
    }

    private static boolean worksFor(Actor actor, Duty duty) {
        var unitId = actor.unitId();
        return unitId != null && unitId == duty.unit().id();
    }

    /// Accounts of the standing body sit at the unit whose plan it is; its office owes duties of its own (KH128 III.2).
    private static boolean actsForStandingBody(Actor actor, Duty duty) {
        var unitId = actor.unitId();
        return duty.byStandingBody() && actor.has(Roles.STANDING_BODY) && unitId != null && unitId == duty.planUnitId();
    }
}
