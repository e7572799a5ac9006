package vn.daihoi.stage.course;

import java.util.Locale;

/// What the projector shows: the programme by itself, or what the operator chose.
public enum Showing {
    PROGRAMME,
    BACKDROP,
    VOTE,
    AWARDS,
    TEXT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
