package vn.daihoi.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Row;
import vn.daihoi.intake.letters.ColumnLetters;
import vn.daihoi.intake.letters.LetterSet;
import vn.daihoi.shared.VietnameseText;

/// Takes entries out of their cells, in the letters of their columns, and remembers which cells say something else now.
final class RowTaking {
    private static final int REMEMBERED = 200;

    /// Words of one column that are kept, because lists repeat them: posts, units, names.
    private static final int MOST_MET = 5_000;

    /// Letters nobody sees, with which a name would never be found again.
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\uFEFF]");

    private final List<Reading> readings;
    private final List<Table.Changed> changed = new ArrayList<>();
    private int changes;

    /// @param met what its cells said so far, and what was read out of them
    private record Reading(Guess guess, boolean name, Map<ColumnLetters.Cell, String> met) {

        String read(String typed, LetterSet font) {
            var cell = new ColumnLetters.Cell(typed, font);
            var known = met.get(cell);
            if (known != null) {
                return known;
            }
            var after = afresh(typed, font);
            if (met.size() < MOST_MET) {
                met.put(cell, after);
            }
            return after;
        }

        private String afresh(String typed, LetterSet font) {
            var read = guess.letters().read(typed, font);
            var line = VietnameseText.line(VietnameseText.received(read));
            line = VietnameseText.isTidy(line) ? line : UNSEEN.matcher(line).replaceAll("");
            return name ? Names.tidy(line, !read.equals(typed)) : line;
        }
    }

    RowTaking(List<Guess> guesses, List<Column> columns) {
        var names = columns.stream()
                .filter(column -> column.content().isName())
                .map(Column::key)
                .collect(Collectors.toSet());
        this.readings = guesses.stream()
                .filter(guess -> !guess.key().isEmpty())
                .map(guess -> new Reading(guess, names.contains(guess.key()), new HashMap<>()))
                .toList();
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
        for (var reading : readings) {
            var guess = reading.guess;
            var text = text(row, reading);
            if (!text.isEmpty()) {
                texts.putIfAbsent(guess.key(), text);
            }
            if (row.formulas().get(guess.column())) {
                formulas.add(guess.key());
            }
        }
        return new Row(row.number(), Map.copyOf(texts), Set.copyOf(formulas));
    }

    private String text(GridRow row, Reading reading) {
        var typed = row.text(reading.guess.column());
        if (typed.isEmpty()) {
            return typed;
        }
        var after = reading.read(typed, row.font(reading.guess.column()));
        if (!after.equals(typed)) {
            note(row, reading.guess, VietnameseText.line(typed), after);
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
}
