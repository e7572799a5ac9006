package vn.daihoi.invitation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What became of an invitation.
public enum Answer {
    NONE,
    ACCEPTED,
    DECLINED,
    /// Somebody else is to go; until that is settled, nobody goes.
    SUBSTITUTE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Answer> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
