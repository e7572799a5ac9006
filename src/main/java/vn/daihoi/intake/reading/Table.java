package vn.daihoi.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Mapping;
import vn.daihoi.intake.Row;

/// A list found in the cells of a file: its head, what its columns are taken for, its rows, and what is no row.
///
/// @param changed the first cells whose letters were read as others than they were typed in; `changes` counts all
public record Table(
        Grid grid,
        Head head,
        List<Guess> guesses,
        List<Row> rows,
        List<Skipped> skipped,
        List<Changed> changed,
        int changes) {

    /// @param key of the column
    public record Changed(int row, String key, String before, String after) {}

    /// @param remembered whether the mapping is an earlier list's
    public static Table of(Grid grid, List<Column> columns, Mapping mapping, boolean remembered) {
        var head = new HeadFinder(grid, columns).find(mapping.head());
        var guesses = new ColumnGuesses(grid, head, columns).guess(mapping, remembered);
        var taking = new RowTaking(guesses, columns);
        var kinds = new RowKinds(head, guesses);
        var skipped = new ArrayList<Skipped>();
        var rows = new ArrayList<Row>();
        for (var row : head.below(grid)) {
            kinds.skipped(row)
                    .ifPresentOrElse(
                            why -> skipped.add(new Skipped(row.number(), why, RowKinds.shown(row))),
                            () -> rows.add(taking.row(row)));
        }
        return new Table(grid, head, guesses, rows, skipped, taking.changed(), taking.changes());
    }

    /// What is the same for lists of the same office: the words over the columns.
    public String headWords() {
        return headWords(grid, head);
    }

    static String headWords(Grid grid, Head head) {
        return IntStream.range(0, grid.width())
                .mapToObj(column -> HeadWords.plain(head.shown(column)))
                .collect(Collectors.joining("|"));
    }

    /// The words of every row that may be the head, with its number: one of them may be known.
    public static Map<String, Integer> heads(Grid grid, List<Column> columns) {
        return new HeadFinder(grid, columns).candidates();
    }

    public boolean has(String key) {
        return guesses.stream().anyMatch(guess -> guess.key().equals(key));
    }

    /// Number of the first row of the head; 0 without one.
    public int headRow() {
        return head.rows() == 0 ? 0 : grid.rows().get(head.first()).number();
    }
}
