package vn.daihoi.typeset.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Numbered and bulleted lists: what stands before each paragraph.
public final class Numbering {
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> abstracts = new HashMap<>();

    private Numbering(@Nullable Element numbering) {
        if (numbering != null) {
            numbering
                    .all("w:abstractNum")
                    .forEach(one -> abstracts.put(one.find("w:abstractNumId").orElse(""), one));
            numbering.all("w:num").forEach(one -> lists.put(one.find("w:numId").orElse(""), one));
        }
    }

    static Numbering of(Docx docx) {
        var part = docx.related("numbering");
        return new Numbering(part == null ? null : docx.xmlIfThere(part));
    }

    @Nullable
    Element indents(Styles.ListPlace place) {
        var level = level(place.list(), place.level());
        return level == null ? null : level.first("w:pPr");
    }

    /// Counts through one document; a new one for each.
    public final class Counter {
        private final Map<String, int[]> counts = new HashMap<>();

        /// What stands before the next paragraph at this place: `1.2.`, `a)`, `•`; empty for nothing.
        public String next(Styles.ListPlace place) {
            var level = level(place.list(), place.level());
            if (level == null) {
                return "";
            }
            var list = lists.get(place.list());
            var shared = list == null ? "" : String.valueOf(list.value("w:abstractNumId"));
            var counted = counts.computeIfAbsent(shared, _ -> new int[9]);
            for (var deeper = place.level() + 1; deeper < 9; deeper++) {
                counted[deeper] = 0;
            }
            counted[place.level()]++;
            return text(place, level, counted);
        }

        private String text(Styles.ListPlace place, Element level, int[] counted) {
            var pattern = String.valueOf(level.value("w:lvlText")).replace("null", "");
            if (format(level).equals("bullet")) {
                return bullet(pattern);
            }
            var text = pattern;
            for (var i = 0; i < 9; i++) {
                if (text.contains("%" + (i + 1))) {
                    var one = level(place.list(), i);
                    var start = one == null ? 1 : (int) Units.number(orOne(one.value("w:start")), 1);
                    var number = start + Math.max(0, counted[i] - 1);
                    text = text.replace("%" + (i + 1), figure(one == null ? "decimal" : format(one), number));
                }
            }
            return text;
        }
    }

    public Counter counter() {
        return new Counter();
    }

    private @Nullable Element level(String listId, int level) {
        var list = lists.get(listId);
        var base = list == null ? null : abstracts.get(String.valueOf(list.value("w:abstractNumId")));
        if (list == null || base == null) {
            return null;
        }
        var wanted = String.valueOf(level);
        var changed = list.all("w:lvlOverride")
                .filter(one -> one.find("w:ilvl").orElse("").equals(wanted))
                .map(one -> one.first("w:lvl"))
                .filter(java.util.Objects::nonNull)
                .findFirst();
        return changed.orElseGet(() -> base.all("w:lvl")
                .filter(one -> one.find("w:ilvl").orElse("").equals(wanted))
                .findFirst()
                .orElse(null));
    }

    private static String format(Element level) {
        var format = level.value("w:numFmt");
        return format == null ? "decimal" : format;
    }

    private static String orOne(@Nullable String value) {
        return value == null ? "1" : value;
    }

    /// Bullets come from symbol fonts, whose characters stand for others.
    private static String bullet(String pattern) {
        if (pattern.isEmpty()) {
            return "";
        }
        return switch (pattern.charAt(0)) {
            case '-', '–', '—', '+', '*', '•', 'o' -> pattern.substring(0, 1);
            default -> pattern.charAt(0) < 0xE000 && pattern.charAt(0) != '§' ? pattern : "•";
        };
    }

    private static String figure(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "decimalZero" -> "%02d".formatted(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String letters(int number) {
        var letter = String.valueOf((char) ('a' + (number - 1) % 26));
        return letter.repeat(1 + (number - 1) / 26);
    }

    private static String roman(int number) {
        var values = new int[] {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        var signs = new String[] {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var text = new StringBuilder();
        var rest = Math.min(number, 3999);
        for (var i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                text.append(signs[i]);
                rest -= values[i];
            }
        }
        return text.toString();
    }
}
