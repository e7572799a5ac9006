package vn.daihoi.choice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One choice: its inputs, published first; the seed of a lot, fixed afterwards; and what came of it.
///
/// @param listVersion version of the list the people were taken from
/// @param seedSource where the seed was thrown; "" where the program threw it
/// @param share of the present stage, per cent
public record Choice(
        long id,
        long unitId,
        long listId,
        int listVersion,
        Wanted wanted,
        Inputs inputs,
        String madeBy,
        Instant madeAt,
        State state,
        String stage,
        int share,
        @Nullable Chosen chosen,
        @Nullable Impossible impossible,
        String usedBy,
        @Nullable Instant usedAt,
        String seedSource,
        @Nullable Instant seedAt) {

    /// A lot whose people and rules are published and whose seed nobody knows yet.
    public boolean awaitsSeed() {
        return wanted.method() == Method.LOT && wanted.seed().isEmpty();
    }

    /// Where a choice stands. The drawing is docs/states/choice.md.
    public enum State {
        PREPARED,
        RUNNING,
        /// The program ended while it was running: nobody calculates it any more, and it can be run again.
        INTERRUPTED,
        CHOSEN,
        IMPOSSIBLE,
        CANCELLED,
        FAILED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /// From the same inputs and the same seed the same comes out, so running it again favours nobody.
        public boolean mayRun() {
            return switch (this) {
                case PREPARED, INTERRUPTED, CANCELLED, FAILED -> true;
                case RUNNING, CHOSEN, IMPOSSIBLE -> false;
            };
        }
    }
}
