package vn.daihoi.selection.seats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.daihoi.selection.csv.BadInput;
import vn.daihoi.selection.csv.CsvNumber;
import vn.daihoi.selection.csv.CsvRow;
import vn.daihoi.selection.csv.CsvTable;
import vn.daihoi.selection.csv.InputFault;
import vn.daihoi.selection.csv.InputFaults;

/// A matrix of weights (first column the names of the rows, header the names of the columns; an empty cell is 0) and
/// the two tables `name,seats` of its margins.
public final class MatrixFile {
    private final CsvTable table;
    private final InputFaults faults;

    private MatrixFile(CsvTable table) {
        this.table = table;
        this.faults = table.faults();
    }

    /// @throws BadInput with every fault of all three files
    public static MatrixProblem read(Method method, CsvTable table, CsvTable rows, CsvTable columns) {
        return new MatrixFile(table).read(method, rows, columns);
    }

    private MatrixProblem read(Method method, CsvTable rows, CsvTable columns) {
        if (table.rows().isEmpty()) {
            throw new BadInput(InputFault.of(table.file(), 0, "selection.csv.empty"));
        }
        var rowNames = table.rows().stream().map(row -> row.at(0)).toList();
        var columnNames = table.header().fields().stream().skip(1).toList();
        checkNames();
        var weights = table.rows().stream()
                .map(row -> weights(row, columnNames.size()))
                .toList();
        var all = new ArrayList<>(faults.all());
        var rowMargins = margins(rowNames, rows, all);
        var columnMargins = margins(columnNames, columns, all);
        if (!all.isEmpty()) {
            throw new BadInput(all);
        }
        return MatrixProblem.of(method, rowMargins, columnMargins, weights);
    }

    private void checkNames() {
        var lines = new HashMap<String, Long>();
        for (var row : table.rows()) {
            var first = lines.putIfAbsent(row.at(0), row.line());
            if (first != null) {
                faults.add(row, "selection.csv.name-twice", row.at(0), first);
            }
        }
    }

    private List<BigDecimal> weights(CsvRow row, int columns) {
        return IntStream.rangeClosed(1, columns)
                .mapToObj(column -> weight(row, column))
                .toList();
    }

    private BigDecimal weight(CsvRow row, int column) {
        var cell = row.at(column);
        if (cell.isEmpty()) {
            return BigDecimal.ZERO;
        }
        var number = CsvNumber.decimal(cell, table.separator());
        if (number.isEmpty()) {
            faults.add(row, "selection.csv.not-a-number", cell, table.header().at(column));
        } else if (number.get().signum() < 0) {
            faults.add(
                    row,
                    "selection.seats.negative-weight",
                    row.at(0) + " × " + table.header().at(column),
                    cell);
        }
        return number.orElse(BigDecimal.ZERO);
    }

    private List<Margin> margins(List<String> names, CsvTable margins, List<InputFault> all) {
        var faults = margins.faults();
        var seats = seats(names, margins, faults);
        for (var name : names) {
            if (!seats.containsKey(name)) {
                faults.add(0, "selection.csv.no-seats", name, margins.file());
            }
        }
        all.addAll(faults.all());
        return names.stream()
                .map(name -> new Margin(name, seats.getOrDefault(name, 0)))
                .toList();
    }

    private Map<String, Integer> seats(List<String> names, CsvTable margins, InputFaults faults) {
        int name = margins.require("name", "id");
        int seats = margins.require("seats");
        var read = new LinkedHashMap<String, Integer>();
        for (var row : margins.rows()) {
            var number = CsvNumber.whole(row.at(seats));
            if (number.isEmpty() || number.getAsInt() < 0) {
                faults.add(row, "selection.csv.not-a-whole-number", row.at(seats), "seats");
            }
            if (!names.contains(row.at(name))) {
                faults.add(row, "selection.csv.unknown-name", row.at(name), table.file());
            }
            if (read.putIfAbsent(row.at(name), number.orElse(0)) != null) {
                faults.add(row, "selection.seats.twice", row.at(name));
            }
        }
        return read;
    }
}
