package vn.daihoi.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Vietnamese text as it must be stored, searched and sorted.
public final class VietnameseText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");
    private static final Pattern NOT_LABEL = Pattern.compile("[^A-Za-z0-9]+");
    /// Each letter of tidy text without its marks, small: lists of 100,000 rows ask millions of times.
    private static final char[] PLAIN = plainLetters();

    private VietnameseText() {}

    /// Composed Latin with single blanks inside, as most text is: nothing about it need be mended.
    public static boolean isTidy(String text) {
        var last = ' ';
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isTidyLetter(c) && (c != ' ' || last == ' ')) {
                return false;
            }
            last = c;
        }
        return text.isEmpty() || last != ' ';
    }

    private static boolean isTidyLetter(char c) {
        return c > ' ' && c < 0x7F || c >= 0xC0 && c < 0x1B5 || c >= 0x1EA0 && c < 0x1EFA;
    }

    /// NFC, because macOS and some PDFs give NFD, which is drawn wrong and never found again.
    public static String nfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// As it comes from outside: NFC, and without control characters other than tab and line break. PostgreSQL refuses
    /// U+0000, and the others only hide what is written.
    public static String received(String text) {
        return isTidy(text) ? text : CONTROLS.matcher(nfc(text)).replaceAll("");
    }

    /// One line as typed by a person: NFC, no space at the ends, single spaces inside.
    public static String line(String text) {
        return isTidy(text) ? text : SPACES.matcher(nfc(text)).replaceAll(" ").strip();
    }

    /// For search without accents: `Huyện Châu Thành` → `huyen chau thanh`.
    public static String plain(String text) {
        var line = line(text);
        return isTidy(line) ? byLetters(line) : byMarks(line);
    }

    private static String byLetters(String line) {
        var plain = new char[line.length()];
        for (var i = 0; i < plain.length; i++) {
            plain[i] = PLAIN[line.charAt(i)];
        }
        return new String(plain);
    }

    private static char[] plainLetters() {
        var plain = new char[0x1EFA];
        for (var c = ' '; c < plain.length; c++) {
            if (c == ' ' || isTidyLetter(c)) {
                plain[c] = byMarks(String.valueOf(c)).charAt(0);
            }
        }
        return plain;
    }

    private static String byMarks(String line) {
        var decomposed = Normalizer.normalize(line, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed)
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }

    /// For `like`: a typed `%` or `_` means itself.
    public static String literal(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /// For file names: `Sở Nội vụ` → `So-Noi-vu`.
    public static String fileName(String text) {
        var marked =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NOT_LABEL.matcher(marked.replace('đ', 'd').replace('Đ', 'D')).replaceAll("-");
    }
}
