package vn.daihoi.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What fills the pattern of a name; what is not known yet stays "...".
public record NameFacts(
        @Nullable String unit,
        @Nullable String ordinal,
        @Nullable String period,
        @Nullable String place,
        @Nullable LocalDate date) {}
