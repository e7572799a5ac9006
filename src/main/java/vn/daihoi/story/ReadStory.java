package vn.daihoi.story;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;

/// A story with what stands beside it while it is written and cleared.
@Service
public class ReadStory {
    private final Stories stories;
    private final Exemplars exemplars;
    private final Registrants registrants;
    private final ShelfFacts facts;

    ReadStory(Stories stories, Exemplars exemplars, Registrants registrants, ShelfFacts facts) {
        this.stories = stories;
        this.exemplars = exemplars;
        this.registrants = registrants;
        this.facts = facts;
    }

    /// @param called name and post as the public reads them
    public record Opened(Story story, Exemplar exemplar, String called, List<Finding> findings) {}

    public Opened open(Actor actor, long id) {
        var story = stories.visibleTo(actor, id);
        var exemplar = exemplars.visibleTo(actor, story.exemplarId());
        var shown = facts.of(registrants.visibleTo(actor, exemplar.registrantId()));
        var findings = new ArrayList<Finding>();
        findings.addAll(StoryRules.text(story.text(), StoryRules.allowsContact(exemplar)));
        findings.addAll(StoryRules.consent(exemplar, story.photoId()));
        findings.addAll(StoryRules.leftOut(exemplar, shown));
        if (story.state() instanceof StoryState.Offered && StoryRights.clears(actor)) {
            findings.addAll(StoryRules.clearing(story, actor));
        }
        return new Opened(story, exemplar, shown.called(), List.copyOf(findings));
    }
}
