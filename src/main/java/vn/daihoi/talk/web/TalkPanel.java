package vn.daihoi.talk.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarPanel;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.talk.Talks;

/// The papers of an exemplar, on its page: from there the unit that proposed it comes to write.
@Component
class TalkPanel implements ExemplarPanel {
    private final Talks talks;
    private final Dictionary dictionary;

    TalkPanel(Talks talks, Dictionary dictionary) {
        this.talks = talks;
        this.dictionary = dictionary;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Panel> of(Actor actor, Exemplar exemplar) {
        var t = dictionary.here();
        var lines = talks.ofExemplar(exemplar.id()).stream()
                .map(one -> new TalkPanelPage.Line(
                        "/talks/" + one.id(),
                        one.title(),
                        t.of("talk.state." + one.state().code()),
                        TalksPages.badge(one.state())))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("talk/panel", new TalkPanelPage(List.copyOf(lines))));
    }
}
