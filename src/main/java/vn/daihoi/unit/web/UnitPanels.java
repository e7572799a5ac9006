package vn.daihoi.unit.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitPanel;
import vn.daihoi.unit.UnitPanel.Panel;

/// Draws on a unit's page what other modules have to show there.
@Component
class UnitPanels {
    private final ObjectProvider<UnitPanel> panels;
    private final TemplateEngine engine;

    UnitPanels(ObjectProvider<UnitPanel> panels, TemplateEngine engine) {
        this.panels = panels;
        this.engine = engine;
    }

    List<Function<Frame, Content>> of(Actor actor, Unit unit) {
        return panels.stream()
                .sorted(Comparator.comparingInt(UnitPanel::order))
                .flatMap(panel -> panel.of(actor, unit).stream())
                .map(this::drawn)
                .toList();
    }

    private Function<Frame, Content> drawn(Panel panel) {
        return frame -> output ->
                engine.render(panel.template() + ".jte", Map.of("frame", frame, "page", panel.page()), output);
    }
}
