package vn.daihoi.exemplar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How somebody agreed to be written about.
public enum ConsentHow {
    /// A paper they signed, which is kept.
    PAPER,
    /// A form of the unit.
    FORM,
    /// Told to an officer, who writes it down.
    SPOKEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ConsentHow> coded(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
