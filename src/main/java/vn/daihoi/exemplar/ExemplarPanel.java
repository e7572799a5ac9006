package vn.daihoi.exemplar;

import java.util.Optional;
import vn.daihoi.shared.Actor;

/// What another module has to show on the page of an exemplar: the story, proposals for commendation, articles. A bean
/// of that module.
public interface ExemplarPanel {

    /// Panels are shown from the lowest to the highest.
    int order();

    /// Empty where there is nothing to show to this actor.
    Optional<Panel> of(Actor actor, Exemplar exemplar);

    /// @param template below `jte/`, without its ending: `story/exemplar-panel`; its parameters are `frame` and `page`
    /// @param page the view record of that template
    record Panel(String template, Object page) {}
}
