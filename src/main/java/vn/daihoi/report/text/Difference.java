package vn.daihoi.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What changed from one text to another, to be read by a person: by lines, and by words within a line that was
/// changed.
public record Difference(List<Line> lines) {
    private static final Pattern WORD = Pattern.compile("\\s+|[^\\s]+");

    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    public record Piece(Kind kind, String text) {}

    /// @param changed whether anything in it differs
    public record Line(boolean changed, List<Piece> pieces) {
        static Line of(Kind kind, String text) {
            return new Line(kind != Kind.SAME, List.of(new Piece(kind, text)));
        }
    }

    public static Difference between(String before, String after) {
        var left = Written.lines(before);
        var right = Written.lines(after);
        var lines = new ArrayList<Line>();
        var i = 0;
        var j = 0;
        for (var match : Common.of(left, right)) {
            gap(left.subList(i, match.left()), right.subList(j, match.right()), lines);
            lines.add(Line.of(Kind.SAME, left.get(match.left())));
            i = match.left() + 1;
            j = match.right() + 1;
        }
        gap(left.subList(i, left.size()), right.subList(j, right.size()), lines);
        return new Difference(List.copyOf(lines));
    }

    public boolean isNone() {
        return lines.stream().noneMatch(Line::changed);
    }

    public int wordsAdded() {
        return words(Kind.ADDED);
    }

    public int wordsRemoved() {
        return words(Kind.REMOVED);
    }

    private int words(Kind kind) {
        return (int) lines.stream()
                .flatMap(line -> line.pieces().stream())
                .filter(piece -> piece.kind() == kind)
                .flatMap(piece -> java.util.Arrays.stream(piece.text().strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .count();
    }

    /// Lines that stand at one place on both sides are one line changed; what is left over was added or removed.
    private static void gap(List<String> left, List<String> right, List<Line> lines) {
        var pairs = Math.min(left.size(), right.size());
        for (var i = 0; i < pairs; i++) {
            lines.add(byWords(left.get(i), right.get(i)));
        }
        left.stream().skip(pairs).forEach(line -> lines.add(Line.of(Kind.REMOVED, line)));
        right.stream().skip(pairs).forEach(line -> lines.add(Line.of(Kind.ADDED, line)));
    }

    private static Line byWords(String before, String after) {
        var left = split(before);
        var right = split(after);
        var pieces = new ArrayList<Piece>();
        var i = 0;
        var j = 0;
        for (var match : Common.of(left, right)) {
            add(pieces, Kind.REMOVED, left.subList(i, match.left()));
            add(pieces, Kind.ADDED, right.subList(j, match.right()));
            add(pieces, Kind.SAME, List.of(left.get(match.left())));
            i = match.left() + 1;
            j = match.right() + 1;
        }
        add(pieces, Kind.REMOVED, left.subList(i, left.size()));
        add(pieces, Kind.ADDED, right.subList(j, right.size()));
        return new Line(true, List.copyOf(pieces));
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        var text = String.join("", words);
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            pieces.set(pieces.size() - 1, new Piece(kind, pieces.getLast().text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }

    private static List<String> split(String line) {
        return WORD.matcher(line).results().map(match -> match.group()).toList();
    }
}
