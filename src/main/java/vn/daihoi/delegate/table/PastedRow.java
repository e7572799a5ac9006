package vn.daihoi.delegate.table;

import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.people.Facts;
import vn.daihoi.people.Sex;

/// One row as it was pasted.
///
/// @param number from 1, as it stands in what was pasted
/// @param kind null where the row does not say it
/// @param faults keys of what cannot be read in it
public record PastedRow(
        int number,
        String name,
        Facts facts,
        String unit,
        @Nullable EntryKind kind,
        String represents,
        String note,
        java.util.List<String> faults) {

    public @Nullable Integer born() {
        return facts.bornYear();
    }

    public @Nullable Sex sex() {
        return facts.sex();
    }
}
