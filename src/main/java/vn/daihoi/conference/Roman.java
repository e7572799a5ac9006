package vn.daihoi.conference;

import java.util.Locale;
import java.util.OptionalInt;

/// Ordinals of conferences as offices write them: V, XII.
public final class Roman {
    private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LARGEST = 89;

    private Roman() {}

    public static String of(int number) {
        var text = new StringBuilder();
        var rest = number;
        for (var i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                text.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return text.toString();
    }

    /// Reads `V`, `v` and `5`; empty where it is no ordinal.
    public static OptionalInt read(String text) {
        var sign = text.strip().toUpperCase(Locale.ROOT);
        for (var number = 1; number <= LARGEST; number++) {
            if (sign.equals(of(number)) || sign.equals(Integer.toString(number))) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }
}
