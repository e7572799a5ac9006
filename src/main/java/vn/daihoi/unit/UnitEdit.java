package vn.daihoi.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an edit may change without any act: it stays the same unit in the same place.
public record UnitEdit(
        String code,
        String name,
        String kind,
        @Nullable Integer staff,
        @Nullable String email,
        LocalDate validFrom,
        Confidence confidence) {

    public static UnitEdit of(Unit unit) {
        return new UnitEdit(
                unit.code(), unit.name(), unit.kind(), unit.staff(), unit.email(), unit.validFrom(), unit.confidence());
    }

    /// For the officer of the unit itself, who keeps only these two.
    UnitEdit withContact(@Nullable Integer newStaff, @Nullable String newEmail) {
        return new UnitEdit(code, name, kind, newStaff, newEmail, validFrom, confidence);
    }
}
