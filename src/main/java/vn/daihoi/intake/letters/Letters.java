package vn.daihoi.intake.letters;

import java.util.Locale;

/// Reads text typed in an old letter set as Unicode, and writes it so.
public final class Letters {
    private static final String BETWEEN = " \t\n\r,;.:!?()[]/\"'-";
    /// What both worlds write alike: blanks that do not break, dashes, quotes, dots.
    private static final String NEUTRAL = "\u00A0\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u2022";

    private Letters() {}

    public static String read(String text, LetterSet set) {
        return switch (set) {
            case UNICODE -> text;
            case TCVN3 -> tcvn3(text);
            case TCVN3_CAPITALS -> tcvn3(text).toUpperCase(Locale.ROOT);
            case VNI -> LetterTable.fromVni(text);
        };
    }

    public static String write(String text, LetterSet set) {
        var written = new StringBuilder(text.length());
        for (var letter : text.toCharArray()) {
            switch (set) {
                case UNICODE -> written.append(letter);
                case TCVN3, TCVN3_CAPITALS -> written.append(LetterTable.toTcvn3(letter));
                case VNI -> written.append(LetterTable.toVni(letter));
            }
        }
        return written.toString();
    }

    /// As a person would read it: by its font, and where that says nothing by what makes words of it.
    public static String readable(String text, LetterSet font) {
        if (font.isLegacy()) {
            return new ColumnLetters(font, false, true).read(text, font);
        }
        if (isPlain(text)) {
            return text;
        }
        if (Evidence.of(text, LetterSet.TCVN3) == Evidence.LEGACY) {
            return read(text, LetterSet.TCVN3);
        }
        return Evidence.of(text, LetterSet.VNI) == Evidence.LEGACY ? read(text, LetterSet.VNI) : text;
    }

    /// Whether every letter beyond ASCII is one of the set's: other text was never typed in it.
    static boolean isPossible(String text, LetterSet set) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 0x80 && !LetterTable.knows(set, c) && NEUTRAL.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 0x80 && NEUTRAL.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String tcvn3(String text) {
        var read = text.toCharArray();
        for (var i = 0; i < read.length; i++) {
            read[i] = LetterTable.fromTcvn3(read[i]);
        }
        for (int from = 0, to; from < read.length; from = to + 1) {
            to = from;
            while (to < read.length && BETWEEN.indexOf(read[to]) < 0) {
                to++;
            }
            capitals(read, from, to);
        }
        return new String(read);
    }

    /// `§¹I HéI`, typed with the capitals locked, means ĐẠI HỘI: its letters with a tone could not be capitals.
    private static void capitals(char[] text, int from, int to) {
        var small = false;
        var tail = false;
        for (var i = from; i < to; i++) {
            var plain = text[i] < 0x80 && Character.isLetter(text[i]);
            small |= plain && Character.isLowerCase(text[i]);
            tail |= plain && i > from;
        }
        for (var i = from; i < to && tail && !small; i++) {
            text[i] = Character.toUpperCase(text[i]);
        }
    }
}
