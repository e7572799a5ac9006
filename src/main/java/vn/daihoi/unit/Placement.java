package vn.daihoi.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a unit stood for some time.
///
/// @param path ids from the root down to the unit in that time, as an ltree
/// @param validTo the first day on which it no longer stood there; null while it does
public record Placement(
        long unitId,
        @Nullable Long parentId,
        String path,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
