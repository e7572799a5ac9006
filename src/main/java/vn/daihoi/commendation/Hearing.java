package vn.daihoi.commendation;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How one unit has judged one proposal: its council's votes, its standing body's opinion.
public record Hearing(
        long proposalId,
        long deskId,
        @Nullable Integer inFavour,
        @Nullable Opinion opinion,
        String note,
        String by,
        Instant at) {

    public enum Opinion {
        AGREE,
        DISAGREE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Opinion> coded(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }
}
