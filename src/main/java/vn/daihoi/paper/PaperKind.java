package vn.daihoi.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which kind of paper it is; those that a season sends.
public enum PaperKind {
    PLAN,
    DISPATCH,
    GUIDANCE,
    DECISION,
    NOTIFICATION,
    REPORT,
    INVITATION,
    RESOLUTION,
    MINUTES,
    SUBMISSION,
    PROGRAMME,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PaperKind> coded(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
