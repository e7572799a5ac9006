package vn.daihoi.talk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How an exemplar is heard: a paper that is read, a panel, or a film (KH128 II.3, item 4).
public enum Way {
    PAPERS,
    PANEL,
    FILM;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Way> coded(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
