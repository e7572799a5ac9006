package vn.daihoi.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import vn.daihoi.shared.SortKey;
import vn.daihoi.shared.Syllable;
import vn.daihoi.shared.VietnameseText;

/// What somebody is called. Names of clergy and of the Khmer do not fit họ–đệm–tên, so the parts are kept apart.
///
/// @param display as it stands in lists, on badges and on decisions, without a religious title: `Thích Thiện Tâm`
/// @param birth thế danh, where it differs; empty otherwise
/// @param religiousTitle `Thượng tọa`, `Linh mục`; empty for most
/// @param given the tên for sorting, where it is not just the last syllable: `Sa Rây`; empty for most
public record Name(String display, String birth, String religiousTitle, String given) {

    public static Name of(String display) {
        return new Name(display, "", "", "");
    }

    /// As it is read out: `Thượng tọa Thích Thiện Tâm`.
    public String full() {
        return religiousTitle.isEmpty() ? display : religiousTitle + " " + display;
    }

    public String sortKey(Kind kind) {
        return switch (kind) {
            case PERSON, HOUSEHOLD -> SortKey.ofPerson(Titles.without(kind, display), given);
            case COLLECTIVE -> SortKey.ofText(display);
        };
    }

    /// Equal for all spellings of one name: no accents, no titles, i for a lone y; the last syllable stands first.
    String matchKey(Kind kind) {
        var words = plainWords(Titles.without(kind, display));
        if (kind != Kind.COLLECTIVE) {
            Collections.reverse(words);
        }
        return String.join(" ", words);
    }

    /// As [matchKey], of the birth name; empty where there is none.
    String birthKey() {
        var words = plainWords(birth);
        Collections.reverse(words);
        return String.join(" ", words);
    }

    static List<String> plainWords(String text) {
        return Syllable.all(text).stream()
                .map(syllable -> VietnameseText.plain(syllable.letters()))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
