package vn.daihoi.people;

import java.util.Optional;
import vn.daihoi.shared.Actor;

/// What another module has to show on the page of a registrant: what they were proposed for, on which lists they stand.
/// A bean of that module.
public interface RegistrantPanel {

    /// Panels are shown from the lowest to the highest.
    int order();

    /// Empty where there is nothing to show to this actor.
    Optional<Panel> of(Actor actor, Registrant registrant);

    /// @param template below `jte/`, without its ending: `exemplar/registrant-panel`; its parameters are `frame` and
    /// `page`
    /// @param page the view record of that template
    record Panel(String template, Object page) {}
}
