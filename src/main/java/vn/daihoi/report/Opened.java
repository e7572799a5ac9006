package vn.daihoi.report;

import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Unit;

/// A report locked for one change, as it was before it.
record Opened(Actor actor, Unit unit, Report report) {

    long id() {
        return report.id();
    }
}
