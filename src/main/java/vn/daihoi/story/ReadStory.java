package vn.daihoi.story;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// A story with what stands beside it while it is written and cleared.
@Service
public class ReadStory {
    private final Stories stories;
    private final Exemplars exemplars;
    private final Registrants registrants;
    private final ShelfFacts facts;
    private final PublicShelf shelf;

    ReadStory(Stories stories, Exemplars exemplars, Registrants registrants, ShelfFacts facts, PublicShelf shelf) {
        this.stories = stories;
        this.exemplars = exemplars;
        this.registrants = registrants;
        this.facts = facts;
        this.shelf = shelf;
    }

    /// @param called name and post as the public reads them
    /// @param closed whether text and portrait are kept from the reader: without consent they are for the desk only
    public record Opened(Story story, Exemplar exemplar, String called, boolean closed, List<Finding> findings) {}

    public Opened open(Actor actor, long id) {
        var story = stories.visibleTo(actor, id);
        var exemplar = exemplars.visibleTo(actor, story.exemplarId());
        var shown = facts.of(registrants.visibleTo(actor, exemplar.registrantId()));
        if (!exemplar.isConsented() && !StoryRights.writes(actor) && !StoryRights.clears(actor)) {
            var consent = StoryRules.consent(exemplar, null).stream()
                    .filter(finding -> finding.severity() == Severity.BREACH)
                    .toList();
            return new Opened(story.withoutText(), exemplar, shown.called(), true, consent);
        }
        var findings = new ArrayList<Finding>();
        findings.addAll(StoryRules.text(story.text(), StoryRules.allowsContact(exemplar)));
        findings.addAll(StoryRules.consent(exemplar, story.photoId()));
        findings.addAll(StoryRules.leftOut(exemplar, shown));
        findings.addAll(StoryRules.postChanged(shelf.story(id).orElse(null), shown));
        if (story.state() instanceof StoryState.Offered && StoryRights.clears(actor)) {
            findings.addAll(StoryRules.clearing(story, actor));
        }
        return new Opened(story, exemplar, shown.called(), false, List.copyOf(findings));
    }
}
