package vn.daihoi.shared;

import java.time.Instant;

/// Whoever asks has tried too often to guess a secret; from then on the next try is welcome.
public final class TooManyTries extends RuntimeException {
    private final transient Instant until;

    public TooManyTries(Instant until) {
        super("too many tries until " + until);
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
