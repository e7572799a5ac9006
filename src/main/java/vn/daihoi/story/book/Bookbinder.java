package vn.daihoi.story.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.people.AwardFamily;
import vn.daihoi.plan.NameFacts;
import vn.daihoi.plan.NamePattern;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.story.PublicShelf;
import vn.daihoi.story.ShelfStory;
import vn.daihoi.story.StoryBody;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Gathers what is on the shelf of a season now into a book: chapter by chapter, within a chapter by tên. Reads only
/// what is public, so nothing that was taken off can come in.
@Component
class Bookbinder {
    /// 61 mm at 300 dpi.
    private static final int PRINTED = 720;
    private static final int TELL_EVERY = 200;
    /// The chapter of the bodies of the province itself.
    private static final long PROVINCE = 0;

    private final PublicShelf shelf;
    private final Units units;
    private final Dictionary dictionary;
    private final SeasonClock clock;
    private final PlansInForce plans;

    Bookbinder(PublicShelf shelf, Units units, Dictionary dictionary, SeasonClock clock, PlansInForce plans) {
        this.shelf = shelf;
        this.units = units;
        this.dictionary = dictionary;
        this.clock = clock;
        this.plans = plans;
    }

    /// @param alive told now and then, for many thousand stories take their time
    Book gather(Extent extent, Runnable alive) {
        var t = dictionary.in(Dictionary.VIETNAMESE);
        var names = names(t.of("story.book.province"));
        var byPlace = new LinkedHashMap<Long, List<Book.Entry>>();
        names.keySet().forEach(district -> byPlace.put(district, new ArrayList<>()));
        var number = 0;
        for (var listed : shelf.inOrderOfNames(extent.season(), extent.path())) {
            if (number++ % TELL_EVERY == 0) {
                alive.run();
            }
            shelf.story(listed.storyId()).ifPresent(story -> {
                names.putIfAbsent(chapter(story), story.card().district());
                byPlace.computeIfAbsent(chapter(story), _ -> new ArrayList<>()).add(entry(story, listed.sortKey()));
            });
        }
        var root = units.root();
        var plan = root.flatMap(unit -> plans.on(clock.today(), unit.path()));
        return new Book(
                t.of("story.book.title"),
                Optional.ofNullable(extent.province())
                        .or(() -> root)
                        .map(Unit::name)
                        .orElse(""),
                plan.map(found -> event(found, root.orElseThrow())).orElse(List.of()),
                plan.map(Bookbinder::issuer).orElse(""),
                extent.season(),
                t.day(clock.today()),
                chapters(byPlace, names),
                words(t));
    }

    /// The lines of the congress's name that can be told without its day (KH128 II.4.d).
    private static List<String> event(Plan plan, Unit unit) {
        var period = plan.heading().period();
        var known = new NameFacts(unit.name(), null, period == null ? null : period.toString(), null, null);
        return plan
                .tierOf(unit.kind())
                .flatMap(tier -> plan.nameFor(tier.code()))
                .map(name -> name.value().fill(known))
                .orElse(List.of())
                .stream()
                .filter(line -> !line.contains(NamePattern.UNKNOWN))
                .toList();
    }

    private static String issuer(Plan plan) {
        var body = plan.bodies().standingBody();
        return body == null ? "" : body.value().name();
    }

    private static long chapter(ShelfStory story) {
        var district = story.card().districtId();
        return district == null ? PROVINCE : district;
    }

    /// The province first, then the districts by name; of two of one name each says where it lies.
    private Map<Long, String> names(String province) {
        var names = new LinkedHashMap<Long, String>();
        names.put(PROVINCE, province);
        var districts = shelf.districts(shelf.stamp());
        var once = new HashSet<String>();
        var twice = districts.stream()
                .map(PublicShelf.Offered::name)
                .filter(name -> !once.add(name))
                .collect(Collectors.toSet());
        for (var district : districts) {
            var id = Long.parseLong(district.code());
            names.put(id, twice.contains(district.name()) ? district.name() + above(id) : district.name());
        }
        return names;
    }

    private String above(long id) {
        var ancestors = units.ancestorsOf(id);
        return ancestors.isEmpty() ? "" : ", " + ancestors.getLast().name();
    }

    private static List<Book.Chapter> chapters(Map<Long, List<Book.Entry>> byPlace, Map<Long, String> names) {
        return byPlace.entrySet().stream()
                .filter(chapter -> !chapter.getValue().isEmpty())
                .map(chapter -> new Book.Chapter(names.getOrDefault(chapter.getKey(), ""), chapter.getValue()))
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
