package vn.daihoi.conference.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Brings together what two people made of the same sheet.
///
/// A cell only one of them changed takes that change. A cell both changed keeps what is typed here, and both values are
/// told. A row one removed and the other changed stays: a removal is easily repeated, lost words are not.
///
/// @param sheet to be shown in the form again
/// @param differences what the other one changed since this one began, in the order of the form
public record Merge(Sheet sheet, List<Difference> differences) {

    /// @param theirs what is stored now; null when the cell was removed
    /// @param yours what was typed here; null when the cell was removed
    public record Difference(
            String key, @Nullable String theirs, @Nullable String yours) {}

    public static Merge of(Sheet base, Sheet theirs, Sheet mine) {
        var merged = new LinkedHashMap<String, String>();
        var differences = new ArrayList<Difference>();
        for (var key : keys(mine, theirs)) {
            var was = base.cells().get(key);
            var their = theirs.cells().get(key);
            var my = mine.cells().get(key);
            var value = decided(was, their, my);
            if (value == null && rowLivesOn(key, base, theirs, mine)) {
                value = their == null ? my : their;
            }
            if (value != null) {
                merged.put(key, value);
            }
            if (!Objects.equals(was, their) && !Objects.equals(their, my)) {
                differences.add(new Difference(key, their, my));
            }
        }
        return new Merge(new Sheet(merged), List.copyOf(differences));
    }

    private static @Nullable String decided(@Nullable String was, @Nullable String their, @Nullable String my) {
        if (Objects.equals(was, my)) {
            return their;
        }
        return my == null && !Objects.equals(was, their) ? their : my;
    }

    /// One removed the row, the other changed some cell of it: then its untouched cells stay as well.
    private static boolean rowLivesOn(String key, Sheet base, Sheet theirs, Sheet mine) {
        var row = row(key);
        if (row.isEmpty()) {
            return false;
        }
        var was = cellsOf(row, base);
        var their = cellsOf(row, theirs);
        var my = cellsOf(row, mine);
        return (their.isEmpty() && !my.equals(was)) || (my.isEmpty() && !their.equals(was));
    }

    private static Map<String, String> cellsOf(String row, Sheet sheet) {
        var cells = new LinkedHashMap<String, String>();
        sheet.cells().forEach((key, value) -> {
            if (key.startsWith(row)) {
                cells.put(key, value);
            }
        });
        return cells;
    }

    private static String row(String key) {
        var parts = key.split("\\.", 3);
        return parts.length < 3 ? "" : parts[0] + "." + parts[1] + ".";
    }

    private static Set<String> keys(Sheet mine, Sheet theirs) {
        var keys = new LinkedHashSet<>(mine.cells().keySet());
        keys.addAll(theirs.cells().keySet());
        return keys;
    }
}
