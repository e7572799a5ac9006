package vn.daihoi.unit;

import vn.daihoi.intake.Row;

/// One row of an uploaded list of units; an empty text is an empty cell.
record ImportRow(Row row) {

    int number() {
        return row.number();
    }

    String text(ImportColumn column) {
        return row.text(column.name());
    }
}
