package vn.daihoi.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an independent count of a published board has found.
///
/// @param head null where the file is no board at all
/// @param tally of the ballots that are right
/// @param end the last link of the chain: two files with the same one are the same file
public record Counted(@Nullable BoardHead head, Tally tally, String end, List<Fault> faults) {

    /// @param line of the file, from 1
    public record Fault(int line, Kind kind) {}

    public enum Kind {
        /// No board, or cut off.
        UNREADABLE,
        /// The signature is not one of the vote's key.
        FORGED,
        /// The opened seal is not the one of the choice.
        SEALED,
        /// The same paper twice, or the papers out of order.
        TWICE,
        /// The line is not the one that was chained.
        CHAIN,
        /// More ballots than papers handed out, or more papers than delegates present.
        TOO_MANY,
        /// The sums or the number of ballots told at the end are not those of the lines.
        SUMS
    }

    public boolean isRight() {
        return faults.isEmpty();
    }
}
