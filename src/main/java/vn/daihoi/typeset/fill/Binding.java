package vn.daihoi.typeset.fill;

import java.util.Set;
import vn.daihoi.typeset.word.Element;

/// Spaces at which a line may not be broken: “2020 - 2025” is one thing, and a number stays with its word, as in
/// “23 tháng 3 năm 2020”, “số 128/KH-UBND” and “lần thứ V”.
final class Binding {
    private static final char KEPT = '\u00A0';
    private static final Set<String> COUNTED =
            Set.of("ngày", "tháng", "năm", "thứ", "số", "Điều", "khoản", "mục", "Mục");

    private Binding() {}

    static String of(String text) {
        StringBuilder bound = null;
        for (var at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (holds(text, at)) {
                bound = bound == null ? new StringBuilder(text) : bound;
                bound.setCharAt(at, KEPT);
            }
        }
        return bound == null ? text : bound.toString();
    }

    /// What stands before a number that is still to be filled in.
    static String beforeHole(String text) {
        var bound = of(text);
        var last = bound.length() - 1;
        return last > 0 && bound.charAt(last) == ' ' && COUNTED.contains(wordBefore(bound, last))
                ? bound.substring(0, last) + KEPT
                : bound;
    }

    /// Of a paragraph or run that is the same in every copy.
    static Element of(Element fixed) {
        return fixed.mapping(child -> {
            if (!child.is("w:t")) {
                return of(child);
            }
            var text = child.text();
            var bound = of(text);
            return bound.equals(text) ? child : Runs.text(child, bound);
        });
    }

    private static boolean holds(String text, int space) {
        if (isDash(text, space + 1)) {
            return isDigit(text, space - 1) && isDigit(text, space + 3);
        }
        if (isDash(text, space - 1)) {
            return isDigit(text, space - 3) && isDigit(text, space + 1);
        }
        var before = isNumber(text, space + 1) || text.startsWith("thứ ", space + 1) ? wordBefore(text, space) : "";
        return text.startsWith("thứ ", space + 1) ? before.equals("lần") : COUNTED.contains(before);
    }

    private static boolean isDash(String text, int at) {
        return at > 0 && at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '–');
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    /// In Arabic or Roman figures.
    private static boolean isNumber(String text, int from) {
        var at = from;
        while (at < text.length() && "IVXLC".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return isDigit(text, from) || at > from && (at == text.length() || !Character.isLetter(text.charAt(at)));
    }

    private static String wordBefore(String text, int space) {
        var from = space;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, space);
    }
}
