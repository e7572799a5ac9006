package vn.daihoi.story.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Sector;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;
import vn.daihoi.story.PublicShelf;
import vn.daihoi.story.ShelfCard;
import vn.daihoi.story.ShelfHonour;
import vn.daihoi.story.ShelfQuery;
import vn.daihoi.story.ShelfStory;
import vn.daihoi.story.StoryBody;

/// Builds the public pages.
@Component
class PublicPages {
    static final String PLACE = "/dien-hinh";
    private static final int ON_PAGE = 640;
    private static final int WHEN_SHARED = 1280;
    private static final int DESCRIBED = 200;

    private final PublicShelf shelf;
    private final Dictionary dictionary;

    PublicPages(PublicShelf shelf, Dictionary dictionary) {
        this.shelf = shelf;
        this.dictionary = dictionary;
    }

    /// A code that no field has finds nothing rather than everything.
    static String field(String typed) {
        return typed.isEmpty() ? "" : Sector.coded(typed).map(Sector::code).orElse("?");
    }

    ShelfPage list(long stamp, ShelfQuery query, String origin) {
        var t = dictionary.here();
        var found = shelf.find(stamp, query);
        var place = query.districtId() == null ? "" : query.districtId().toString();
        var url = UriComponentsBuilder.fromPath(PLACE)
                .queryParamIfPresent("q", given(query.words()))
                .queryParamIfPresent("field", given(query.field()))
                .queryParamIfPresent("place", given(place))
                .encode()
                .toUriString();
        return new ShelfPage(
                query.words(),
                query.field(),
                place,
                query.isOpen(),
                fields(stamp, t),
                shelf.districts(stamp).stream()
                        .map(one -> new Choice(one.code(), one.name() + " (" + t.number(one.number()) + ")"))
                        .toList(),
                found.cards().stream().map(card -> card(card, t)).toList(),
                new Pages(query.page(), PublicShelf.PAGE, found.total()),
                url,
                origin + url);
    }

    private static Optional<String> given(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private List<Choice> fields(long stamp, Words t) {
        var numbers = shelf.fields(stamp).stream()
                .collect(Collectors.toMap(PublicShelf.Offered::code, PublicShelf.Offered::number));
        return Arrays.stream(Sector.values())
                .map(Sector::code)
                .filter(numbers::containsKey)
                .map(code -> new Choice(
                        code, t.of("people.sector." + code) + " (" + t.number(numbers.getOrDefault(code, 0L)) + ")"))
                .toList();
    }

    private static ShelfPage.Card card(ShelfCard card, Words t) {
        return new ShelfPage.Card(
                card.path(),
                card.card() == null ? "" : PLACE + "/anh/" + card.card() + ".jpg",
                initial(card),
                card.name(),
                kind(card, t),
                card.title(),
                card.lead(),
                card.where(),
                fieldName(card.field(), t));
    }

    private static String kind(ShelfCard card, Words t) {
        return card.kind() == Kind.PERSON
                ? ""
                : t.of("people.kind." + card.kind().code());
    }

    private static String fieldName(@Nullable String code, Words t) {
        return code == null ? "" : t.of("people.sector." + code);
    }

    private static String initial(ShelfCard card) {
        var words = card.name().split(" ");
        var word = card.kind() == Kind.COLLECTIVE ? words[0] : words[words.length - 1];
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    PublicStoryPage story(ShelfStory story, String origin) {
        var t = dictionary.here();
        var card = story.card();
        var shown = story.picture(ON_PAGE);
        var description = card.lead().isEmpty() ? firstWords(story.body()) : card.lead();
        return new PublicStoryPage(
                card.name(),
                kind(card, t),
                story.post(),
                card.where(),
                fieldName(card.field(), t),
                story.years(),
                card.title(),
                card.lead(),
                StoryBody.blocks(story.body()),
                shown.map(ShelfStory.Picture::path).orElse(""),
                story.pictures().stream()
                        .map(picture -> picture.path() + " " + picture.width() + "w")
                        .collect(Collectors.joining(", ")),
                shown.map(ShelfStory.Picture::width).orElse(0),
                shown.map(ShelfStory.Picture::height).orElse(0),
                story.caption(),
                initial(card),
                honours(story.honours(), t),
                story.movements(),
                t.day(card.publishedOn()),
                origin + card.path(),
                description,
                story.picture(WHEN_SHARED)
                        .map(picture -> origin + picture.path())
                        .orElse(""));
    }

    private static String firstWords(String body) {
        var words = body.replaceAll("(?m)^(?:## |> |- )", "").replaceAll("\\s+", " ");
        return words.length() <= DESCRIBED ? words : words.substring(0, words.lastIndexOf(' ', DESCRIBED)) + "…";
    }

    private static List<PublicStoryPage.Family> honours(List<ShelfHonour> honours, Words t) {
        return honours.stream()
                .collect(Collectors.groupingBy(ShelfHonour::family, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(family -> new PublicStoryPage.Family(
                        t.of("story.family." + family.getKey()),
                        family.getValue().stream()
                                .map(held -> new PublicStoryPage.Held(held.title(), "" + held.year(), held.decision()))
                                .toList()))
                .toList();
    }
}
