package vn.daihoi.typeset.fill;

import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.Place;

/// Counts paragraphs, tables, rows and cells while a part is read, so that a fault can say where it is.
final class Where {
    private static final int AROUND = 60;

    private final Place.Part part;
    private int paragraph;
    private int table;
    private int depth;
    private Place.@Nullable Cell cell;
    private int paragraphInCell;

    Where(Place.Part part) {
        this.part = part;
    }

    Place paragraph(String text) {
        var number = depth == 0 ? ++paragraph : ++paragraphInCell;
        return new Place(part, number, cell, text.length() > AROUND ? text.substring(0, AROUND) + "…" : text);
    }

    void enterTable() {
        if (depth++ == 0) {
            table++;
        }
    }

    void enterCell(int row, int number) {
        if (depth == 1) {
            cell = new Place.Cell(table, row, number);
            paragraphInCell = 0;
        }
    }

    void leaveTable() {
        if (--depth == 0) {
            cell = null;
        }
    }
}
