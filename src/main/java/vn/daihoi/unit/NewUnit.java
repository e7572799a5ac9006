package vn.daihoi.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is needed to add a unit.
///
/// @param parentId null for the root of the tree
/// @param staffSource where the head-count comes from, if not from the unit itself
/// @param source where the unit itself is known from, if it was not entered by hand
public record NewUnit(
        String code,
        String name,
        String kind,
        @Nullable Long parentId,
        @Nullable Integer staff,
        @Nullable String staffSource,
        LocalDate validFrom,
        Confidence confidence,
        @Nullable String source,
        @Nullable String email) {}
