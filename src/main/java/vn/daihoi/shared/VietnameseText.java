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

    private VietnameseText() {}

    /// NFC, because macOS and some PDFs give NFD, which is drawn wrong and never found again.
    public static String nfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// As it comes from outside: NFC, and without control characters other than tab and line break. PostgreSQL refuses
    /// U+0000, and the others only hide what is written.
    public static String received(String text) {
        return CONTROLS.matcher(nfc(text)).replaceAll("");
    }

    /// One line as typed by a person: NFC, no space at the ends, single spaces inside.
    public static String line(String text) {
        return SPACES.matcher(nfc(text)).replaceAll(" ").strip();
    }

    /// For search without accents: `Huyện Châu Thành` → `huyen chau thanh`.
    public static String plain(String text) {
        var decomposed = Normalizer.normalize(line(text), Normalizer.Form.NFD);
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
