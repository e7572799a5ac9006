package vn.daihoi.intake.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.daihoi.intake.SheetRefused;
import vn.daihoi.intake.letters.ColumnLetters;
import vn.daihoi.intake.letters.LetterSet;

/// Text with cells apart by tabs, semicolons or commas: a CSV file, or what Excel puts on the clipboard.
public final class Delimited {
    private static final char MARK = '\uFEFF';

    private Delimited() {}

    static Grid csv(byte[] file) throws SheetRefused {
        var text = decode(file);
        return grid(text, separator(text));
    }

    static Grid pasted(String text) throws SheetRefused {
        return grid(text, text.indexOf('\t') >= 0 ? '\t' : '\n');
    }

    /// UTF-8, or UTF-16 as Excel's “Unicode text”. Old code pages are taken only where old letters are clearly meant.
    static String decode(byte[] file) throws SheetRefused {
        if (file.length > 1 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE) {
            return unmarked(new String(file, StandardCharsets.UTF_16LE));
        }
        try {
            return unmarked(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException e) {
            var old = new String(file, Charset.forName("windows-1252"));
            var cells = old.lines()
                    .map(line -> new ColumnLetters.Cell(line, LetterSet.UNICODE))
                    .toList();
            var letters = ColumnLetters.of(cells);
            if (!letters.set().isLegacy() || letters.mixed()) {
                throw new SheetRefused("intake.refused.notUtf8");
            }
            return old;
        }
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /// The one that is met most in the first lines.
    static char separator(String text) {
        var head = text.lines().limit(20).toList();
        var best = ',';
        var most = 0L;
        for (var candidate : new char[] {'\t', ';', ','}) {
            var count = head.stream()
                    .mapToLong(line -> line.chars().filter(c -> c == candidate).count())
                    .sum();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static Grid grid(String text, char separator) throws SheetRefused {
        var rows = new ArrayList<GridRow>();
        var last = 0;
        for (var line : lines(text, separator)) {
            if (line.cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(Grid.plainRow(line.number, line.cells));
                last = Math.max(last, line.cells.size() - 1);
            }
            if (rows.size() > Grid.MOST_ROWS) {
                throw new SheetRefused("intake.refused.rows", Grid.MOST_ROWS);
            }
        }
        return new Grid(List.of(), 0, rows, last);
    }

    /// @param number of its record, from 1
    record Line(int number, List<String> cells) {}

    /// A quote opens a cell only at its beginning, and only where it is closed again.
    static List<Line> lines(String text, char separator) {
        var lines = new ArrayList<Line>();
        var cells = new ArrayList<String>();
        var at = 0;
        while (at < text.length()) {
            var end = quoted(text, at, separator);
            cells.add(end > 0 ? text.substring(at + 1, end).replace("\"\"", "\"") : plain(text, at, separator));
            at = end > 0 ? end + 1 : at + cells.getLast().length();
            if (at < text.length() && text.charAt(at) == separator && separator != '\n') {
                at++;
                if (at == text.length()) {
                    cells.add("");
                }
                continue;
            }
            at = afterLine(text, at);
            lines.add(new Line(lines.size() + 1, List.copyOf(cells)));
            cells.clear();
        }
        if (!cells.isEmpty()) {
            lines.add(new Line(lines.size() + 1, List.copyOf(cells)));
        }
        return lines;
    }

    /// Where the quoted cell that begins here is closed; 0 where none begins.
    private static int quoted(String text, int at, char separator) {
        if (text.charAt(at) != '"') {
            return 0;
        }
        for (var i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) != '"') {
                continue;
            }
            if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i++;
            } else {
                var next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
                return next == separator || next == '\n' || next == '\r' ? i : 0;
            }
        }
        return 0;
    }

    private static String plain(String text, int at, char separator) {
        var end = at;
        while (end < text.length()
                && text.charAt(end) != separator
                && text.charAt(end) != '\n'
                && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(at, end);
    }

    private static int afterLine(String text, int at) {
        var next = at;
        if (next < text.length() && text.charAt(next) == '\r') {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n' ? next + 1 : next;
    }
}
