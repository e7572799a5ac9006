package vn.daihoi.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// One written syllable taken apart: its letters without tone, and its tone. Where the tone mark was put is forgotten
/// (Hòa and Hoà are one), and so is whether the vowel after a consonant was written i or y (Lý and Lí are one; Thúy
/// and Thúi are not; Ý alone is no I).
///
/// @param letters lower case, with ă â đ ê ô ơ ư: `hoa`
public record Syllable(String letters, Tone tone) {
    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LONE_Y = Pattern.compile("(qu|[^aăâeêioôơuưy]+)y");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,17}");
    private static final int WIDTH = 18;

    public static Syllable of(String text) {
        var decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var letters = new StringBuilder();
        decomposed.chars().filter(c -> !Tone.isMark((char) c)).forEach(c -> letters.append((char) c));
        return new Syllable(onePlainI(Normalizer.normalize(letters, Normalizer.Form.NFC)), Tone.in(decomposed));
    }

    /// The syllables of a line; hyphens, dots and apostrophes divide as blanks do.
    public static List<Syllable> all(String line) {
        return Arrays.stream(BETWEEN.split(line))
                .filter(part -> !part.isEmpty())
                .map(Syllable::of)
                .toList();
    }

    private static String onePlainI(String letters) {
        return LONE_Y.matcher(letters).matches() ? letters.substring(0, letters.length() - 1) + "i" : letters;
    }

    /// Sorts in code point order as the syllable sorts: first by letters, then by tone. Numbers sort by their value.
    String key() {
        var padded = DIGITS.matcher(letters)
                .replaceAll(found -> "0".repeat(WIDTH - found.group().length()) + found.group());
        var key = new StringBuilder();
        padded.chars().forEach(letter -> key.append(rank((char) letter)));
        return key.append(tone.ordinal()).toString();
    }

    /// The letter that a key begins with: `Đ`; `#` for whatever is no letter.
    static String initial(String key) {
        var place = key.isEmpty() ? -1 : key.charAt(0) - 'A';
        return place < 0 || place >= ALPHABET.length()
                ? "#"
                : ALPHABET.substring(place, place + 1).toUpperCase(Locale.ROOT);
    }

    /// Digits stay below the letters, letters of other scripts above them.
    private static char rank(char letter) {
        var place = ALPHABET.indexOf(letter);
        return place < 0 ? letter : (char) ('A' + place);
    }
}
