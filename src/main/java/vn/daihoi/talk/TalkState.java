package vn.daihoi.talk;

import java.util.Locale;

/// Where a paper stands. Frozen text is what is read out and printed.
public enum TalkState {
    WRITING,
    REVIEWING,
    FROZEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TalkState coded(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
