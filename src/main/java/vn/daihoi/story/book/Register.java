package vn.daihoi.story.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.daihoi.shared.SortKey;
import vn.daihoi.typeset.card.Pen;
import vn.daihoi.typeset.card.Wrapped;
import vn.daihoi.typeset.face.Face;

/// Names with their pages: the contents by place in front, the index by tên at the end.
final class Register {
    private static final float LINE = 16.5f;
    private static final float INDEX_LINE = 14;
    private static final float TITLE = 54;
    private static final float NOTED = 1.85f;
    private static final float GUTTER = 18;
    private static final float NUMBER = 26;

    private final Book book;
    private final Map<Long, Integer> pages;

    /// @param pages on which each story begins; filled before anything is drawn
    Register(Book book, Map<Long, Integer> pages) {
        this.book = book;
        this.pages = pages;
    }

    /// A heading, or a name with its page.
    ///
    /// @param note the title of the story, on a line of its own below the name
    private record Row(String heading, String name, String note, long storyId) {
        /// In lines.
        float height(boolean first) {
            return isHeading() && !first ? 2 : note.isEmpty() ? 1 : NOTED;
        }

        boolean isHeading() {
            return !heading.isEmpty();
        }
    }

    List<Sheet> contents() {
        var rows = new ArrayList<Row>();
        for (var chapter : book.chapters()) {
            rows.add(new Row(chapter.name(), "", "", 0));
            chapter.entries().forEach(entry -> rows.add(new Row("", entry.name(), entry.title(), entry.storyId())));
        }
        return sheets(rows, book.words().contents(), "", 1, LINE);
    }

    List<Sheet> index() {
        var rows = new ArrayList<Row>();
        var letter = "";
        var all = book.chapters().stream()
                .flatMap(chapter -> chapter.entries().stream())
                .sorted(Comparator.comparing(Book.Entry::sortKey).thenComparing(Book.Entry::storyId))
                .toList();
        for (var entry : all) {
            var initial = SortKey.initial(entry.sortKey());
            if (!initial.equals(letter)) {
                rows.add(new Row(initial, "", "", 0));
                letter = initial;
            }
            rows.add(new Row("", entry.name(), "", entry.storyId()));
        }
        return sheets(rows, book.words().index(), book.words().indexNote(), 2, INDEX_LINE);
    }

    /// One sheet after the other, each filled column by column; a heading never stands last in its column.
    private List<Sheet> sheets(List<Row> rows, String title, String note, int columns, float line) {
        var sheets = new ArrayList<Sheet>();
        var from = 0;
        while (from < rows.size()) {
            var top = Form.TOP + (sheets.isEmpty() ? TITLE : 0);
            var most = (int) ((Form.BOTTOM - top) / line);
            var parts = new ArrayList<List<Row>>();
            for (var column = 0; column < columns && from < rows.size(); column++) {
                var to = until(rows, from, most);
                parts.add(rows.subList(from, to));
                from = to;
            }
            var first = sheets.isEmpty();
            sheets.add(new Sheet(first ? "" : title, first ? title : "", (pen, page) -> {
                if (first) {
                    title(pen, page, title, note);
                }
                draw(pen, page, parts, columns, top, line);
            }));
        }
        return sheets;
    }

    /// A heading takes the room of one line and a half and more.
    private static int until(List<Row> rows, int from, int most) {
        var used = 0f;
        var at = from;
        while (at < rows.size()) {
            used += rows.get(at).height(at == from);
            if (used > most) {
                break;
            }
            at++;
        }
        return at > from + 1 && at < rows.size() && rows.get(at - 1).isHeading() ? at - 1 : at;
    }

    private static void title(Pen pen, int page, String title, String note) {
        var left = Form.left(page);
        pen.colour(Form.RED);
        pen.line(title, Face.BOLD, 22, left, Form.TOP - 6, 0);
        if (!note.isEmpty()) {
            pen.colour(Form.SOFT);
            pen.line(note, Face.ITALIC, 10, left, Form.TOP + 22, 0);
        }
        pen.colour(Form.BRASS);
        pen.ground(left, Form.TOP + 38, Form.MEASURE, 0.8f);
    }

    private void draw(Pen pen, int page, List<List<Row>> parts, int columns, float top, float line) {
        var width = (Form.MEASURE - GUTTER * (columns - 1)) / columns;
        for (var column = 0; column < parts.size(); column++) {
            var left = Form.left(page) + column * (width + GUTTER);
            var y = top;
            for (var row : parts.get(column)) {
                if (row.isHeading()) {
                    y += y == top ? 0 : line;
                    pen.colour(columns == 1 ? Form.BRASS : Form.RED);
                    pen.left(Wrapped.fit(row.heading, Face.BOLD, width, 1, 13, 8), Face.BOLD, left, y - 1);
                } else {
                    row(pen, row, left, y, width);
                }
                y += row.isHeading() ? line : row.height(false) * line;
            }
        }
    }

    private void row(Pen pen, Row row, float left, float y, float width) {
        var number = "" + pages.getOrDefault(row.storyId, 0);
        var size = 11f;
        var name = Wrapped.fit(row.name, Face.REGULAR, width - NUMBER, 1, size, 8);
        pen.colour(Form.INK);
        pen.left(name, Face.REGULAR, left, y);
        var end = left + (float) Face.REGULAR.width(name.lines().getFirst()) * name.size() + 6;
        var numberLeft = left + width - (float) Face.REGULAR.width(number) * size;
        pen.line(number, Face.REGULAR, size, numberLeft, y, 0);
        if (!row.note.isEmpty()) {
            pen.colour(Form.SOFT);
            pen.left(Wrapped.fit(row.note, Face.ITALIC, width - NUMBER, 1, 9.5f, 7.5f), Face.ITALIC, left, y + 14);
        }
        pen.colour(Form.HAIR);
        for (var dot = numberLeft - 8; dot > end; dot -= 4.5f) {
            pen.ground(dot, y + size * 0.86f, 0.9f, 0.9f);
        }
    }
}
