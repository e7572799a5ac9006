package vn.daihoi.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of a list of units as it is bundled or drawn up elsewhere: the parent is named by its code.
public record ListedUnit(
        String code,
        String name,
        String kind,
        @Nullable String parentCode,
        @Nullable Integer staff,
        @Nullable String staffSource,
        LocalDate validFrom,
        Confidence confidence,
        @Nullable String source,
        @Nullable String email) {}
