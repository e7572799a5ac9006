package vn.daihoi.stage.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the secretary wrote about one line of the programme, as saved last.
///
/// @param version 0 before the first saving
public record Note(
        long line, int version, String words, @Nullable Instant at, String by) {

    static Note none(long line) {
        return new Note(line, 0, "", null, "");
    }
}
