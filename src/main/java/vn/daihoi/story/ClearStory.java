package vn.daihoi.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;

/// A second person reads a story and lets it out, or gives it back; and anybody who may clear takes it off again.
@Service
public class ClearStory {
    private final Stories stories;
    private final Exemplars exemplars;
    private final Shelf shelf;
    private final Journal journal;
    private final SeasonClock clock;

    ClearStory(Stories stories, Exemplars exemplars, Shelf shelf, Journal journal, SeasonClock clock) {
        this.stories = stories;
        this.exemplars = exemplars;
        this.shelf = shelf;
        this.journal = journal;
        this.clock = clock;
    }

    /// Consent is read after the shelf is held: whoever takes it back at this moment comes before or after, and in
    /// either case nothing stays. The shelf is held before the story, here and wherever both are, or two would wait
    /// for each other.
    @Transactional
    public void publish(Actor actor, long id, int version) {
        shelf.hold();
        var story = offered(actor, id, version);
        var exemplar = exemplars.visibleTo(actor, story.exemplarId());
        var findings = new ArrayList<Finding>();
        findings.addAll(StoryRules.text(story.text(), StoryRules.allowsContact(exemplar)));
        findings.addAll(StoryRules.consent(exemplar, story.photoId()));
        findings.addAll(StoryRules.clearing(story, actor));
        Refused.ifAnyBreach(findings);

        stories.move(id, new StoryState.Published(clock.instant(), actor.name()));
        shelf.put(story, exemplar);
        record(
                "story.published",
                story,
                Map.of("state", "published", "title", story.text().title()));
    }

    @Transactional
    public void giveBack(Actor actor, long id, int version, String reason) {
        var story = offered(actor, id, version);
        stories.move(id, new StoryState.Returned(clock.instant(), actor.name(), reason));
        record("story.returned", story, Map.of("state", "returned", "reason", reason));
    }

    @Transactional
    public void takeOff(Actor actor, long id, int version, String reason) {
        shelf.hold();
        var story = stories.lock(actor, id);
        StaleEdit.unlessCurrent("story", id, version, story.version());
        if (!story.onShelf()) {
            throw new Refused(List.of(Finding.breach("CC-114")));
        }
        shelf.takeOff(List.of(id));
        stories.move(id, new StoryState.TakenOff(clock.instant(), actor.name(), reason));
        record("story.taken-off", story, Map.of("state", "taken_off", "reason", reason));
    }

    private Story offered(Actor actor, long id, int version) {
        var story = stories.lock(actor, id);
        StaleEdit.unlessCurrent("story", id, version, story.version());
        if (!(story.state() instanceof StoryState.Offered)) {
            throw new Refused(List.of(Finding.breach("CC-115")));
        }
        return story;
    }

    private void record(String action, Story story, Object after) {
        journal.record(new Change(
                action,
                "story",
                story.id(),
                story.unitPath(),
                Map.of("state", story.state().code()),
                after));
    }
}
