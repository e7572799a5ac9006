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

    /// With one field as the unit's history writes it.
    UnitEdit with(String field, @Nullable String text) {
        return switch (field) {
            case "code" -> new UnitEdit(text(text), name, kind, staff, email, validFrom, confidence);
            case "name" -> new UnitEdit(code, text(text), kind, staff, email, validFrom, confidence);
            case "kind" -> new UnitEdit(code, name, text(text), staff, email, validFrom, confidence);
            case "staff" ->
                new UnitEdit(
                        code, name, kind, text == null ? null : Integer.valueOf(text), email, validFrom, confidence);
            case "email" -> new UnitEdit(code, name, kind, staff, text, validFrom, confidence);
            case "validFrom" -> new UnitEdit(code, name, kind, staff, email, LocalDate.parse(text(text)), confidence);
            case "confidence" -> new UnitEdit(code, name, kind, staff, email, validFrom, Confidence.coded(text(text)));
            default -> throw new IllegalArgumentException("a unit has no field (%s)".formatted(field));
        };
    }

    private static String text(@Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException("the history of a unit has lost a value");
        }
        return text;
    }
}
