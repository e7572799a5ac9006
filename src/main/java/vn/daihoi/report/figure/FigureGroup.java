package vn.daihoi.report.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a figure counts. Plans name them in the parts of their outline.
public enum FigureGroup {
    HONOURS,
    COMMENDED,
    EXEMPLARS,
    CONFERENCES,
    DUTIES;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FigureGroup> coded(String code) {
        return Stream.of(values()).filter(group -> group.code().equals(code)).findFirst();
    }
}
