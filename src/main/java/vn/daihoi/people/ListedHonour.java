package vn.daihoi.people;

import vn.daihoi.intake.Row;

/// One row of an uploaded list of honours.
record ListedHonour(Row row) {
    String text(HonourColumn column) {
        return row.text(column.key());
    }

    Sought holder() {
        return new Sought(text(HonourColumn.HOLDER), text(HonourColumn.BORN), text(HonourColumn.UNIT));
    }

    WrittenAward award() {
        return WrittenAward.read(text(HonourColumn.AWARD), text(HonourColumn.RANK));
    }
}
