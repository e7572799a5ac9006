package vn.daihoi.report;

import java.util.Locale;
import java.util.stream.Stream;

/// Where a report stands on its way. Drawn in docs/states/report.md.
public enum Stage {
    /// Being written.
    DRAFT,
    /// Before named people.
    REVIEW,
    /// One of them wants it changed.
    RETURNED,
    /// All of them agree.
    AGREED,
    /// Closed by the head: its words and figures no longer change.
    FINAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage coded(String code) {
        return Stream.of(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public boolean isOpenForWriting() {
        return switch (this) {
            case DRAFT, RETURNED -> true;
            case REVIEW, AGREED, FINAL -> false;
        };
    }
}
