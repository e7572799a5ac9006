package vn.daihoi.device;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a device is for: it may do nothing else.
public enum DeviceKind {
    /// Checks people in.
    DOOR,
    /// Counts hands or ballots of one block.
    TELLER,
    /// Shows the hall, the lobby, the doors.
    SCREEN,
    /// Shows the speaker how much time is left.
    TIMER,
    /// Stands on a table for people to vote by badge.
    VOTING;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Where its pages live.
    public String path() {
        return "/on/" + code();
    }

    public static Optional<DeviceKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
