package vn.daihoi.story.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import vn.daihoi.story.ShelfHonour;
import vn.daihoi.story.StoryBody.Block;
import vn.daihoi.typeset.card.Pen;
import vn.daihoi.typeset.card.Wrapped;
import vn.daihoi.typeset.face.Face;

/// The pages of one story: portrait and name above, then title, lead and text.
final class EntrySheets {
    private static final float PORTRAIT = 174;
    private static final float PORTRAIT_HEIGHT = 217;
    private static final float BESIDE = 18;
    private static final int LONELY = 7;
    private static final float[] SMALLER = {1, 0.97f, 0.94f, 0.9f};
    private static final float[] PICTURES = {1, 0.88f, 0.76f};

    private final Book book;
    private final Book.Chapter chapter;
    private final Book.Entry entry;
    private final LongFunction<byte[]> files;
    /// Of honours, those that stand beside the portrait; the others follow the text.
    private final List<ShelfHonour> beside;
    /// Of the portrait, 1 as a rule.
    private float picture = 1;

    EntrySheets(Book book, Book.Chapter chapter, Book.Entry entry, LongFunction<byte[]> files) {
        this.book = book;
        this.chapter = chapter;
        this.entry = entry;
        this.files = files;
        this.beside = entry.honours().stream().limit(4).toList();
    }

    List<Sheet> sheets() {
        var lines = lines();
        var sheets = new ArrayList<Sheet>();
        var top = textTop();
        var from = 0;
        do {
            var to = fill(lines, from, top);
            var part = lines.subList(from, to);
            var begins = top;
            sheets.add(
                    from == 0
                            ? new Sheet(chapter.name(), entry.name(), (pen, page) -> {
                                head(pen, page);
                                text(pen, page, part, begins);
                            })
                            : new Sheet(chapter.name(), "", (pen, page) -> text(pen, page, part, begins)));
            from = to;
            top = Form.TOP;
        } while (from < lines.size());
        return sheets;
    }

    /// A few lines alone on a last page are brought back by type that is a little smaller, or else by a portrait that
    /// is.
    private List<Column.Line> lines() {
        var body = body();
        var usual = Column.of(body, Form.MEASURE, 1);
        var pages = pages(usual);
        if (pages > 1 && onLastPage(usual) <= LONELY) {
            for (var portrait : entry.portrait() == null ? new float[] {1} : PICTURES) {
                picture = portrait;
                for (var scale : SMALLER) {
                    var smaller = Column.of(body, Form.MEASURE, scale);
                    if (pages(smaller) < pages) {
                        return smaller;
                    }
                }
            }
        }
        picture = 1;
        return usual;
    }

    private int pages(List<Column.Line> lines) {
        var pages = 0;
        for (var from = 0; from < lines.size(); pages++) {
            from = fill(lines, from, pages == 0 ? textTop() : Form.TOP);
        }
        return pages;
    }

    private int onLastPage(List<Column.Line> lines) {
        var from = 0;
        for (var to = fill(lines, 0, textTop()); to < lines.size(); to = fill(lines, from, Form.TOP)) {
            from = to;
        }
        return from == 0 ? lines.size() : lines.size() - from;
    }

    private List<Block> body() {
        var more = entry.honours().subList(beside.size(), entry.honours().size());
        if (more.isEmpty()) {
            return entry.body();
        }
        var body = new ArrayList<>(entry.body());
        for (var family : more.stream().map(ShelfHonour::family).distinct().toList()) {
            body.add(new Block.Heading(book.words().families().getOrDefault(family, family)));
            body.add(new Block.Lines(more.stream()
                    .filter(honour -> honour.family().equals(family))
                    .map(honour -> honour.title() + ", " + honour.year())
                    .toList()));
        }
        return body;
    }

    /// How far the lines go on this page, at least one.
    private static int fill(List<Column.Line> lines, int from, float top) {
        var y = top;
        var at = from;
        while (at < lines.size()) {
            var line = lines.get(at);
            var high = at == from ? line.height() - line.above() : line.height();
            var needs = high
                    + (line.bound() && at + 1 < lines.size() ? lines.get(at + 1).height() : 0);
            if (y + needs > Form.BOTTOM && at > from) {
                break;
            }
            y += high;
            at++;
        }
        return at;
    }

    private static void text(Pen pen, int page, List<Column.Line> lines, float top) {
        var y = top;
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            y += at == 0 ? 0 : line.above();
            pen.colour(line.colour());
            pen.line(line.text(), line.face(), line.size(), Form.left(page) + line.x(), y, line.gap());
            y += line.lead();
        }
    }

    private float besideLeft() {
        return entry.portrait() == null ? 0 : PORTRAIT * picture + BESIDE;
    }

    private Wrapped name() {
        return Wrapped.fit(entry.name(), Face.BOLD, Form.MEASURE - besideLeft(), 3, 21, 14);
    }

    private Wrapped about() {
        return Wrapped.fit(entry.about(), Face.REGULAR, Form.MEASURE - besideLeft(), 4, 11.5f, 9.5f);
    }

    private Wrapped honour(ShelfHonour honour) {
        var text = honour.title() + ", " + honour.year();
        return Wrapped.fit(text, Face.REGULAR, Form.MEASURE - besideLeft(), 3, 10, 9);
    }

    private Wrapped title() {
        return Wrapped.fit(entry.title(), Face.BOLD, Form.MEASURE, 4, 17, 13);
    }

    private List<Column.Line> lead() {
        return entry.lead().isEmpty()
                ? List.of()
                : Column.of(List.of(new Block.Paragraph(entry.lead())), Form.MEASURE, 1).stream()
                        .map(line -> new Column.Line(
                                line.text(), Face.ITALIC, line.size(), Form.SOFT, line.x(), 0, 0, Form.LEAD, false))
                        .toList();
    }

    private float headBottom() {
        var beside = name().height() + 3 + about().height() + (entry.years().isEmpty() ? 0 : 15);
        var families = "";
        for (var honour : this.beside) {
            beside += honour.family().equals(families) ? 2 : 20;
            beside += honour(honour).height();
            families = honour.family();
        }
        return Form.TOP + Math.max(entry.portrait() == null ? 0 : PORTRAIT_HEIGHT * picture, beside);
    }

    private float textTop() {
        return headBottom() + 16 + title().height() + 8 + lead().size() * Form.LEAD + (lead().isEmpty() ? 2 : 10);
    }

    private void head(Pen pen, int page) {
        var left = Form.left(page);
        var portrait = entry.portrait();
        if (portrait != null) {
            pen.picture(
                    files.apply(portrait.fileId()),
                    portrait.width(),
                    portrait.height(),
                    left,
                    Form.TOP,
                    PORTRAIT * picture,
                    PORTRAIT_HEIGHT * picture);
        }
        beside(pen, left + besideLeft());
        var y = headBottom() + 8;
        pen.colour(Form.BRASS);
        pen.ground(left, y, Form.MEASURE, 0.8f);
        pen.colour(Form.RED);
        y = pen.left(title(), Face.BOLD, left, y + 8) + 8;
        for (var line : lead()) {
            pen.colour(line.colour());
            pen.line(line.text(), line.face(), line.size(), left + line.x(), y, 0);
            y += Form.LEAD;
        }
    }

    private void beside(Pen pen, float left) {
        pen.colour(Form.INK);
        var y = pen.left(name(), Face.BOLD, left, Form.TOP - 3) + 3;
        pen.colour(Form.SOFT);
        y = pen.left(about(), Face.REGULAR, left, y);
        if (!entry.years().isEmpty()) {
            pen.line(entry.years(), Face.ITALIC, 10.5f, left, y + 1, 0);
            y += 15;
        }
        var family = "";
        for (var honour : beside) {
            if (!honour.family().equals(family)) {
                family = honour.family();
                pen.colour(Form.BRASS);
                pen.line(book.words().families().getOrDefault(family, family), Face.BOLD, 9.5f, left, y + 7, 0);
                y += 20;
            } else {
                y += 2;
            }
            pen.colour(Form.INK);
            y = pen.left(honour(honour), Face.REGULAR, left, y);
        }
    }
}
