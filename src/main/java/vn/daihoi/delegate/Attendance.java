package vn.daihoi.delegate;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether somebody who was summoned came. Of nobody it is known before it is written down.
public enum Attendance {
    PRESENT,
    /// Absent with a reason.
    EXCUSED,
    /// Absent without one.
    ABSENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Attendance> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
