package vn.daihoi.stage.speaker;

import java.util.Locale;
import java.util.Set;

/// Where a speaker stands. The drawing is docs/states/speaker.md.
public enum SpeakerState {
    REGISTERED,
    INVITED,
    SPEAKING,
    SPOKEN,
    WITHDRAWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SpeakerState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// From where one may come here. A wrong press goes back the way it came.
    Set<SpeakerState> comesFrom() {
        return switch (this) {
            case REGISTERED -> Set.of(INVITED, WITHDRAWN);
            case INVITED -> Set.of(REGISTERED, SPEAKING);
            case SPEAKING -> Set.of(REGISTERED, INVITED, SPOKEN);
            case SPOKEN -> Set.of(SPEAKING);
            case WITHDRAWN -> Set.of(REGISTERED, INVITED);
        };
    }
}
