package vn.daihoi.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A unit that takes part in the season. Identified by id or official code, never by its name: names repeat.
///
/// @param code the official code (`942`, `31569`) or the one the list gave it (`94-SNV`)
/// @param kind a kind the plan files speak of: `so-nganh`, `huyen`, `xa`, …
/// @param path ids from the root down to this unit, as an ltree: `1.12.57`
/// @param staff cán bộ, công chức, viên chức, người lao động; null while unknown
/// @param validTo the first day on which it is no more; null while it goes on
public record Unit(
        long id,
        String code,
        String name,
        String kind,
        @Nullable Long parentId,
        String path,
        @Nullable Integer staff,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Confidence confidence,
        @Nullable String email,
        int version) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
