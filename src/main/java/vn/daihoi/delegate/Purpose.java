package vn.daihoi.delegate;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a list is for.
public enum Purpose {
    /// Who attends the unit's own conference or congress.
    HERE,
    /// Whom the unit's conference sends to the next congress (KH128 II.3, item 8); of the province: to the nation's.
    UP;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Purpose> of(String code) {
        return Stream.of(values())
                .filter(purpose -> purpose.code().equals(code))
                .findFirst();
    }
}
