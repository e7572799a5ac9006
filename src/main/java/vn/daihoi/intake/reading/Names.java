package vn.daihoi.intake.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.daihoi.intake.letters.FamilyNames;
import vn.daihoi.intake.letters.Spelling;

/// Persons' names as lists type them.
final class Names {
    private Names() {}

    static boolean isPerson(String text) {
        var words = List.of(text.split(" "));
        return words.size() >= 2
                && words.size() <= 7
                && words.stream().allMatch(word -> word.chars().allMatch(c -> Character.isLetter(c) || c == '.'))
                && (FamilyNames.has(words.getFirst())
                        || words.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)))
                                && words.stream().allMatch(Spelling::isSyllable));
    }

    /// NGUYỄN VĂN AN becomes Nguyễn Văn An. A name in capitals whose first word is no family name may be a body's and
    /// stays. So does nguyễn văn an in old letters: it was typed for a font of capitals, which a CSV does not tell.
    ///
    /// @param wasLegacy typed in letters that have no capital with a tone: then Thị ánh means Thị Ánh
    static String tidy(String text, boolean wasLegacy) {
        var words = text.split(" ");
        if (words.length > 1
                && words.length <= 7
                && (text.equals(text.toUpperCase(Locale.ROOT))
                        || wasLegacy && text.equals(text.toLowerCase(Locale.ROOT)))
                && FamilyNames.has(words[0])) {
            return join(words, word -> capital(word.toLowerCase(Locale.ROOT)));
        }
        return wasLegacy
                        && Arrays.stream(words)
                                .filter(word -> !word.isEmpty())
                                .anyMatch(word -> Character.isUpperCase(word.charAt(0)))
                ? join(words, word -> isToned(word) ? capital(word) : word)
                : text;
    }

    /// Only a letter beyond ASCII could not be typed as a capital.
    private static boolean isToned(String word) {
        return !word.isEmpty() && word.charAt(0) >= 0x80;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String join(String[] words, java.util.function.UnaryOperator<String> each) {
        return Arrays.stream(words).map(each).collect(Collectors.joining(" "));
    }
}
