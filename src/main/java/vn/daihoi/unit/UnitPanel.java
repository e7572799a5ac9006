package vn.daihoi.unit;

import java.util.Optional;
import vn.daihoi.shared.Actor;

/// What another module has to show on a unit's page: its conference, what it owes. A bean of that module.
public interface UnitPanel {

    /// Panels are shown from the lowest to the highest.
    int order();

    /// Empty where there is nothing to show to this actor.
    Optional<Panel> of(Actor actor, Unit unit);

    /// @param template below `jte/`, without its ending: `duty/unit-panel`; its parameters are `frame` and `page`
    /// @param page the view record of that template
    record Panel(String template, Object page) {}
}
