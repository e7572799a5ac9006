package vn.daihoi.typeset.fill;

import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.Value;
import vn.daihoi.typeset.Values;

/// The values that hold at a place: those of the row it stands in, then those around.
///
/// @param path where these values lie in the whole: `danh_sach[3].`; empty outside lists
/// @param row counted from 0; -1 outside lists
record Scope(Values values, String path, int row, @Nullable Scope around) {
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    static Scope of(Values values) {
        return new Scope(values, "", -1, null);
    }

    Scope row(String list, int number, Values values) {
        return new Scope(values, "%s%s[%d].".formatted(path, list, number), number, this);
    }

    @Nullable
    Value find(String name) {
        for (var scope = this; scope != null; scope = scope.around) {
            var own = scope.values.get(name);
            if (own != null) {
                return own;
            }
            if (scope.row >= 0 && scope == this) {
                var counted = counted(name, scope.row + 1);
                if (counted != null) {
                    return new Value.Words(counted);
                }
            }
        }
        return null;
    }

    private static @Nullable String counted(String name, int number) {
        return switch (name) {
            case "stt" -> String.valueOf(number);
            case "chu_cai" -> letter(number);
            case "la_ma" -> number < 100 ? TENS[number / 10] + ONES[number % 10] : String.valueOf(number);
            default -> null;
        };
    }

    /// Points are counted in the order of the Vietnamese alphabet: after d comes đ.
    private static String letter(int number) {
        var round = (number - 1) / LETTERS.length();
        return LETTERS.charAt((number - 1) % LETTERS.length()) + (round == 0 ? "" : String.valueOf(round));
    }
}
