package vn.daihoi.intake.reading;

import java.util.List;

/// The head of a list: which rows it takes, and what stands over each column.
///
/// @param first index of its first row in the grid
/// @param rows how many rows; 0 where the list has no head, then data begins at `first`
/// @param above the upper words over each column, where a lower row divides them (Năm sinh over Nam | Nữ)
/// @param words the lowest words over each column
public record Head(int first, int rows, List<String> above, List<String> words) {

    /// The rows of the grid below it.
    List<GridRow> below(Grid grid) {
        var all = grid.rows();
        return all.subList(Math.min(first + rows, all.size()), all.size());
    }

    String above(int column) {
        return column < above.size() ? above.get(column) : "";
    }

    String word(int column) {
        return column < words.size() ? words.get(column) : "";
    }

    /// As it is shown: `Năm sinh: Nam`.
    public String shown(int column) {
        var above = above(column);
        return above.isEmpty() ? word(column) : above + ": " + word(column);
    }
}
