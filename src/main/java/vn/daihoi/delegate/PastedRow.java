package vn.daihoi.delegate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.intake.PersonCells;
import vn.daihoi.intake.Row;
import vn.daihoi.people.Facts;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;

/// One row of a list of people that are to be delegates.
///
/// @param number as it stands in the file or in what was pasted
/// @param kind null where the row does not say it
/// @param faults of cells that cannot be read; a note where one is passed over
public record PastedRow(
        int number,
        String name,
        Facts facts,
        String unit,
        @Nullable EntryKind kind,
        String represents,
        String note,
        List<Finding> faults) {

    /// @param year of today
    static PastedRow of(Row row, int year) {
        var person = PersonCells.of(row, year);
        var faults = new ArrayList<Finding>();
        var day = VietnameseDate.read(person.born()).orElse(null);
        var born = day != null
                ? (Integer) day.getYear()
                : person.born().matches("\\d{4}") ? Integer.valueOf(person.born()) : null;
        if (born == null && !person.born().isEmpty()) {
            faults.add(new Finding("NG-143", Severity.BREACH, null, List.of(person.born()), PersonCells.BORN));
        }
        var kind = kind(row.text("kind"));
        if (kind == null && !row.text("kind").isEmpty()) {
            faults.add(new Finding("DB-344", Severity.NOTE, null, List.of(row.text("kind")), "kind"));
        }
        var facts = new Facts(
                sex(person.sex()), born, day, row.text("post"), "", null, null, null, null, null, null, false);
        return new PastedRow(
                row.number(),
                person.name(),
                facts,
                row.text("unit"),
                kind,
                row.text("represents"),
                row.text("note"),
                List.copyOf(faults));
    }

    private static @Nullable Sex sex(String cell) {
        return switch (VietnameseText.plain(cell)) {
            case "nu", "f", "female" -> Sex.FEMALE;
            case "nam", "m", "male" -> Sex.MALE;
            default -> null;
        };
    }

    private static @Nullable EntryKind kind(String cell) {
        var plain = VietnameseText.plain(cell);
        if (plain.contains("khach") || plain.contains("guest")) {
            return EntryKind.GUEST;
        }
        if (plain.contains("tap the") || plain.contains("collective")) {
            return EntryKind.COLLECTIVE;
        }
        if (plain.contains("ho gia dinh") || plain.equals("ho") || plain.contains("household")) {
            return EntryKind.HOUSEHOLD;
        }
        return plain.contains("ca nhan") || plain.contains("dien hinh") || plain.contains("individual")
                ? EntryKind.INDIVIDUAL
                : null;
    }

    public @Nullable Integer born() {
        return facts.bornYear();
    }
}
