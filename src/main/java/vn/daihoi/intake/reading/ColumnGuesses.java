package vn.daihoi.intake.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Column.Content;
import vn.daihoi.intake.Mapping;
import vn.daihoi.intake.letters.ColumnLetters;
import vn.daihoi.intake.reading.Guess.Sure;
import vn.daihoi.shared.VietnameseText;

/// Takes each column of a file for one of the register's: as somebody said, by its head, or by what its cells hold.
final class ColumnGuesses {
    private static final Pattern COUNT = Pattern.compile("\\d{1,5}[.)]?");
    private static final Pattern BORN =
            Pattern.compile("(\\d{1,2}[./-]){0,2}(18|19|20)\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}");
    private static final Pattern SEX = Pattern.compile("nam|nu|m|f");
    private static final double MOST_CELLS = 0.6;
    private static final int SAMPLED = 400;

    private final Grid grid;
    private final Head head;
    private final List<Column> columns;
    private final List<GridRow> rows;

    ColumnGuesses(Grid grid, Head head, List<Column> columns) {
        this.grid = grid;
        this.head = head;
        this.columns = columns;
        this.rows = head.below(grid);
    }

    List<Guess> guess(Mapping mapping, boolean remembered) {
        var guesses = new ArrayList<Guess>();
        for (var column = 0; column < grid.width(); column++) {
            guesses.add(blank(column, mapping));
        }
        if (!mapping.columns().isEmpty()) {
            var sure = remembered ? Sure.REMEMBERED : Sure.SAID;
            guesses.replaceAll(guess -> said(guess, mapping.columns().getOrDefault(guess.column(), ""), sure));
            return guesses;
        }
        byHead(guesses);
        splitNames(guesses);
        byContent(guesses);
        return guesses;
    }

    /// One text merged across the sheet: it says nothing of a single column.
    private static boolean isHeading(GridRow row) {
        var filled = row.filled();
        return filled.size() > 1 && filled.stream().map(row::text).distinct().count() == 1;
    }

    private Guess said(Guess guess, String key, Sure sure) {
        var known = columns.stream().anyMatch(column -> column.key().equals(key));
        return known ? guess.as(key, sure) : guess;
    }

    private Guess blank(int column, Mapping mapping) {
        var chosen = mapping.letters().get(column);
        var cells = new ArrayList<ColumnLetters.Cell>();
        for (var row : rows) {
            if (!row.text(column).isBlank() && cells.size() < SAMPLED) {
                cells.add(new ColumnLetters.Cell(row.text(column), row.font(column)));
            }
        }
        var letters = chosen == null ? ColumnLetters.of(cells) : ColumnLetters.chosen(chosen);
        var sample = rows.stream()
                .filter(row -> !row.text(column).isBlank() && !isHeading(row))
                .limit(3)
                .map(row -> VietnameseText.line(letters.read(row.text(column), row.font(column))))
                .distinct()
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
        return new Guess(column, head.shown(column), "", Sure.NOT_READ, sample, letters);
    }

    /// The first of two columns with the same head counts; an exact head before one that only begins so.
    private void byHead(List<Guess> guesses) {
        var words = new HeadWords(columns);
        var taken = new HashSet<String>();
        for (var exact : List.of(true, false)) {
            for (var i = 0; i < guesses.size(); i++) {
                var at = i;
                words.meant(head.above(i), head.word(i))
                        .filter(meant ->
                                meant.exact() == exact && guesses.get(at).key().isEmpty())
                        .filter(meant -> taken.add(meant.column().key()))
                        .ifPresent(meant -> guesses.set(
                                at, guesses.get(at).as(meant.column().key(), exact ? Sure.HEAD : Sure.LIKELY)));
            }
        }
    }

    /// Họ và tên over two columns: họ and đệm in the first, tên in the second. Or “Họ đệm” beside “Tên”.
    private void splitNames(List<Guess> guesses) {
        var family = columns.stream()
                .filter(column -> column.content() == Content.FAMILY_NAME)
                .findFirst();
        var given = columns.stream()
                .filter(column -> column.content() == Content.GIVEN_NAME)
                .findFirst();
        if (family.isEmpty() || given.isEmpty()) {
            return;
        }
        for (var i = 0; i + 1 < guesses.size(); i++) {
            var one = guesses.get(i);
            var next = guesses.get(i + 1);
            var over = isName(one.key())
                    && next.key().isEmpty()
                    && !one.head().isEmpty()
                    && one.head().equals(next.head())
                    && !isRepeated(i);
            var beside = one.key().equals(family.get().key()) && isName(next.key());
            if (over || beside) {
                guesses.set(i, one.as(family.get().key(), one.sure()));
                guesses.set(i + 1, next.as(given.get().key(), one.sure()));
                return;
            }
        }
    }

    /// Cells merged over both columns hold the whole name twice.
    private boolean isRepeated(int column) {
        return rows.stream()
                .filter(row -> !row.text(column).isBlank())
                .limit(20)
                .allMatch(row -> row.text(column).equals(row.text(column + 1)));
    }

    private boolean isName(String key) {
        return columns.stream().anyMatch(column -> column.key().equals(key) && column.content() == Content.NAME);
    }

    private void byContent(List<Guess> guesses) {
        var taken = new HashSet<String>();
        guesses.forEach(guess -> taken.add(guess.key()));
        if (!taken.contains("familyName")) {
            fill(guesses, taken, Content.NAME, Names::isPerson);
        }
        if (head.rows() > 0) {
            return;
        }
        fill(guesses, taken, Content.BORN, cell -> BORN.matcher(cell).matches());
        fill(
                guesses,
                taken,
                Content.SEX,
                cell -> SEX.matcher(VietnameseText.plain(cell)).matches());
        fill(guesses, taken, Content.NAME, ColumnGuesses::isText);
        fill(guesses, taken, Content.POST, ColumnGuesses::isText);
        fill(guesses, taken, Content.UNIT, ColumnGuesses::isText);
    }

    private static boolean isText(String cell) {
        return !COUNT.matcher(cell).matches() && cell.chars().anyMatch(Character::isLetter);
    }

    private void fill(List<Guess> guesses, Set<String> taken, Content content, Predicate<String> is) {
        var column = columns.stream().filter(one -> one.content() == content).findFirst();
        if (column.isEmpty() || taken.contains(column.get().key())) {
            return;
        }
        for (var guess : guesses) {
            if (guess.key().isEmpty() && !HeadWords.isCounter(guess.head()) && most(guess, is)) {
                guesses.set(guess.column(), guess.as(column.get().key(), Sure.CONTENT));
                taken.add(column.get().key());
                return;
            }
        }
    }

    private boolean most(Guess guess, Predicate<String> is) {
        var all = 0;
        var fitting = 0;
        for (var row : rows.subList(0, Math.min(rows.size(), SAMPLED))) {
            var text = VietnameseText.line(guess.letters().read(row.text(guess.column()), row.font(guess.column())));
            if (!text.isEmpty()) {
                all++;
                fitting += is.test(text) ? 1 : 0;
            }
        }
        return all > 0 && fitting >= MOST_CELLS * all;
    }
}
