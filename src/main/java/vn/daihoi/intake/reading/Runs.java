package vn.daihoi.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.intake.letters.LetterSet;
import vn.daihoi.intake.letters.Letters;

/// The pieces of one cell, each in its font.
final class Runs {
    private final List<Run> runs = new ArrayList<>();

    /// @param font null where it is the cell's own
    record Run(String text, @Nullable LetterSet font) {}

    /// What a cell says, and in which letters.
    record Told(String text, LetterSet font) {}

    void add(String text, @Nullable LetterSet font) {
        runs.add(new Run(text, font));
    }

    /// Whether all of it is in the cell's own font.
    boolean isPlain() {
        return runs.stream().allMatch(run -> run.font == null);
    }

    /// Pieces in different letters (`¸` of .VnTimeH for the first letter of Ánh) are read one by one.
    Told told(LetterSet own) {
        var fonts = runs.stream()
                .filter(run -> !run.text.isBlank())
                .map(run -> run.font == null ? own : run.font)
                .distinct()
                .toList();
        var text = new StringBuilder();
        if (fonts.size() < 2) {
            runs.forEach(run -> text.append(run.text));
            return new Told(text.toString(), fonts.isEmpty() ? LetterSet.UNICODE : fonts.getFirst());
        }
        runs.forEach(run -> text.append(Letters.readable(run.text, run.font == null ? own : run.font)));
        return new Told(text.toString(), LetterSet.UNICODE);
    }
}
