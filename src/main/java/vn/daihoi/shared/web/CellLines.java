package vn.daihoi.shared.web;

/// How many lines a text takes in a column of a sheet: not every program fits the height of a row to its text by
/// itself.
final class CellLines {
    private static final double LINE = 15;
    /// What a row of a sheet can be high at most, in points.
    private static final double HIGHEST = 409;

    private CellLines() {}

    /// @param width of the column in characters
    static int of(String text, int width) {
        var lines = 1;
        var here = 0;
        for (var from = 0; from < text.length(); ) {
            var to = from;
            while (to < text.length() && text.charAt(to) != ' ' && text.charAt(to) != '\n') {
                to++;
            }
            var word = to - from;
            if (here > 0 && here + 1 + word > width) {
                lines++;
                here = 0;
            }
            lines += word > width ? (word - 1) / width : 0;
            here += (here > 0 ? 1 : 0) + Math.min(word, width);
            if (to < text.length() && text.charAt(to) == '\n') {
                lines++;
                here = 0;
            }
            from = to + 1;
        }
        return lines;
    }

    /// In points.
    static double height(int lines) {
        return Math.min(HIGHEST, LINE * lines);
    }
}
