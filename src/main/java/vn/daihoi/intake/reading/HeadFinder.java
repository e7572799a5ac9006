package vn.daihoi.intake.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.letters.Letters;
import vn.daihoi.shared.VietnameseText;

/// Finds the rows that head a list, below its titles: those whose words the register knows best.
final class HeadFinder {
    private static final int WITHIN = 40;
    private static final int MOST_ROWS = 3;
    private static final int MOST_WORDS = 40;
    private static final Pattern NUMBERING = Pattern.compile("\\(?\\d{1,2}\\)?|[A-H]");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,/ -]+");

    private final Grid grid;
    private final HeadWords words;
    private final int width;

    HeadFinder(Grid grid, List<Column> columns) {
        this.grid = grid;
        this.words = new HeadWords(columns);
        this.width = grid.width();
    }

    /// @param wanted number of its first row as somebody said; 0 for none, -1 to look for it
    Head find(int wanted) {
        var rows = grid.rows();
        if (wanted == 0) {
            return new Head(0, 0, List.of(), List.of());
        }
        for (var i = 0; wanted > 0 && i < rows.size(); i++) {
            if (rows.get(i).number() >= wanted) {
                return best(i);
            }
        }
        Head best = null;
        var most = 0L;
        for (var i = 0; i < Math.min(WITHIN, rows.size()); i++) {
            var head = best(i);
            var known = known(head);
            // the latest of equals: a title above must not count as a row of the head; but on a printed list the same
            // head comes again on each page
            var better = known > 1 && 10 * known + divided(head) >= most && !isAgain(best, head);
            if (better || known == 1 && best == null && isSmall(i)) {
                best = head;
                most = 10 * known + divided(head);
            }
        }
        return best == null ? new Head(0, 0, List.of(), List.of()) : best;
    }

    private static boolean isAgain(@Nullable Head best, Head head) {
        return best != null && best.rows() == head.rows() && plain(best).equals(plain(head));
    }

    private static List<String> plain(Head head) {
        return head.words().stream().map(VietnameseText::plain).toList();
    }

    /// The words that each of the first rows would give as a head, with the number of the row.
    Map<String, Integer> candidates() {
        var candidates = new LinkedHashMap<String, Integer>();
        for (var row : grid.rows().subList(0, Math.min(WITHIN, grid.rows().size()))) {
            candidates.putIfAbsent(Table.headWords(grid, find(row.number())), row.number());
        }
        return candidates;
    }

    /// A list of nothing but names has one head.
    private boolean isSmall(int at) {
        return grid.rows().get(at).filled().size() <= 2 && width <= 2;
    }

    private Head best(int first) {
        var rows = 1;
        while (rows < MOST_ROWS && first + rows < grid.rows().size() && goesOn(first, first + rows)) {
            rows++;
        }
        var head = head(first, rows);
        return first + rows < grid.rows().size() && isNumbering(grid.rows().get(first + rows))
                ? new Head(first, rows + 1, head.above(), head.words())
                : head;
    }

    private Head head(int first, int rows) {
        var above = new ArrayList<String>();
        var lowest = new ArrayList<String>();
        for (var column = 0; column < width; column++) {
            var upper = "";
            var lower = "";
            for (var i = first; i < first + rows; i++) {
                var text = text(i, column);
                if (!text.isEmpty() && !text.equals(lower)) {
                    upper = lower;
                    lower = text;
                }
            }
            if (upper.isEmpty() && rows > 1 && !text(first + rows - 1, column).isEmpty()) {
                upper = leftAbove(first, first + rows - 1, column);
            }
            above.add(upper);
            lowest.add(lower);
        }
        return new Head(first, rows, above, lowest);
    }

    /// In a file without merged cells the words above stand over the first of their columns only.
    private String leftAbove(int first, int last, int column) {
        for (var left = column - 1; left >= 0 && text(first, column).isEmpty(); left--) {
            if (!text(first, left).isEmpty()) {
                return text(last, left).isEmpty() || text(last, left).equals(text(first, left))
                        ? ""
                        : text(first, left);
            }
        }
        return "";
    }

    /// Whether this row divides what stands in the first one; a row of data stands under every column by itself.
    private boolean goesOn(int first, int at) {
        if (isTitle(first)) {
            return false;
        }
        var divides = false;
        for (var column = 0; column < width; column++) {
            var text = text(at, column);
            var above = text(first, column);
            if (text.isEmpty() || text.equals(above)) {
                divides |= !text.isEmpty();
                continue;
            }
            var spans = above.isEmpty()
                    || above.equals(text(first, column + 1))
                    || column > 0 && above.equals(text(first, column - 1))
                    || column + 1 < width
                            && text(first, column + 1).isEmpty()
                            && !text(at, column + 1).isEmpty();
            if (!spans || NUMBER.matcher(text).matches()) {
                return false;
            }
            divides = true;
        }
        return divides && grid.rows().get(at).number() <= grid.rows().get(first).number() + MOST_ROWS;
    }

    /// One sentence across the sheet, such as "(Kèm theo Công văn số …)", or alone at its left edge, such as
    /// "đến ngày 12/02/2020": it stands above the head, not in it.
    private boolean isTitle(int row) {
        var filled = IntStream.range(0, width)
                .filter(column -> !text(row, column).isEmpty())
                .toArray();
        if (Arrays.stream(filled)
                        .mapToObj(column -> text(row, column))
                        .distinct()
                        .count()
                != 1) {
            return false;
        }
        var text = text(row, filled[0]);
        return text.startsWith("(") || text.length() > MOST_WORDS || filled.length == 1 && filled[0] == 0 && width > 2;
    }

    /// (1) (2) (3) below the head.
    private static boolean isNumbering(GridRow row) {
        var filled = row.filled();
        return filled.size() > 2
                && filled.stream()
                        .allMatch(column ->
                                NUMBERING.matcher(row.text(column).strip()).matches());
    }

    private long known(Head head) {
        var known = new HashSet<String>();
        for (var column = 0; column < width; column++) {
            words.meant(head.above(column), head.word(column))
                    .ifPresent(meant -> known.add(meant.column().key()));
        }
        return known.size();
    }

    /// Columns that the register knows and whose head has two storeys.
    private long divided(Head head) {
        return IntStream.range(0, width)
                .filter(column -> !head.above(column).isEmpty())
                .filter(column ->
                        words.meant(head.above(column), head.word(column)).isPresent())
                .count();
    }

    private String text(int row, int column) {
        var cells = grid.rows().get(row);
        return column >= width ? "" : VietnameseText.line(Letters.readable(cells.text(column), cells.font(column)));
    }
}
