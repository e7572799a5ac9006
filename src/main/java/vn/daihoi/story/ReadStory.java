package vn.daihoi.story;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;

/// A story with what stands beside it while it is written and cleared.
@Service
public class ReadStory {
    private final Stories stories;
    private final Exemplars exemplars;

    ReadStory(Stories stories, Exemplars exemplars) {
        this.stories = stories;
        this.exemplars = exemplars;
    }

    public record Opened(Story story, Exemplar exemplar, List<Finding> findings) {}

    public Opened open(Actor actor, long id) {
        var story = stories.visibleTo(actor, id);
        var exemplar = exemplars.visibleTo(actor, story.exemplarId());
        var findings = new ArrayList<Finding>();
        findings.addAll(StoryRules.text(story.text(), StoryRules.allowsContact(exemplar)));
        findings.addAll(StoryRules.consent(exemplar, story.photoId()));
        if (story.state() instanceof StoryState.Offered && StoryRights.clears(actor)) {
            findings.addAll(StoryRules.clearing(story, actor));
        }
        return new Opened(story, exemplar, List.copyOf(findings));
    }
}
