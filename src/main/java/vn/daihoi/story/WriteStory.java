package vn.daihoi.story;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.photo.Photos;
import vn.daihoi.photo.PreparedPhoto;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;

/// Begins a story from an exemplar's proposal, keeps its text and portrait, and offers it for clearing.
@Service
public class WriteStory {
    private final Stories stories;
    private final Exemplars exemplars;
    private final Photos photos;
    private final Journal journal;
    private final SeasonClock clock;

    WriteStory(Stories stories, Exemplars exemplars, Photos photos, Journal journal, SeasonClock clock) {
        this.stories = stories;
        this.exemplars = exemplars;
        this.photos = photos;
        this.journal = journal;
        this.clock = clock;
    }

    /// @return the story that is there now, begun by this actor or by a colleague a moment ago
    @Transactional
    public long begin(Actor actor, long exemplarId) {
        var exemplar = exemplars.visibleTo(actor, exemplarId);
        var known = stories.ofExemplar(actor, exemplarId);
        if (known.isPresent()) {
            return known.get().id();
        }
        stories.begin(exemplar, StoryText.draftedFrom(exemplar), actor, clock.instant());
        var story = stories.ofExemplar(actor, exemplarId).orElseThrow();
        record("story.begun", story, null, Map.of("exemplar", exemplarId));
        return story.id();
    }

    @Transactional
    public void save(Actor actor, long id, int version, StoryText text) {
        var story = open(actor, id, version);
        Refused.ifAny(StoryRules.lengths(text));
        keep(actor, story, text, story.photoId());
        record("story.written", story, story.text(), text);
    }

    /// @param photo read before the transaction began; see [Photos#prepare]
    @Transactional
    public void portrait(Actor actor, long id, int version, PreparedPhoto photo) {
        var story = open(actor, id, version);
        var kept = photos.keep(photo);
        keep(actor, story, story.text(), kept.id());
        record("story.portrait", story, photo(story.photoId()), photo(kept.id()));
    }

    @Transactional
    public void dropPortrait(Actor actor, long id, int version) {
        var story = open(actor, id, version);
        keep(actor, story, story.text(), null);
        record("story.portrait", story, photo(story.photoId()), photo(null));
    }

    /// Consent may still be on its way: it is asked for when the story is cleared.
    @Transactional
    public void offer(Actor actor, long id, int version) {
        var story = stories.lock(actor, id);
        StaleEdit.unlessCurrent("story", id, version, story.version());
        var exemplar = exemplars.visibleTo(actor, story.exemplarId());
        Refused.ifAnyBreach(StoryRules.text(story.text(), StoryRules.allowsContact(exemplar)));
        if (!story.state().mayBeOffered()) {
            throw new Refused(List.of(Finding.breach("CC-112")));
        }
        stories.move(id, new StoryState.Offered(clock.instant(), actor.name()));
        record("story.offered", story, story.state().code(), "offered");
    }

    private Story open(Actor actor, long id, int version) {
        var story = stories.lock(actor, id);
        StaleEdit.unlessCurrent("story", id, version, story.version());
        if (!story.state().isOpenForChanges()) {
            throw new Refused(List.of(Finding.breach("CC-113")));
        }
        return story;
    }

    /// What the public sees stays as it was cleared until somebody clears the new text.
    private void keep(Actor actor, Story story, StoryText text, @Nullable Long photoId) {
        stories.save(story.id(), text, photoId, actor);
        if (story.state() instanceof StoryState.Published) {
            stories.move(story.id(), new StoryState.Drafting(clock.instant(), actor.name()));
        }
    }

    private static Map<String, Long> photo(@Nullable Long id) {
        return id == null ? Map.of() : Map.of("photo", id);
    }

    private void record(String action, Story story, @Nullable Object before, @Nullable Object after) {
        journal.record(new Change(action, "story", story.id(), story.unitPath(), before, after));
    }
}
