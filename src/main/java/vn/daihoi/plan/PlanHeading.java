package vn.daihoi.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which document a plan is.
///
/// @param code short name used in citations: `KH128`
/// @param derivesFrom code of the parent plan; null for a plan of its own
/// @param unit code of the unit whose plan it is: `94`
/// @param issuedNote what is uncertain about the day of issue
/// @param season in years: `2019 - 2020`
/// @param ordinal of the congress, in Roman figures
/// @param period the coming years, as they stand in the name of the event
/// @param review the years the results report covers
/// @param source where the content was taken from, if not from the plan itself
public record PlanHeading(
        String code,
        @Nullable String derivesFrom,
        String number,
        String title,
        String unit,
        String issuer,
        @Nullable String place,
        @Nullable LocalDate issued,
        @Nullable String issuedNote,
        @Nullable Cited<Signer> signer,
        String season,
        @Nullable String ordinal,
        @Nullable YearSpan period,
        @Nullable YearSpan review,
        @Nullable String source) {}
