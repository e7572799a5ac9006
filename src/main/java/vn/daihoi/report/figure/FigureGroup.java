package vn.daihoi.report.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a figure counts. Plans name the first of each kind in the parts of their outline.
public enum FigureGroup {
    HONOURS,
    COMMENDED,
    AWARDED,
    EXEMPLARS,
    PROPOSED,
    TALKS,
    CONFERENCES,
    DUTIES,
    PRESS,
    MONEY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FigureGroup> coded(String code) {
        return Stream.of(values()).filter(group -> group.code().equals(code)).findFirst();
    }

    /// Whether it is counted for each unit right below as well, so that their reports are held against it.
    public boolean isCountedBelow() {
        return switch (this) {
            case HONOURS, COMMENDED, EXEMPLARS, CONFERENCES, DUTIES -> true;
            case AWARDED, PROPOSED, TALKS, PRESS, MONEY -> false;
        };
    }

    /// Whether the parts add up to the whole. One exemplar may be on the lists of a commune and of its district.
    public boolean addsUp() {
        return isCountedBelow() && this != EXEMPLARS;
    }

    /// Over the years the report looks back on, rather than over the season.
    public boolean isOfYears() {
        return this == HONOURS || this == COMMENDED;
    }
}
