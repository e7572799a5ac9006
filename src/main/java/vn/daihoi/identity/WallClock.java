package vn.daihoi.identity;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// Real time. Guesses, links, tokens and sessions grow old even while the demo's day stands still or jumps.
@Component
public final class WallClock {
    private final InstantSource source;

    WallClock() {
        this(InstantSource.system());
    }

    public WallClock(InstantSource source) {
        this.source = source;
    }

    public Instant now() {
        return source.instant();
    }
}
