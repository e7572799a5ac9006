package vn.daihoi.allocation.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.allocation.Basis;
import vn.daihoi.allocation.Wish;
import vn.daihoi.selection.csv.BadInput;
import vn.daihoi.selection.csv.CsvFile;
import vn.daihoi.selection.csv.CsvNumber;
import vn.daihoi.selection.csv.CsvRow;
import vn.daihoi.selection.csv.CsvTable;
import vn.daihoi.shared.VietnameseText;

/// Two columns copied from Excel: code or name of a unit, and its number. Other numbers stay as they were.
final class PastedColumn {
    private static final String HEAD = "unit\tweight\n";

    /// @param wrong lines that could not be read, as typed, with the key of the reason
    record Read(Wish wish, int known, List<Wrong> wrong) {}

    record Wrong(long line, String text, String key) {}

    private PastedColumn() {}

    static Read read(String text, Basis basis, Wish wish) {
        var units = units(basis);
        var weights = new HashMap<Long, BigDecimal>();
        var wrong = new ArrayList<Wrong>();
        for (var row : table(text).rows()) {
            var unit = units.get(VietnameseText.plain(row.at(0)));
            var weight = CsvNumber.decimal(row.at(1), '\t').filter(it -> it.signum() >= 0);
            if (unit == null || weight.isEmpty()) {
                wrong.add(new Wrong(row.line() - 1, shown(row), unit == null ? "unit" : "number"));
            } else if (weights.putIfAbsent(unit, weight.get()) != null) {
                wrong.add(new Wrong(row.line() - 1, shown(row), "twice"));
            }
        }
        var lines = basis.units().stream()
                .map(unit -> wish.of(unit.id()))
                .map(line -> new Wish.Line(
                        line.unitId(),
                        weights.getOrDefault(line.unitId(), line.weight()),
                        line.min(),
                        line.max(),
                        line.fixed()))
                .toList();
        var typed = new Wish(
                wish.method(),
                wish.seats(),
                true,
                lines,
                wish.groups(),
                wish.cells(),
                wish.locks(),
                wish.seed(),
                wish.seedSource());
        return new Read(typed, weights.size(), wrong);
    }

    /// Quotation marks in a name are part of it here: Excel copies them as they are.
    private static CsvTable table(String text) {
        try {
            return CsvFile.parse("", HEAD + text.replace("\"", "").replace(';', '\t'));
        } catch (BadInput tooManyColumns) {
            return new CsvTable("", '\t', new CsvRow(1, List.of()), List.of());
        }
    }

    static String shown(CsvRow row) {
        return String.join(" | ", row.fields());
    }

    /// By code and by name; a name that two units have leads to neither.
    static Map<String, Long> units(Basis basis) {
        var found = new LinkedHashMap<String, Long>();
        for (var unit : basis.units()) {
            var name = VietnameseText.plain(unit.name());
            found.merge(name, unit.id(), (one, other) -> -1L);
        }
        found.values().removeIf(id -> id < 0);
        basis.units().forEach(unit -> found.put(VietnameseText.plain(unit.code()), unit.id()));
        return found;
    }
}
