package vn.daihoi.conference;

import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Unit;

/// A conference locked for one change, as it was before it.
record Opened(Actor actor, Unit unit, Conference conference) {

    long id() {
        return conference.id();
    }
}
