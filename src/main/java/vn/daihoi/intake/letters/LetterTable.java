package vn.daihoi.intake.letters;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.daihoi.shared.BundledList;

/// What the bytes of TCVN3 and VNI stand for, both ways.
final class LetterTable {
    /// By byte; 0 where the byte is no letter.
    private static final char[] FROM_TCVN3 = new char[256];
    private static final Map<Character, Character> TO_TCVN3 = new HashMap<>();
    private static final Map<String, Character> FROM_VNI = new HashMap<>();
    private static final Map<Character, String> TO_VNI = new HashMap<>();
    private static final BitSet OF_VNI = new BitSet();

    static {
        for (var row : BundledList.read("letters/vn-charsets.csv")) {
            var letter = row.getOrDefault("unicode", "").charAt(0);
            var tcvn3 = row.getOrDefault("tcvn3_byte_hex", "");
            if (!tcvn3.isEmpty()) {
                var code = (char) Integer.parseInt(tcvn3, 16);
                FROM_TCVN3[code] = letter;
                TO_TCVN3.put(letter, code);
            }
            vni(letter, row.getOrDefault("vni_cp1252", ""));
        }
    }

    private LetterTable() {}

    /// A capital is also met with a small mark: `Aùnh` beside `AÙnh`.
    private static void vni(char letter, String typed) {
        TO_VNI.put(letter, typed);
        FROM_VNI.put(typed, letter);
        if (typed.length() == 2 && Character.isUpperCase(letter)) {
            FROM_VNI.putIfAbsent(typed.charAt(0) + typed.substring(1).toLowerCase(Locale.ROOT), letter);
        }
        typed.chars().filter(c -> c >= 0x80).forEach(c -> {
            OF_VNI.set(c);
            OF_VNI.set(Character.toLowerCase(c));
        });
    }

    static boolean knows(LetterSet set, char c) {
        return switch (set) {
            case UNICODE -> true;
            case TCVN3, TCVN3_CAPITALS -> isTcvn3(c);
            case VNI -> OF_VNI.get(c);
        };
    }

    private static boolean isTcvn3(char c) {
        return c < FROM_TCVN3.length && FROM_TCVN3[c] != 0;
    }

    static char fromTcvn3(char c) {
        return c >= 0x80 && isTcvn3(c) ? FROM_TCVN3[c] : c;
    }

    /// A capital with a tone has no byte of its own: its small letter stands for it.
    static char toTcvn3(char letter) {
        var own = TO_TCVN3.get(letter);
        return own != null ? own : TO_TCVN3.getOrDefault(Character.toLowerCase(letter), letter);
    }

    static String fromVni(String text) {
        var read = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var pair = i + 1 < text.length() ? FROM_VNI.get(text.substring(i, i + 2)) : null;
            if (pair != null) {
                read.append(pair.charValue());
                i++;
            } else {
                var single = FROM_VNI.get(text.substring(i, i + 1));
                read.append(single == null ? text.charAt(i) : single.charValue());
            }
        }
        return read.toString();
    }

    static String toVni(char letter) {
        return TO_VNI.getOrDefault(letter, String.valueOf(letter));
    }
}
