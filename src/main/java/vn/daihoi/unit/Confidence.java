package vn.daihoi.unit;

import java.util.Locale;

/// How sure the bundled sample list is that a unit existed under this name in the season.
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Confidence coded(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
