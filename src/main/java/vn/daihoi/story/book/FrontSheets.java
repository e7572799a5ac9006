package vn.daihoi.story.book;

import java.util.List;
import java.util.Locale;
import vn.daihoi.story.StoryBody.Block;
import vn.daihoi.typeset.card.Pen;
import vn.daihoi.typeset.card.Wrapped;
import vn.daihoi.typeset.face.Face;

/// Cover, title page, imprint and the page before each chapter.
final class FrontSheets {
    private static final float CENTRE = Form.WIDTH / 2;

    private final Book book;

    FrontSheets(Book book) {
        this.book = book;
    }

    /// Red to the edge and beyond it, one gold frame, the lotus, three lines.
    Sheet cover() {
        return new Sheet("", "", (pen, _) -> {
            pen.colour(Form.DEEP);
            pen.ground(-Form.BLEED, -Form.BLEED, Form.WIDTH + 2 * Form.BLEED, Form.HEIGHT + 2 * Form.BLEED);
            pen.colour(Form.RED);
            pen.ground(28, 28, Form.WIDTH - 56, Form.HEIGHT - 56);
            pen.colour(Form.GOLD);
            pen.frame(28, 28, Form.WIDTH - 56, Form.HEIGHT - 56, 1.6f);
            pen.frame(33, 33, Form.WIDTH - 66, Form.HEIGHT - 66, 0.5f);
            centred(pen, book.place().toUpperCase(Locale.ROOT), Face.BOLD, 78, 1, 15, 10);
            Emblem.draw(pen, CENTRE - 46, 150, 92, 2.6f, Form.GOLD);
            centred(pen, "KỶ YẾU", Face.BOLD, 300, 1, 46, 30);
            pen.ground(CENTRE - 60, 366, 120, 1.2f);
            centred(pen, book.title(), Face.BOLD, 386, 3, 25, 15);
            centred(pen, book.issuer(), Face.REGULAR, 102, 2, 11, 8);
            occasion(pen, Form.HEIGHT - 132, Face.BOLD, 16);
        });
    }

    Sheet title() {
        return new Sheet("", "", (pen, _) -> {
            pen.colour(Form.SOFT);
            centred(pen, book.place().toUpperCase(Locale.ROOT), Face.REGULAR, 110, 1, 13, 9);
            Emblem.draw(pen, CENTRE - 24, 176, 48, 1.4f, Form.BRASS);
            pen.colour(Form.RED);
            centred(pen, "KỶ YẾU", Face.BOLD, 262, 1, 36, 24);
            pen.colour(Form.INK);
            centred(pen, book.title(), Face.BOLD, 320, 3, 20, 13);
            pen.colour(Form.SOFT);
            occasion(pen, 400, Face.REGULAR, 14);
            centred(pen, book.issuer(), Face.REGULAR, Form.HEIGHT - 96, 2, 11, 8);
        });
    }

    Sheet imprint() {
        return new Sheet("", "", (pen, page) -> {
            pen.colour(Form.SOFT);
            var lines = Column.of(List.of(new Block.Paragraph(book.words().imprint())), Form.MEASURE, 1);
            var y = Form.BOTTOM - lines.size() * 14;
            for (var line : lines) {
                pen.line(line.text(), Face.ITALIC, 10, Form.left(page), y, 0);
                y += 14;
            }
        });
    }

    Sheet chapter(Book.Chapter chapter) {
        return new Sheet("", chapter.name(), (pen, _) -> {
            pen.colour(Form.WASH);
            pen.ground(-Form.BLEED, -Form.BLEED, Form.WIDTH + 2 * Form.BLEED, Form.HEIGHT + 2 * Form.BLEED);
            Emblem.draw(pen, CENTRE - 22, 208, 44, 1.3f, Form.BRASS);
            pen.colour(Form.RED);
            centred(pen, chapter.name(), Face.BOLD, 286, 3, 27, 16);
            pen.colour(Form.SOFT);
            centred(pen, book.words().chapterNote().formatted(chapter.entries().size()), Face.ITALIC, 366, 1, 13, 10);
        });
    }

    private void occasion(Pen pen, float top, Face face, float size) {
        var y = top;
        for (var line : book.occasion()) {
            centred(pen, line, face, y, 1, size, 9);
            y += size * 1.6f;
        }
    }

    private static void centred(Pen pen, String text, Face face, float y, int most, float largest, float smallest) {
        pen.centred(Wrapped.fit(text, face, Form.WIDTH - 120, most, largest, smallest), face, CENTRE, y);
    }
}
