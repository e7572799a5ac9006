package vn.daihoi.movement.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.VietnameseText;

/// Reads what people type into the forms of movements.
final class Typed {
    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    static boolean isYear(String typed) {
        return typed.isEmpty() || typed.matches("\\d{4}");
    }

    static String shown(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    static String paragraphs(String typed) {
        return VietnameseText.nfc(typed).replace("\r\n", "\n").strip();
    }

    static List<String> lines(String text) {
        return Arrays.stream(text.split("\\n+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// `1.234`, `1 234` and `12,5` as they are written here; empty where it is no number.
    static Optional<BigDecimal> number(String typed) {
        var bare = typed.replaceAll("[\\s\\u00A0]", "");
        if (bare.matches("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?")) {
            bare = bare.replace(".", "");
        }
        bare = bare.replace(',', '.');
        return bare.matches("\\d{1,13}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }
}
