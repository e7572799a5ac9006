package vn.daihoi.report.figure;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Over what the figures of a report are counted.
///
/// @param path of the unit: it and all below it count
/// @param fromYear first of the years the report covers; null for all years before
/// @param toYear last of them
public record Counted(
        String path,
        String season,
        @Nullable Integer fromYear,
        @Nullable Integer toYear) {

    int from() {
        return fromYear == null ? 0 : fromYear;
    }

    int to() {
        return toYear == null ? 9_999 : toYear;
    }

    /// The figures by code; what counts nothing is there as 0.
    public record Numbers(Map<String, Long> byCode) {
        public long of(Figure figure) {
            return byCode.getOrDefault(figure.code(), 0L);
        }
    }
}
