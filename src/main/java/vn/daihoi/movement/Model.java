package vn.daihoi.movement;

import org.jspecify.annotations.Nullable;

/// Mô hình, cách làm hay: what a unit has found out and others may do too.
///
/// @param spreadBy who has decided that it is worth spreading; null while nobody has
public record Model(
        long id,
        long movementId,
        long unitId,
        String unitName,
        String name,
        String text,
        @Nullable String spreadBy) {}
