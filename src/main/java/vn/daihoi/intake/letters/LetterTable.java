package vn.daihoi.intake.letters;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.daihoi.shared.BundledList;

/// What the bytes of TCVN3 and VNI stand for, both ways.
final class LetterTable {
    private static final Map<Character, Character> FROM_TCVN3 = new HashMap<>();
    private static final Map<Character, Character> TO_TCVN3 = new HashMap<>();
    private static final Map<String, Character> FROM_VNI = new HashMap<>();
    private static final Map<Character, String> TO_VNI = new HashMap<>();
    private static final Set<Character> OF_VNI = new HashSet<>();

    static {
        for (var row : BundledList.read("letters/vn-charsets.csv")) {
            var letter = row.getOrDefault("unicode", "").charAt(0);
            var tcvn3 = row.getOrDefault("tcvn3_byte_hex", "");
            if (!tcvn3.isEmpty()) {
                var code = (char) Integer.parseInt(tcvn3, 16);
                FROM_TCVN3.put(code, letter);
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
            OF_VNI.add((char) c);
            OF_VNI.add(Character.toLowerCase((char) c));
        });
    }

    static boolean knows(LetterSet set, char c) {
        return switch (set) {
            case UNICODE -> true;
            case TCVN3, TCVN3_CAPITALS -> FROM_TCVN3.containsKey(c);
            case VNI -> OF_VNI.contains(c);
        };
    }

    static char fromTcvn3(char c) {
        return c < 0x80 ? c : FROM_TCVN3.getOrDefault(c, c);
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
