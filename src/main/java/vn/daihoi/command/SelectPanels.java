package vn.daihoi.command;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.daihoi.selection.csv.CsvFile;
import vn.daihoi.selection.proof.PanelsCheck.Panel;

/// The table of all panels as `select` wrote it: a row per person, the exact weight on the first row of each panel.
final class SelectPanels {
    private SelectPanels() {}

    static List<Panel> read(Path file) {
        var table = CsvFile.read(file);
        var id = table.require("id");
        var number = table.require("panel");
        var weight = table.require("weight");
        var panels = new ArrayList<Panel>();
        var before = "";
        for (var row : table.rows()) {
            if (!row.at(number).equals(before)) {
                before = row.at(number);
                panels.add(new Panel(weight(row.at(weight)), new ArrayList<>()));
            }
            panels.getLast().ids().add(row.at(id));
        }
        return panels;
    }

    /// Nothing where no number stands: the check says what is wrong with it.
    private static BigInteger weight(String text) {
        return text.matches("[0-9]+") ? new BigInteger(text) : BigInteger.ZERO;
    }
}
