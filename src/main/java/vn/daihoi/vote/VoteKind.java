package vn.daihoi.vote;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How the hall votes.
public enum VoteKind {
    /// Raised hands, counted block by block by tellers.
    HANDS,
    /// Secret, on ballot papers of paper, counted by tellers.
    PAPER,
    /// By phone or badge; who answered what is known.
    OPEN,
    /// By phone or badge; nobody can know who answered what.
    SECRET;

    public boolean isCounted() {
        return this == HANDS || this == PAPER;
    }

    public boolean isSecret() {
        return this == PAPER || this == SECRET;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<VoteKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
