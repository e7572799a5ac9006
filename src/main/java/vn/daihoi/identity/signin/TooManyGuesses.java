package vn.daihoi.identity.signin;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/// Nobody may guess from here until then.
public final class TooManyGuesses extends AuthenticationException {
    private final Instant until;

    TooManyGuesses(Instant until) {
        super("too many guesses until " + until);
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
