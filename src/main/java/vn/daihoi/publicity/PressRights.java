package vn.daihoi.publicity;

import java.util.List;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.Severity;
import vn.daihoi.unit.Unit;

/// A press body keeps its own plan; the standing body above it helps out, because not every newspaper has an account.
public final class PressRights {
    private PressRights() {}

    public static boolean mayEdit(Actor actor, Unit body) {
        var own = actor.unitId() != null && actor.unitId() == body.id();
        return (own && (actor.has(Roles.UNIT_OFFICER) || actor.has(Roles.HEAD_OF_UNIT)))
                || (actor.has(Roles.STANDING_BODY) && actor.sees(body.path()));
    }

    /// Whoever works for the press of this season, and every standing body.
    public static boolean readsKit(Actor actor, List<Unit> bodies) {
        return actor.has(Roles.STANDING_BODY) || bodies.stream().anyMatch(body -> mayEdit(actor, body));
    }

    static void require(Actor actor, Unit body) {
        if (!mayEdit(actor, body)) {
            throw new Refused(List.of(new Finding("TT-100", Severity.BREACH, null, List.of(body.name()), null)));
        }
    }
}
