package vn.daihoi.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The number and the day of a paper; both open while it is a draft.
///
/// @param number null while it is open
record Numbering(@Nullable Integer number, LocalDate day) {

    static Numbering open(LocalDate today) {
        return new Numbering(null, today);
    }
}
