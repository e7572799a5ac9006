package vn.daihoi.exemplar.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.exemplar.Sheet;
import vn.daihoi.people.Sector;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.FormErrors;

/// What was typed of an exemplar; nothing of it is lost, right or wrong.
public record SheetForm(
        String headline,
        String deeds,
        String field,
        List<String> movements,
        String fromYear,
        String toYear,
        String contact,
        int version) {

    public SheetForm {
        headline = ListQuery.text(headline);
        deeds = ListQuery.text(deeds);
        field = ListQuery.text(field);
        movements = movements == null ? List.of() : List.copyOf(movements);
        fromYear = ListQuery.text(fromYear).strip();
        toYear = ListQuery.text(toYear).strip();
        contact = ListQuery.text(contact);
    }

    static SheetForm of(Sheet sheet, int version) {
        var field = sheet.field();
        return new SheetForm(
                sheet.headline(),
                sheet.deeds(),
                field == null ? "" : field.code(),
                sheet.movements().stream().map(id -> Long.toString(id)).toList(),
                shown(sheet.fromYear()),
                shown(sheet.toYear()),
                sheet.contact(),
                version);
    }

    SheetForm onVersion(int current) {
        return new SheetForm(headline, deeds, field, movements, fromYear, toYear, contact, current);
    }

    /// What cannot be read at all.
    FormErrors unreadable() {
        return FormErrors.none()
                .when(!isYear(fromYear), "fromYear", "exemplar.year.wrong", fromYear)
                .when(!isYear(toYear), "toYear", "exemplar.year.wrong", toYear);
    }

    Sheet read() {
        return new Sheet(
                VietnameseText.line(headline),
                VietnameseText.nfc(deeds).replace("\r\n", "\n").strip(),
                Sector.coded(field).orElse(null),
                movements.stream()
                        .map(ListQuery::number)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                year(fromYear),
                year(toYear),
                VietnameseText.line(contact));
    }

    public boolean has(String movement) {
        return movements.contains(movement);
    }

    private static boolean isYear(String typed) {
        return typed.isEmpty() || typed.matches("\\d{4}");
    }

    private static @Nullable Integer year(String typed) {
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    private static String shown(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }
}
