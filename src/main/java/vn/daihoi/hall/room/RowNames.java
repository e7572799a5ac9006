package vn.daihoi.hall.room;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Rows are called 1, 2, 3 or A, B, C.
public enum RowNames {
    NUMBERS,
    LETTERS;

    private static final int ALPHABET = 26;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RowNames> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /// @param place from 1
    public String name(int place) {
        return switch (this) {
            case NUMBERS -> Integer.toString(place);
            case LETTERS -> letters(place);
        };
    }

    private static String letters(int place) {
        var last = String.valueOf((char) ('A' + (place - 1) % ALPHABET));
        return place <= ALPHABET ? last : letters((place - 1) / ALPHABET) + last;
    }
}
