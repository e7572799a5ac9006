package vn.daihoi.publicity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Before, during and after the congress (KH128 III.4).
public enum Phase {
    BEFORE,
    DURING,
    AFTER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Phase> coded(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public static Phase on(LocalDate day, LocalDate congress) {
        return day.isBefore(congress) ? BEFORE : day.isAfter(congress) ? AFTER : DURING;
    }
}
