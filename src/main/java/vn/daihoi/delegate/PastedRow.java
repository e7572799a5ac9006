package vn.daihoi.delegate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.intake.Row;
import vn.daihoi.people.NewRegistrant;
import vn.daihoi.people.Profile;
import vn.daihoi.people.Scribe;
import vn.daihoi.people.Sensitive;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.VietnameseText;

/// One row of a list of people that are to be delegates.
///
/// @param number as it stands in the file or in what was pasted
/// @param kind null where the row does not say it
/// @param profile as somebody new would be entered, with the unit of the list
/// @param unit as the row writes it
/// @param faults why the register would not take somebody new with these cells; a note where one is passed over
public record PastedRow(
        int number,
        Profile profile,
        Sensitive sensitive,
        String unit,
        @Nullable EntryKind kind,
        String represents,
        String note,
        List<Finding> faults) {

    /// @param read who it is, as the register reads it
    static PastedRow of(Row row, Scribe.Read read) {
        var faults = new ArrayList<>(read.findings());
        var kind = kind(row.text("kind"));
        if (kind == null && !row.text("kind").isEmpty()) {
            faults.add(new Finding("DB-344", Severity.NOTE, null, List.of(row.text("kind")), "kind"));
        }
        return new PastedRow(
                row.number(),
                read.profile(),
                read.sensitive(),
                row.text("unit"),
                kind,
                row.text("represents"),
                row.text("note"),
                List.copyOf(faults));
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

    public String name() {
        return profile.name().display();
    }

    public @Nullable Integer born() {
        return profile.facts().bornYear();
    }

    /// Somebody new with these cells, in the register of a unit.
    NewRegistrant person(long unitId) {
        return new NewRegistrant(
                new Profile(profile.kind(), unitId, profile.name(), profile.facts()), sensitive, false);
    }
}
