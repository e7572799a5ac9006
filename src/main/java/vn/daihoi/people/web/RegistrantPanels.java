package vn.daihoi.people.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.RegistrantPanel;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Frame;

/// Draws on the page of a registrant what other modules have to show there.
@Component
class RegistrantPanels {
    private final ObjectProvider<RegistrantPanel> panels;
    private final TemplateEngine engine;

    RegistrantPanels(ObjectProvider<RegistrantPanel> panels, TemplateEngine engine) {
        this.panels = panels;
        this.engine = engine;
    }

    /// Of an entry that was merged away nothing more is shown: the other one has it. Whoever only keeps accounts has no
    /// business there.
    List<Function<Frame, Content>> of(Actor actor, Registrant one) {
        return one.mergedInto() != null || actor.roles().equals(Set.of(Roles.ADMINISTRATOR))
                ? List.of()
                : panels.stream()
                        .sorted(Comparator.comparingInt(RegistrantPanel::order))
                        .flatMap(panel -> panel.of(actor, one).stream())
                        .map(this::drawn)
                        .toList();
    }

    private Function<Frame, Content> drawn(RegistrantPanel.Panel panel) {
        return frame -> output ->
                engine.render(panel.template() + ".jte", Map.of("frame", frame, "page", panel.page()), output);
    }
}
