package vn.daihoi.story.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.daihoi.people.AwardFamily;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.SeasonTitle;
import vn.daihoi.shared.web.Words;
import vn.daihoi.story.PublicShelf;
import vn.daihoi.story.ShelfStory;
import vn.daihoi.story.StoryBody;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Gathers what is on the shelf now into a book: chapter by chapter, within a chapter by tên. Reads only what is
/// public, so nothing that was taken off can come in.
@Component
class Bookbinder {
    /// 48 mm at 300 dpi.
    private static final int PRINTED = 570;

    private final PublicShelf shelf;
    private final Units units;
    private final Dictionary dictionary;
    private final SeasonClock clock;
    private final ObjectProvider<SeasonTitle> season;

    Bookbinder(
            PublicShelf shelf,
            Units units,
            Dictionary dictionary,
            SeasonClock clock,
            ObjectProvider<SeasonTitle> season) {
        this.shelf = shelf;
        this.units = units;
        this.dictionary = dictionary;
        this.clock = clock;
        this.season = season;
    }

    Book gather() {
        var t = dictionary.in(Dictionary.VIETNAMESE);
        var byPlace = new LinkedHashMap<String, List<Book.Entry>>();
        byPlace.put(t.of("story.book.province"), new ArrayList<>());
        shelf.districts(shelf.stamp()).forEach(district -> byPlace.put(district.name(), new ArrayList<>()));
        for (var listed : shelf.inOrderOfNames()) {
            shelf.story(listed.storyId())
                    .ifPresent(story -> byPlace.computeIfAbsent(
                                    story.card().districtId() == null
                                            ? t.of("story.book.province")
                                            : story.card().district(),
                                    _ -> new ArrayList<>())
                            .add(entry(story, listed.sortKey())));
        }
        return new Book(
                t.of("story.book.title"),
                units.root().map(Unit::name).orElse(""),
                Optional.ofNullable(season.getIfAvailable())
                        .flatMap(SeasonTitle::title)
                        .map(title -> title.split(" · ")[0])
                        .orElse(""),
                t.day(clock.today()),
                chapters(byPlace),
                words(t));
    }

    private static List<Book.Chapter> chapters(Map<String, List<Book.Entry>> byPlace) {
        return byPlace.entrySet().stream()
                .filter(chapter -> !chapter.getValue().isEmpty())
                .map(chapter -> new Book.Chapter(chapter.getKey(), chapter.getValue()))
                .toList();
    }

    private static Book.Entry entry(ShelfStory story, String sortKey) {
        var card = story.card();
        var portrait = story.picture(PRINTED)
                .map(picture -> new Book.Portrait(picture.fileId(), picture.width(), picture.height()))
                .orElse(null);
        return new Book.Entry(
                card.storyId(),
                card.name(),
                sortKey,
                story.post().isEmpty() ? card.place() : story.post() + ", " + card.place(),
                story.years(),
                card.title(),
                card.lead(),
                StoryBody.blocks(story.body()),
                story.honours(),
                portrait);
    }

    private Book.Words words(Words t) {
        return new Book.Words(
                t.of("story.book.contents"),
                t.of("story.book.index"),
                t.of("story.book.index.note"),
                t.of("story.book.imprint", t.day(clock.today())),
                Arrays.stream(AwardFamily.values())
                        .collect(Collectors.toMap(AwardFamily::code, family -> t.of("story.family." + family.code()))),
                t.of("story.book.chapter", "%d"));
    }
}
