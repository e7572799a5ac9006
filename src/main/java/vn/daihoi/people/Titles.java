package vn.daihoi.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.daihoi.shared.Syllable;

/// Words that lists put in front of a name and that belong neither to its sorting nor to the person's identity.
///
/// Only households lose “ông” and “bà”: Ông is a family name too.
final class Titles {
    /// Clergy of the Buddhist (Bắc tông and the Khmer Nam tông), Catholic, Protestant and Cao Đài faiths.
    private static final List<List<Syllable>> RELIGIOUS = longestFirst(
            "đại lão hòa thượng",
            "hòa thượng",
            "thượng tọa",
            "đại đức",
            "ni trưởng",
            "ni sư",
            "sư cô",
            "sư cả",
            "lục cả",
            "achar",
            "giám mục",
            "linh mục",
            "mục sư",
            "nữ tu",
            "lễ sanh",
            "giáo hữu");

    private static final List<List<Syllable>> OF_HOUSEHOLDS =
            longestFirst("hộ gia đình", "gia đình", "hộ", "ông", "bà", "anh", "chị");

    private Titles() {}

    /// `Hộ ông Trần Văn An` → `Trần Văn An`; a name that is nothing but such words stays.
    static String without(Kind kind, String display) {
        return switch (kind) {
            case COLLECTIVE -> display;
            case PERSON -> strip(display, RELIGIOUS);
            case HOUSEHOLD -> strip(strip(strip(display, OF_HOUSEHOLDS), OF_HOUSEHOLDS), RELIGIOUS);
        };
    }

    private static String strip(String display, List<List<Syllable>> titles) {
        var words = List.of(display.strip().split("\\s+"));
        return heading(words, titles)
                .filter(length -> length < words.size())
                .map(length -> String.join(" ", words.subList(length, words.size())))
                .orElse(display);
    }

    /// How many words of the name its longest title takes.
    private static Optional<Integer> heading(List<String> words, List<List<Syllable>> titles) {
        var syllables = words.stream().map(Syllable::of).toList();
        return titles.stream()
                .filter(title -> syllables.size() >= title.size()
                        && syllables.subList(0, title.size()).equals(title))
                .findFirst()
                .map(List::size);
    }

    private static List<List<Syllable>> longestFirst(String... titles) {
        return Stream.of(titles)
                .map(Syllable::all)
                .sorted(Comparator.comparingInt((List<Syllable> title) -> title.size())
                        .reversed())
                .toList();
    }
}
