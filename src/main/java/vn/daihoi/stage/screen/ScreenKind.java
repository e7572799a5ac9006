package vn.daihoi.stage.screen;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a screen hangs, and so what it shows.
public enum ScreenKind {
    /// In the hall, read from 30 metres.
    PROJECTOR,
    /// Before the lectern, read by whoever speaks.
    TIMER,
    /// With the organisers at the doors.
    DOORS,
    /// Where the guests arrive.
    LOBBY,
    /// In the press room: only what is cleared for print.
    PRESS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The feed of its pictures.
    public String feed() {
        return "screen-" + code();
    }

    public static Optional<ScreenKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
