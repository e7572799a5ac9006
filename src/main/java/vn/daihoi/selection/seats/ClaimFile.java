package vn.daihoi.selection.seats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import vn.daihoi.selection.csv.BadInput;
import vn.daihoi.selection.csv.CsvNumber;
import vn.daihoi.selection.csv.CsvRow;
import vn.daihoi.selection.csv.CsvTable;
import vn.daihoi.selection.csv.InputFault;
import vn.daihoi.selection.csv.InputFaults;

/// Claims from a table `name,weight[,min][,max]`; an empty cell is no limit. All faults are told at once.
public final class ClaimFile {
    private final CsvTable table;
    private final InputFaults faults;
    private final int name;
    private final int weight;
    private final OptionalInt min;
    private final OptionalInt max;

    private ClaimFile(CsvTable table) {
        this.table = table;
        this.faults = table.faults();
        this.name = table.require("name", "id");
        this.weight = table.require("weight");
        this.min = table.column("min");
        this.max = table.column("max");
    }

    /// @throws BadInput with every fault and its line
    public static List<Claim> claims(CsvTable table) {
        return new ClaimFile(table).read();
    }

    private List<Claim> read() {
        if (table.rows().isEmpty()) {
            throw new BadInput(InputFault.of(table.file(), 0, "selection.csv.empty"));
        }
        checkNames();
        var claims = new ArrayList<Claim>();
        for (var row : table.rows()) {
            claims.add(claim(row));
        }
        faults.throwIfAny();
        return claims;
    }

    private void checkNames() {
        var lines = new HashMap<String, Long>();
        for (var row : table.rows()) {
            var first = lines.putIfAbsent(row.at(name), row.line());
            if (row.at(name).isEmpty()) {
                faults.add(row, "selection.csv.no-name");
            } else if (first != null) {
                faults.add(row, "selection.csv.name-twice", row.at(name), first);
            }
        }
    }

    private Claim claim(CsvRow row) {
        int least = limit(row, min, 0);
        int most = limit(row, max, Claim.UNLIMITED);
        if (least > most) {
            faults.add(row, "selection.seats.min-above-max", row.at(name), least, most);
        }
        return new Claim(row.at(name), weight(row), least, most);
    }

    private BigDecimal weight(CsvRow row) {
        var number = CsvNumber.decimal(row.at(weight), table.separator());
        if (number.isEmpty()) {
            faults.add(row, "selection.csv.not-a-number", row.at(weight), "weight");
        } else if (number.get().signum() < 0) {
            faults.add(row, "selection.seats.negative-weight", row.at(name), row.at(weight));
        }
        return number.orElse(BigDecimal.ZERO);
    }

    private int limit(CsvRow row, OptionalInt column, int without) {
        if (column.isEmpty() || row.at(column.getAsInt()).isEmpty()) {
            return without;
        }
        var cell = row.at(column.getAsInt());
        var number = CsvNumber.whole(cell);
        if (number.isEmpty() || number.getAsInt() < 0) {
            faults.add(
                    row,
                    "selection.csv.not-a-whole-number",
                    cell,
                    table.header().at(column.getAsInt()));
        }
        return Math.max(0, number.orElse(without));
    }
}
