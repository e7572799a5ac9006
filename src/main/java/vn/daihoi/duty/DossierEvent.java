package vn.daihoi.duty;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One step in a dossier's life.
///
/// @param state in which it left the dossier
public record DossierEvent(
        Action action,
        String state,
        Instant at,
        String actorName,
        @Nullable String reason,
        int round) {

    /// What was done. Extended and chased leave the state as it is.
    public enum Action {
        BEGUN,
        SUBMITTED,
        WITHDRAWN,
        HANDED_BACK,
        SENT_UP,
        RECEIVED,
        RETURNED,
        ACCEPTED,
        EXTENDED,
        CHASED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isMove() {
            return this != EXTENDED && this != CHASED;
        }

        static Action coded(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
