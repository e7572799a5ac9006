package vn.daihoi.story.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.story.ReadStory;
import vn.daihoi.story.Story;
import vn.daihoi.story.StoryBody;
import vn.daihoi.story.StoryRights;
import vn.daihoi.story.StoryState;

/// Builds the page of one story at the desk.
@Component
class DeskPages {
    private final ReadStory read;
    private final Dictionary dictionary;

    DeskPages(ReadStory read, Dictionary dictionary) {
        this.read = read;
        this.dictionary = dictionary;
    }

    DeskPage page(Actor actor, long id) {
        var opened = read.open(actor, id);
        var story = opened.story();
        return page(actor, opened, StoryForm.of(story.text(), story.version()), List.of(), List.of());
    }

    /// What was typed stays; below it the reasons.
    DeskPage refused(Actor actor, long id, StoryForm form, List<Finding> refused) {
        return page(actor, read.open(actor, id), form, refused, List.of());
    }

    DeskPage refused(Actor actor, long id, List<Finding> refused) {
        var opened = read.open(actor, id);
        var story = opened.story();
        return page(actor, opened, StoryForm.of(story.text(), story.version()), refused, List.of());
    }

    /// A colleague saved first: what was typed stays, beside what is there now.
    DeskPage clashed(Actor actor, long id, StoryForm form) {
        var opened = read.open(actor, id);
        var story = opened.story();
        return page(actor, opened, form.on(story.version()), List.of(), form.against(story.text(), dictionary.here()));
    }

    private DeskPage page(
            Actor actor, ReadStory.Opened opened, StoryForm form, List<Finding> refused, List<Clash> clashes) {
        var t = dictionary.here();
        var story = opened.story();
        var exemplar = opened.exemplar();
        var state = story.state();
        var offered = state instanceof StoryState.Offered;
        return new DeskPage(
                story.id(),
                exemplar.name(),
                exemplar.post().isEmpty() ? exemplar.unitName() : exemplar.post() + ", " + exemplar.unitName(),
                opened.called(),
                opened.closed(),
                exemplar.id(),
                List.of(new Crumb(t.of("story.place"), StoriesPages.HOME), new Crumb(exemplar.name(), "")),
                form,
                state.code(),
                StoriesPages.tone(state.code()),
                t.of("story.standing." + state.code(), state.by(), state.at()),
                reason(state, t),
                StoryRights.writes(actor) && state.isOpenForChanges(),
                StoryRights.writes(actor) && state.mayBeOffered(),
                StoryRights.clears(actor) && offered,
                (StoryRights.clears(actor) || StoryRights.writes(actor)) && story.onShelf(),
                story.onShelf() ? PublicPages.PLACE + "/" + story.id() : "",
                story.onShelf() && !(state instanceof StoryState.Published),
                story.photoId() != null,
                StoryBody.blocks(form.body()),
                opened.findings(),
                refused,
                clashes,
                savedBy(story));
    }

    private static String savedBy(Story story) {
        return story.writtenByName();
    }

    private static String reason(StoryState state, Words t) {
        return switch (state) {
            case StoryState.Returned returned -> t.of("story.reason.returned", returned.reason());
            case StoryState.TakenOff off ->
                off.reason().isEmpty() ? t.of("story.reason.consent") : t.of("story.reason.off", off.reason());
            case StoryState.Drafting _, StoryState.Offered _, StoryState.Published _ -> "";
        };
    }
}
