package vn.daihoi.story.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;
import vn.daihoi.story.Stories;
import vn.daihoi.story.Story;
import vn.daihoi.story.StoryRights;

/// Builds the list of stories at the desk.
@Component
class StoriesPages {
    static final String HOME = "/stories";
    private static final List<String> TABS = List.of("", "none", "drafting", "offered", "published", "taken_off");
    private static final int PAGE = 50;
    private static final Set<String> WRITING = Set.of("drafting", "returned");

    private final Stories stories;
    private final Exemplars exemplars;
    private final Dictionary dictionary;

    StoriesPages(Stories stories, Exemplars exemplars, Dictionary dictionary) {
        this.stories = stories;
        this.exemplars = exemplars;
        this.dictionary = dictionary;
    }

    private record Both(Exemplar exemplar, @Nullable Story story) {
        String state() {
            return story == null ? "none" : story.state().code();
        }

        String tab() {
            return WRITING.contains(state()) ? "drafting" : state();
        }
    }

    StoriesPage page(Actor actor, String tab, int number) {
        var t = dictionary.here();
        var all = all(actor);
        var wanted = TABS.contains(tab) ? tab : "";
        var of = all.stream()
                .filter(both -> wanted.isEmpty() || both.tab().equals(wanted))
                .toList();
        var pages = new Pages(number, PAGE, of.size());
        return new StoriesPage(
                tabs(all, wanted, t),
                of.subList(pages.offset(), (int) pages.last()).stream()
                        .map(StoriesPages::line)
                        .toList(),
                pages,
                wanted.isEmpty() ? HOME : HOME + "?state=" + wanted,
                all.stream()
                        .filter(both -> both.story() != null && both.story().onShelf())
                        .count(),
                StoryRights.writes(actor),
                all.stream()
                        .anyMatch(both -> both.story() != null && both.story().onShelf()));
    }

    /// Those that may be published, and those whose story was begun before.
    private List<Both> all(Actor actor) {
        var known = stories.all(actor).stream()
                .collect(Collectors.toMap(Story::exemplarId, story -> story, (one, _) -> one, LinkedHashMap::new));
        var seen = new LinkedHashMap<Long, Exemplar>();
        exemplars.consented(actor, null).forEach(one -> seen.put(one.id(), one));
        var others = known.keySet().stream().filter(id -> !seen.containsKey(id)).toList();
        seen.putAll(exemplars.byIds(actor, others));
        var all = new ArrayList<Both>();
        seen.forEach((id, exemplar) -> all.add(new Both(exemplar, known.get(id))));
        return all;
    }

    private static List<Frame.Place> tabs(List<Both> all, String current, Words t) {
        return TABS.stream()
                .map(tab -> new Frame.Place(
                        t.of("story.tab." + (tab.isEmpty() ? "all" : tab)) + " ("
                                + all.stream()
                                        .filter(both ->
                                                tab.isEmpty() || both.tab().equals(tab))
                                        .count() + ")",
                        tab.isEmpty() ? HOME : HOME + "?state=" + tab,
                        tab.equals(current)))
                .toList();
    }

    private static StoriesPage.Line line(Both both) {
        var exemplar = both.exemplar();
        var story = both.story();
        return new StoriesPage.Line(
                exemplar.id(),
                exemplar.name(),
                exemplar.unitName(),
                story == null ? exemplar.sheet().headline() : story.text().title(),
                consent(exemplar),
                both.state(),
                tone(both.state()),
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
