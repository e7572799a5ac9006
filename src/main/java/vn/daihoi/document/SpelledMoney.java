package vn.daihoi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An amount in words, as every estimate ends: `Hai triệu bốn trăm nghìn đồng`.
public final class SpelledMoney {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> POWERS = List.of("", " nghìn", " triệu", " tỷ", " nghìn tỷ", " triệu tỷ");

    private SpelledMoney() {}

    public static String of(long dong) {
        var words = (dong == 0 ? "không" : spelled(dong)) + " đồng";
        return words.substring(0, 1).toUpperCase(VIETNAMESE) + words.substring(1);
    }

    private static String spelled(long number) {
        var groups = new ArrayList<String>();
        for (var power = 0; number > 0; power++, number /= 1000) {
            var three = (int) (number % 1000);
            if (three > 0) {
                groups.addFirst(three(three, number >= 1000) + POWERS.get(power));
            }
        }
        return String.join(" ", groups);
    }

    /// @param inner after a greater group: its hundreds are told even if there are none (`một nghìn không trăm năm
    /// mươi`)
    private static String three(int number, boolean inner) {
        var hundreds = number / 100;
        var rest = number % 100;
        if (hundreds == 0 && !inner) {
            return two(rest, false);
        }
        var words = DIGITS.get(hundreds) + " trăm";
        return rest == 0 ? words : words + " " + two(rest, true);
    }

    /// `mười lăm`, `hai mươi mốt`, `linh năm`.
    private static String two(int number, boolean inner) {
        var tens = number / 10;
        var ones = number % 10;
        if (tens == 0) {
            return (inner ? "linh " : "") + DIGITS.get(ones);
        }
        var words = tens == 1 ? "mười" : DIGITS.get(tens) + " mươi";
        return switch (ones) {
            case 0 -> words;
            case 1 -> words + (tens == 1 ? " một" : " mốt");
            case 5 -> words + " lăm";
            default -> words + " " + DIGITS.get(ones);
        };
    }
}
