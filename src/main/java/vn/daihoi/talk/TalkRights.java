package vn.daihoi.talk;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Editors;
import vn.daihoi.exemplar.ExemplarRights;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.unit.Units;

/// Who chooses and freezes: the unit that holds the conference. Who writes: it, and the unit the exemplar is from.
@Component
public class TalkRights {
    private final Units units;

    TalkRights(Units units) {
        this.units = units;
    }

    public boolean hosts(Actor actor, long unitId) {
        return units.find(unitId).filter(unit -> Editors.mayEdit(actor, unit)).isPresent();
    }

    public boolean writes(Actor actor, Talk talk) {
        return hosts(actor, talk.unitId()) || ExemplarRights.prepares(actor, talk.fromUnitId());
    }

    /// Those who write, and the standing bodies between them and the host.
    public boolean reviews(Actor actor, Talk talk) {
        return writes(actor, talk)
                || actor.has(Roles.STANDING_BODY)
                        && units.find(talk.fromUnitId())
                                .filter(unit -> actor.sees(unit.path()))
                                .isPresent();
    }

    static void require(boolean allowed, Actor actor, String what) {
        if (!allowed) {
            throw new AccessDeniedException("account (%d) may not %s this paper".formatted(actor.accountId(), what));
        }
    }
}
