package vn.daihoi.unit.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.unit.Confidence;
import vn.daihoi.unit.NewUnit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitEdit;

/// A unit's facts as typed. Nothing typed is lost, right or wrong.
///
/// @param parent as chosen in a box, for a new unit
/// @param version of the unit the form was filled from
public record UnitForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String parent,
        @Nullable String staff,
        @Nullable String email,
        @Nullable String validFrom,
        @Nullable String confidence,
        int version) {
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    static UnitForm empty(String parent, LocalDate today) {
        return new UnitForm("", "", "", parent, "", "", VietnameseDate.show(today), "high", 0);
    }

    static UnitForm of(Unit unit) {
        var staff = unit.staff();
        return new UnitForm(
                unit.code(),
                unit.name(),
                unit.kind(),
                "",
                staff == null ? "" : staff.toString(),
                text(unit.email()),
                VietnameseDate.show(unit.validFrom()),
                unit.confidence().code(),
                unit.version());
    }

    UnitForm onVersion(int current) {
        return new UnitForm(code, name, kind, parent, staff, email, validFrom, confidence, current);
    }

    /// What cannot be read at all; whether it is right is for the rules to say.
    FormErrors unreadable() {
        return FormErrors.none()
                .when(staffNumber().isEmpty() && !text(staff).isBlank(), "staff", "unit.staff.unreadable", text(staff))
                .when(day().isEmpty(), "validFrom", "shared.date.wrong", text(validFrom));
    }

    /// For the unit's own officer, whose form has only these two fields.
    FormErrors unreadableContact() {
        return FormErrors.none()
                .when(staffNumber().isEmpty() && !text(staff).isBlank(), "staff", "unit.staff.unreadable", text(staff));
    }

    UnitEdit edit() {
        return new UnitEdit(
                text(code).strip().toUpperCase(Locale.ROOT),
                VietnameseText.line(text(name)),
                text(kind),
                staffNumber().orElse(null),
                emailOrNull(),
                day().orElse(NO_DAY),
                sureness());
    }

    /// Only the two facts the unit's own officer keeps; the rest as it is.
    UnitEdit contact(Unit unit) {
        return new UnitEdit(
                unit.code(),
                unit.name(),
                unit.kind(),
                staffNumber().orElse(null),
                emailOrNull(),
                unit.validFrom(),
                unit.confidence());
    }

    NewUnit fresh(@Nullable Long parentId) {
        var edit = edit();
        return new NewUnit(
                edit.code(),
                edit.name(),
                edit.kind(),
                parentId,
                edit.staff(),
                null,
                edit.validFrom(),
                edit.confidence(),
                null,
                edit.email());
    }

    /// Offices write 1.240 for one thousand two hundred and forty.
    private Optional<Integer> staffNumber() {
        var digits = text(staff).replaceAll("[.\\s\\u00A0]", "");
        return digits.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private Optional<LocalDate> day() {
        return VietnameseDate.read(text(validFrom));
    }

    private @Nullable String emailOrNull() {
        var line = text(email).strip();
        return line.isEmpty() ? null : line;
    }

    private Confidence sureness() {
        return switch (text(confidence)) {
            case "low" -> Confidence.LOW;
            case "medium" -> Confidence.MEDIUM;
            default -> Confidence.HIGH;
        };
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
