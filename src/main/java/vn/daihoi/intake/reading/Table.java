package vn.daihoi.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Mapping;
import vn.daihoi.intake.Row;
import vn.daihoi.shared.VietnameseText;

/// A list found in the cells of a file: its head, what its columns are taken for, its rows, and what is no row.
///
/// @param changed cells whose letters were read as others than they were typed in
public record Table(
        Grid grid, Head head, List<Guess> guesses, List<Row> rows, List<Skipped> skipped, List<Changed> changed) {

    /// @param key of the column
    public record Changed(int row, String key, String before, String after) {}

    /// @param remembered whether the mapping is an earlier list's
    public static Table of(Grid grid, List<Column> columns, Mapping mapping, boolean remembered) {
        var head = new HeadFinder(grid, columns).find(mapping.head());
        var guesses = new ColumnGuesses(grid, head, columns).guess(mapping, remembered);
        var table = new Table(grid, head, guesses, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        table.take(columns);
        return table;
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

    private void take(List<Column> columns) {
        var names = columns.stream()
                .filter(column -> column.content().isName())
                .map(Column::key)
                .collect(Collectors.toSet());
        var kinds = new RowKinds(head, guesses);
        for (var row : grid.rows()
                .subList(Math.min(head.end(), grid.rows().size()), grid.rows().size())) {
            kinds.skipped(row)
                    .ifPresentOrElse(
                            why -> skipped.add(new Skipped(row.number(), why, RowKinds.shown(row))),
                            () -> rows.add(row(row, names::contains)));
        }
    }

    private Row row(GridRow row, java.util.function.Predicate<String> isName) {
        Map<String, String> texts = new HashMap<>();
        var formulas = new HashSet<String>();
        for (var guess : guesses) {
            if (guess.key().isEmpty()) {
                continue;
            }
            var typed = row.text(guess.column());
            var read = guess.letters().read(typed, row.font(guess.column()));
            var before = VietnameseText.line(typed);
            var after = VietnameseText.line(VietnameseText.received(read));
            if (isName.test(guess.key())) {
                after = Names.tidy(after, !read.equals(typed));
            }
            if (!after.isEmpty()) {
                texts.putIfAbsent(guess.key(), after);
            }
            if (!after.equals(before)) {
                changed.add(new Changed(row.number(), guess.key(), before, after));
            }
            if (row.formulas().get(guess.column())) {
                formulas.add(guess.key());
            }
        }
        return new Row(row.number(), texts, formulas);
    }
}
