package vn.daihoi.story.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarPanel;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.story.Stories;
import vn.daihoi.story.StoryRights;

/// The exemplar's story, on the exemplar's page.
@Component
class StoryPanel implements ExemplarPanel {
    private final Stories stories;
    private final Dictionary dictionary;

    StoryPanel(Stories stories, Dictionary dictionary) {
        this.stories = stories;
        this.dictionary = dictionary;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Panel> of(Actor actor, Exemplar exemplar) {
        if (!StoryRights.writes(actor) && !StoryRights.clears(actor) && !actor.has(Roles.VIEWER)) {
            return Optional.empty();
        }
        var page = stories.ofExemplar(actor, exemplar.id())
                .map(story -> new PanelPage(
                        exemplar.id(),
                        StoriesPages.HOME + "/" + story.id(),
                        story.text().title(),
                        dictionary.here().of("story.state." + story.state().code()),
                        StoriesPages.tone(story.state().code()),
                        story.onShelf() ? PublicPages.PLACE + "/" + story.id() : "",
                        false))
                .orElseGet(() -> new PanelPage(
                        exemplar.id(), "", "", "", "", "", StoryRights.writes(actor) && exemplar.mayBePublished()));
        return page.path().isEmpty() && !page.begins() ? Optional.empty() : Optional.of(new Panel("story/panel", page));
    }
}
