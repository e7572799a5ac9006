package vn.daihoi.intake.reading;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import vn.daihoi.intake.letters.LetterSet;

/// The cells of a file, whatever kind of file it was.
///
/// @param sheets names of the sheets, or of the tables of a Word file; one of them is here
/// @param lastColumn of any cell, also an empty one, from 0
public record Grid(List<String> sheets, int sheet, List<GridRow> rows, int lastColumn) {
    public static final int MOST_ROWS = 120_000;
    static final int MOST_COLUMNS = 60;
    static final int LONGEST_TEXT = 1_000;
    private static final int MOST_MERGED = 20_000;
    private static final LetterSet[][] UNTOLD = new LetterSet[MOST_COLUMNS + 1][];

    static {
        for (var width = 0; width <= MOST_COLUMNS; width++) {
            UNTOLD[width] = new LetterSet[width];
            Arrays.fill(UNTOLD[width], LetterSet.UNICODE);
        }
    }

    /// Columns from 0, rows as numbered.
    record Merge(int top, int left, int bottom, int right) {}

    public int width() {
        return rows.stream().mapToInt(GridRow::width).max().orElse(0);
    }

    /// A merged cell says what it says in each of its places.
    Grid spread(List<Merge> merges) {
        var byNumber = new HashMap<Integer, Integer>();
        for (var i = 0; i < rows.size(); i++) {
            byNumber.put(rows.get(i).number(), i);
        }
        var spread = rows.toArray(GridRow[]::new);
        merges.stream().limit(MOST_MERGED).forEach(merge -> spread(merge, byNumber, spread));
        return new Grid(sheets, sheet, List.of(spread), lastColumn);
    }

    private static void spread(Merge merge, HashMap<Integer, Integer> byNumber, GridRow[] rows) {
        var first = byNumber.get(merge.top);
        if (first == null || rows[first].text(merge.left).isBlank()) {
            return;
        }
        var text = rows[first].text(merge.left);
        var font = rows[first].font(merge.left);
        var right = Math.min(merge.right, MOST_COLUMNS - 1);
        for (var i = (int) first; i < rows.length && rows[i].number() <= merge.bottom; i++) {
            rows[i] = with(rows[i], merge.left, right, text, font);
        }
    }

    private static GridRow with(GridRow row, int left, int right, String text, LetterSet font) {
        var width = Math.max(row.width(), right + 1);
        var texts = Arrays.copyOf(row.texts(), width);
        var fonts = Arrays.copyOf(row.fonts(), width);
        Arrays.fill(texts, Math.min(row.width(), width), width, "");
        Arrays.fill(fonts, Math.min(row.width(), width), width, LetterSet.UNICODE);
        for (var column = left; column <= right; column++) {
            if (texts[column].isBlank()) {
                texts[column] = text;
                fonts[column] = font;
            }
        }
        return new GridRow(row.number(), texts, fonts, row.formulas());
    }

    /// As Excel names a column: A, B, … Z, AA.
    public static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }

    /// Rows without old fonts share one array.
    static LetterSet[] fonts(LetterSet[] read, int width) {
        for (var i = 0; i < width; i++) {
            if (read[i] != LetterSet.UNICODE) {
                return Arrays.copyOf(read, width);
            }
        }
        return UNTOLD[width];
    }

    static String cut(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    static GridRow plainRow(int number, List<String> cells) {
        var texts = cells.stream().limit(MOST_COLUMNS).map(Grid::cut).toArray(String[]::new);
        var fonts = new LetterSet[texts.length];
        Arrays.fill(fonts, LetterSet.UNICODE);
        return new GridRow(number, texts, fonts, new BitSet());
    }
}
