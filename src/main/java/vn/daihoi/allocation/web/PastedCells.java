package vn.daihoi.allocation.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.daihoi.allocation.Basis;
import vn.daihoi.allocation.Wish;
import vn.daihoi.plan.DelegateGroup;
import vn.daihoi.selection.csv.BadInput;
import vn.daihoi.selection.csv.CsvFile;
import vn.daihoi.selection.csv.CsvNumber;
import vn.daihoi.selection.csv.CsvRow;
import vn.daihoi.selection.csv.CsvTable;
import vn.daihoi.shared.VietnameseText;

/// A block copied from Excel: a header with groups (code or name), then a unit and its number in each group.
final class PastedCells {
    private final Basis basis;
    private final List<PastedColumn.Wrong> wrong = new ArrayList<>();
    private final List<Wish.Cell> cells = new ArrayList<>();

    private PastedCells(Basis basis) {
        this.basis = basis;
    }

    /// What was typed for a cell before and is not in the block stays.
    static PastedColumn.Read read(String text, Basis basis, Wish wish) {
        var pasted = new PastedCells(basis);
        pasted.read(table(text));
        var replaced = pasted.cells.stream()
                .map(cell -> cell.unitId() + " " + cell.group())
                .collect(Collectors.toSet());
        var all = new ArrayList<>(pasted.cells);
        wish.cells().stream()
                .filter(cell -> !replaced.contains(cell.unitId() + " " + cell.group()))
                .forEach(all::add);
        return new PastedColumn.Read(wish.weighed(all), pasted.cells.size(), pasted.wrong);
    }

    private static @Nullable CsvTable table(String text) {
        try {
            return CsvFile.parse("", text.replace("\"", "").replace(';', '\t'));
        } catch (BadInput notATable) {
            return null;
        }
    }

    private void read(@Nullable CsvTable table) {
        if (table == null) {
            return;
        }
        var groups = groups(table.header());
        var units = PastedColumn.units(basis);
        var seen = new HashSet<Long>();
        for (var row : table.rows()) {
            var unit = units.get(VietnameseText.plain(row.at(0)));
            if (unit == null) {
                wrong.add(wrong(row, "unit"));
            } else if (!seen.add(unit)) {
                wrong.add(wrong(row, "twice"));
            } else {
                read(row, unit, groups);
            }
        }
    }

    /// An empty cell says nothing.
    private void read(CsvRow row, long unit, Map<Integer, String> groups) {
        for (var group : groups.entrySet()) {
            var text = row.at(group.getKey());
            var number = CsvNumber.decimal(text, '\t').filter(it -> it.signum() >= 0);
            if (number.isPresent()) {
                cells.add(new Wish.Cell(unit, group.getValue(), number.get()));
            } else if (!text.isEmpty()) {
                wrong.add(wrong(row, "number"));
            }
        }
    }

    private Map<Integer, String> groups(CsvRow header) {
        var found = new java.util.TreeMap<Integer, String>();
        for (int column = 1; column < header.fields().size(); column++) {
            var name = VietnameseText.plain(header.at(column));
            var group = basis.groups().stream()
                    .filter(it -> VietnameseText.plain(it.code()).equals(name)
                            || VietnameseText.plain(it.name()).equals(name))
                    .map(DelegateGroup::code)
                    .findFirst();
            if (group.isPresent()) {
                found.put(column, group.get());
            } else {
                wrong.add(new PastedColumn.Wrong(header.line(), header.at(column), "group"));
            }
        }
        return found;
    }

    private static PastedColumn.Wrong wrong(CsvRow row, String key) {
        return new PastedColumn.Wrong(row.line(), PastedColumn.shown(row), key);
    }
}
