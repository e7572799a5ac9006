package vn.daihoi.report.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A stretch of a paragraph.
public sealed interface Span {

    record Words(String text) implements Span {}

    /// A figure taken from data.
    ///
    /// @param code of the figure
    /// @param value when it was taken
    /// @param day of which it is to stand; null for one that follows the data
    record Figure(String code, long value, @Nullable LocalDate day) implements Span {}

    /// Where the sentences before it come from: the report of a unit below.
    record Source(String unitCode, String unitName) implements Span {}
}
