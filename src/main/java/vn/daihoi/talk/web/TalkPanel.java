package vn.daihoi.talk.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Conferences;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarPanel;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Links;
import vn.daihoi.talk.TalkRights;
import vn.daihoi.talk.Talks;

/// The papers of an exemplar, on its page: from there the unit that proposed it comes to write.
@Component
class TalkPanel implements ExemplarPanel {
    private final Talks talks;
    private final TalkRights rights;
    private final Conferences conferences;
    private final Dictionary dictionary;

    TalkPanel(Talks talks, TalkRights rights, Conferences conferences, Dictionary dictionary) {
        this.talks = talks;
        this.rights = rights;
        this.conferences = conferences;
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
        var choose = choose(actor, exemplar);
        return lines.isEmpty() && choose.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("talk/panel", new TalkPanelPage(List.copyOf(lines), choose)));
    }

    /// The talks of the conference of the reader's unit, narrowed to this exemplar.
    private String choose(Actor actor, Exemplar exemplar) {
        var unit = actor.unitId();
        if (unit == null || !exemplar.state().isVouchedFor() || !rights.hosts(actor, unit)) {
            return "";
        }
        return conferences
                .idOf(unit, exemplar.season())
                .filter(id -> talks.ofExemplar(exemplar.id()).stream().noneMatch(one -> one.conferenceId() == id))
                .map(id -> Links.with("/conferences/" + id + "/talks", "q", exemplar.name()) + "#choose")
                .orElse("");
    }
}
