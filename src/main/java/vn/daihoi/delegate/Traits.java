package vn.daihoi.delegate;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of a delegate that composition and the credentials report count. Null and "" are “chưa rõ”.
///
/// @param bornOn the day, where the day is known
/// @param birthYear the year, where a year is known
/// @param honours codes of what the delegate holds
public record Traits(
        @Nullable Boolean woman,
        @Nullable LocalDate bornOn,
        @Nullable Integer birthYear,
        String ethnicity,
        String religion,
        @Nullable Boolean party,
        String education,
        String politicalTheory,
        String sector,
        String field,
        String economicSector,
        String locality,
        @Nullable Boolean directWorker,
        @Nullable Boolean leader,
        Set<String> honours) {
    public static final Traits UNKNOWN =
            new Traits(null, null, null, "", "", null, "", "", "", "", "", "", null, null, Set.of());

    /// Full years on the day; by the year alone where no more is known.
    public OptionalInt ageOn(LocalDate day) {
        if (bornOn != null) {
            return OptionalInt.of(Period.between(bornOn, day).getYears());
        }
        return birthYear == null ? OptionalInt.empty() : OptionalInt.of(day.getYear() - birthYear);
    }
}
