package vn.daihoi.award;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What became of an award on the day.
public enum GivingState {
    WAITING,
    GIVEN,
    /// Nobody came to receive it: it is handed over later.
    MISSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<GivingState> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
