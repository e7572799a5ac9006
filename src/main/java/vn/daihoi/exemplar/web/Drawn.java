package vn.daihoi.exemplar.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarPanel;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Frame;

/// Draws on the page of an exemplar what other modules have to show there.
@Component
class Drawn {
    private final ObjectProvider<ExemplarPanel> panels;
    private final TemplateEngine engine;

    Drawn(ObjectProvider<ExemplarPanel> panels, TemplateEngine engine) {
        this.panels = panels;
        this.engine = engine;
    }

    List<Function<Frame, Content>> of(Actor actor, Exemplar one) {
        return panels.stream()
                .sorted(Comparator.comparingInt(ExemplarPanel::order))
                .flatMap(panel -> panel.of(actor, one).stream())
                .map(this::drawn)
                .toList();
    }

    private Function<Frame, Content> drawn(ExemplarPanel.Panel panel) {
        return frame -> output ->
                engine.render(panel.template() + ".jte", Map.of("frame", frame, "page", panel.page()), output);
    }
}
