package vn.daihoi.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Row;
import vn.daihoi.shared.VietnameseText;

/// Takes entries out of their cells, in the letters of their columns, and remembers which cells say something else now.
final class RowTaking {
    private static final int REMEMBERED = 200;

    private final List<Guess> guesses;
    private final Set<String> names;
    private final List<Table.Changed> changed = new ArrayList<>();
    private int changes;

    RowTaking(List<Guess> guesses, List<Column> columns) {
        this.guesses = guesses.stream().filter(guess -> !guess.key().isEmpty()).toList();
        this.names = columns.stream()
                .filter(column -> column.content().isName())
                .map(Column::key)
                .collect(Collectors.toSet());
    }

    List<Table.Changed> changed() {
        return changed;
    }

    int changes() {
        return changes;
    }

    /// Of 100,000 rows each small thing counts: a text that is as it should be stays the same object.
    Row row(GridRow row) {
        var texts = new HashMap<String, String>();
        var formulas = new HashSet<String>();
        for (var guess : guesses) {
            var text = text(row, guess);
            if (!text.isEmpty()) {
                texts.putIfAbsent(guess.key(), text);
            }
            if (row.formulas().get(guess.column())) {
                formulas.add(guess.key());
            }
        }
        return new Row(row.number(), Map.copyOf(texts), Set.copyOf(formulas));
    }

    private String text(GridRow row, Guess guess) {
        var typed = row.text(guess.column());
        var read = guess.letters().read(typed, row.font(guess.column()));
        var after = isTidy(read) ? read : VietnameseText.line(VietnameseText.received(read));
        if (names.contains(guess.key())) {
            after = Names.tidy(after, !read.equals(typed));
        }
        if (!after.equals(typed)) {
            note(row, guess, VietnameseText.line(typed), after);
        }
        return after;
    }

    private void note(GridRow row, Guess guess, String before, String after) {
        if (!after.equals(before)) {
            changes++;
            if (changed.size() < REMEMBERED) {
                changed.add(new Table.Changed(row.number(), guess.key(), before, after));
            }
        }
    }

    /// Composed Vietnamese with single blanks, as most cells are.
    private static boolean isTidy(String text) {
        var last = ' ';
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var letter = c > ' ' && c < 0x7F || c >= 0xC0 && c < 0x1B5 || c >= 0x1EA0 && c < 0x1EFA;
            if (!letter && (c != ' ' || last == ' ')) {
                return false;
            }
            last = c;
        }
        return text.isEmpty() || last != ' ';
    }
}
