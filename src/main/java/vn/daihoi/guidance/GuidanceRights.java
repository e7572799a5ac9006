package vn.daihoi.guidance;

import java.util.List;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.Severity;

/// Who guides and answers: the people of a unit that has others below it. Who asks: the people of a unit below one.
public final class GuidanceRights {
    private GuidanceRights() {}

    /// In the name of the own unit only.
    public static boolean maySpeak(Actor actor, long unitId) {
        return actor.unitId() != null
                && actor.unitId() == unitId
                && (actor.has(Roles.STANDING_BODY) || actor.has(Roles.UNIT_OFFICER) || actor.has(Roles.HEAD_OF_UNIT));
    }

    static void requireSpeaker(Actor actor, long unitId, String name) {
        if (!maySpeak(actor, unitId)) {
            throw refused("HD-101", name);
        }
    }

    static Refused refused(String code, Object... values) {
        return new Refused(List.of(new Finding(code, Severity.BREACH, null, List.of(values), null)));
    }
}
