package vn.daihoi.choice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How it is decided who goes.
public enum Method {
    MERIT,
    LOT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Method> of(String code) {
        return Stream.of(values()).filter(method -> method.code().equals(code)).findFirst();
    }
}
