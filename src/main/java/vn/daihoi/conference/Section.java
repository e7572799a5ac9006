package vn.daihoi.conference;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A part of a conference that is edited and versioned by itself, so that two officers rarely meet.
public enum Section {
    FACTS,
    NAME,
    COMMITTEE,
    TASKS,
    PROGRAMME,
    PRESIDIUM,
    PILOT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Section> of(String code) {
        return Stream.of(values())
                .filter(section -> section.code().equals(code))
                .findFirst();
    }
}
