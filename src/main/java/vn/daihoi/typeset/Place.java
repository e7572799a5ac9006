package vn.daihoi.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where in a template something stands, so that its owner finds it in Word.
///
/// @param part in the text itself, or in a header or footer
/// @param paragraph counted from 1 among the paragraphs outside tables; inside a table, among those of the cell
/// @param cell null outside tables
/// @param around the text of the paragraph, shortened
public record Place(Part part, int paragraph, @Nullable Cell cell, String around) {
    public enum Part {
        BODY,
        HEADER,
        FOOTER
    }

    /// Table, row and cell, each counted from 1; of nested tables, the outermost.
    public record Cell(int table, int row, int cell) {}

    /// Its words in messages: `đoạn {0}`, `bảng {0}, dòng {1}, ô {2}`.
    public String key() {
        return "typeset.place." + part.name().toLowerCase(java.util.Locale.ROOT) + (cell == null ? "" : ".cell");
    }

    public List<Object> values() {
        return cell == null ? List.of(paragraph) : List.of(cell.table(), cell.row(), cell.cell());
    }
}
