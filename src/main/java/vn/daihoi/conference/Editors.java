package vn.daihoi.conference;

import java.util.List;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.Severity;
import vn.daihoi.unit.Unit;

/// Who may change a conference: the people of the unit itself. Whoever is above it reads.
public final class Editors {
    private Editors() {}

    public static boolean mayEdit(Actor actor, Unit unit) {
        return isOfUnit(actor, unit) && (actor.has(Roles.UNIT_OFFICER) || mayDecide(actor, unit));
    }

    /// The head commits the unit. The congress of the whole tree is prepared by its standing body (KH128 III.2).
    public static boolean mayDecide(Actor actor, Unit unit) {
        return isOfUnit(actor, unit)
                && (actor.has(Roles.HEAD_OF_UNIT) || (unit.parentId() == null && actor.has(Roles.STANDING_BODY)));
    }

    /// Phone numbers and addresses are for those who work with these people: the unit, and the bodies above that
    /// receive its papers.
    public static boolean mayReach(Actor actor, Unit unit) {
        return mayEdit(actor, unit) || (actor.has(Roles.STANDING_BODY) && actor.sees(unit.path()));
    }

    static void requireEditor(Actor actor, Unit unit) {
        refuseUnless(mayEdit(actor, unit), "HN-601", unit.name());
    }

    static void requireHead(Actor actor, Unit unit) {
        refuseUnless(mayDecide(actor, unit), "HN-602", unit.name());
    }

    static void refuseUnless(boolean allowed, String code, Object... values) {
        if (!allowed) {
            throw new Refused(List.of(new Finding(code, Severity.BREACH, null, List.of(values), null)));
        }
    }

    private static boolean isOfUnit(Actor actor, Unit unit) {
        return actor.unitId() != null && actor.unitId() == unit.id();
    }
}
