package vn.daihoi.story.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;
import vn.daihoi.story.DeskList;
import vn.daihoi.story.Stories;
import vn.daihoi.story.Story;
import vn.daihoi.story.StoryRights;

/// Builds the list of stories at the desk.
@Component
class StoriesPages {
    static final String HOME = "/stories";
    private static final List<String> TABS = List.of("", "none", "drafting", "offered", "published", "taken_off");
    private static final int PAGE = 50;

    private final DeskList list;
    private final Stories stories;
    private final Dictionary dictionary;

    StoriesPages(DeskList list, Stories stories, Dictionary dictionary) {
        this.list = list;
        this.stories = stories;
        this.dictionary = dictionary;
    }

    StoriesPage page(Actor actor, String tab, int number) {
        var wanted = TABS.contains(tab) ? tab : "";
        var counts = list.counts(actor);
        var pages = new Pages(number, PAGE, counts.of(wanted));
        var shown = list.page(actor, wanted, PAGE, pages.offset());
        var begun = stories.ofExemplars(actor, shown.stream().map(Exemplar::id).toList());
        return new StoriesPage(
                tabs(counts, wanted, dictionary.here()),
                shown.stream().map(one -> line(one, begun.get(one.id()))).toList(),
                pages,
                wanted.isEmpty() ? HOME : HOME + "?state=" + wanted,
                counts.onShelf(),
                StoryRights.writes(actor),
                counts.onShelf() > 0);
    }

    private static List<Frame.Place> tabs(DeskList.Counts counts, String current, Words t) {
        return TABS.stream()
                .map(tab -> new Frame.Place(
                        t.of("story.tab." + (tab.isEmpty() ? "all" : tab)) + " (" + t.number(counts.of(tab)) + ")",
                        tab.isEmpty() ? HOME : HOME + "?state=" + tab,
                        tab.equals(current)))
                .toList();
    }

    private static StoriesPage.Line line(Exemplar exemplar, @Nullable Story story) {
        var state = story == null ? "none" : story.state().code();
        return new StoriesPage.Line(
                exemplar.id(),
                exemplar.name(),
                exemplar.unitName(),
                story == null ? exemplar.sheet().headline() : story.text().title(),
                consent(exemplar),
                state,
                tone(state),
                story == null ? "" : HOME + "/" + story.id(),
                story == null || !story.onShelf() ? "" : PublicPages.PLACE + "/" + story.id());
    }

    private static String consent(Exemplar exemplar) {
        var consent = exemplar.consent();
        return consent == null ? "none" : consent.pictures() ? "pictures" : "text";
    }

    static String tone(String state) {
        return switch (state) {
            case "published" -> "good";
            case "offered" -> "heed";
            case "returned", "taken_off" -> "bad";
            case "drafting" -> "info";
            default -> "";
        };
    }
}
