package vn.daihoi.unit;

import java.util.List;
import vn.daihoi.unit.sheet.ImportRow;

/// An uploaded list as it was read.
public record StoredImport(long id, String fileName, List<ImportRow> rows, boolean applied) {}
