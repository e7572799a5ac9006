package vn.daihoi.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.function.ToIntFunction;
import vn.daihoi.selection.csv.CsvFile;

/// The order of merit in a file of people: the column `rank` (or `merit`, `priority`), 1 the best; without one, the
/// order of the lines.
final class SelectRanks {
    private SelectRanks() {}

    static ToIntFunction<String> of(Path respondents) {
        var table = CsvFile.read(respondents);
        var column = table.column("rank", "merit", "priority");
        var faults = table.faults();
        var ranks = new HashMap<String, Integer>();
        for (var row : table.rows()) {
            int rank = ranks.size() + 1;
            if (column.isPresent()) {
                var text = row.at(column.getAsInt());
                if (text.matches("[0-9]{1,9}")) {
                    rank = Integer.parseInt(text);
                } else {
                    faults.add(row, "selection.problem.no-rank", table.header().at(column.getAsInt()), text);
                }
            }
            ranks.put(row.at(0), rank);
        }
        faults.throwIfAny();
        return id -> ranks.getOrDefault(id, Integer.MAX_VALUE);
    }
}
