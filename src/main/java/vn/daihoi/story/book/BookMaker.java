package vn.daihoi.story.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import java.util.function.LongFunction;
import vn.daihoi.typeset.card.Pen;
import vn.daihoi.typeset.card.Sheets;
import vn.daihoi.typeset.face.Face;

/// Lays out the whole book, numbers its pages, and draws them.
final class BookMaker {
    /// A page of its own before a chapter is worth its paper from so many stories on; a smaller one is named above
    /// its pages only.
    private static final int DIVIDED = 3;

    private final Book book;
    private final LongFunction<byte[]> files;
    private final IntConsumer progress;
    private final List<Sheet> sheets = new ArrayList<>();

    /// @param files the JPEG of a portrait
    /// @param progress told how many of a hundred parts are done
    private BookMaker(Book book, LongFunction<byte[]> files, IntConsumer progress) {
        this.book = book;
        this.files = files;
        this.progress = progress;
    }

    static byte[] pdf(Book book, LongFunction<byte[]> files, IntConsumer progress) {
        return new BookMaker(book, files, progress).pdf();
    }

    private byte[] pdf() {
        var pages = new HashMap<Long, Integer>();
        var register = new Register(book, pages);
        var front = new FrontSheets(book);
        sheets.add(front.title());
        sheets.add(front.imprint());
        sheets.addAll(register.contents());
        for (var chapter : book.chapters()) {
            if (chapter.entries().size() >= DIVIDED) {
                onTheRight();
                sheets.add(front.chapter(chapter));
            }
            for (var entry : chapter.entries()) {
                pages.put(entry.storyId(), sheets.size() + 1);
                sheets.addAll(new EntrySheets(book, chapter, entry, files).sheets());
            }
        }
        sheets.addAll(register.index());
        return Sheets.pdf("Kỷ yếu " + book.title(), this::draw);
    }

    private void onTheRight() {
        if (sheets.size() % 2 == 1) {
            sheets.add(Sheet.blank());
        }
    }

    /// The cover is not counted: the title page is page 1 and lies on the right.
    private void draw(Sheets out) {
        out.page(
                Form.PAGE,
                Form.BLEED,
                pen -> new FrontSheets(book).cover().drawing().accept(pen, 0));
        for (var number = 1; number <= sheets.size(); number++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("nobody waits for the book any more");
            }
            var sheet = sheets.get(number - 1);
            var page = number;
            out.page(Form.PAGE, Form.BLEED, pen -> draw(pen, sheet, page));
            if (!sheet.mark().isEmpty()) {
                out.mark(sheet.mark());
            }
            progress.accept(100 * number / sheets.size());
        }
    }

    private static void draw(Pen pen, Sheet sheet, int page) {
        sheet.drawing().accept(pen, page);
        if (!sheet.head().isEmpty()) {
            var left = Form.left(page);
            var number = "" + page;
            var right = left + Form.MEASURE;
            pen.colour(Form.SOFT);
            var head = sheet.head();
            var x = page % 2 == 1 ? right - (float) Face.ITALIC.width(head) * 10 : left;
            pen.line(head, Face.ITALIC, 10, x, Form.TOP - 32, 0);
            pen.colour(Form.HAIR);
            pen.ground(left, Form.TOP - 17, Form.MEASURE, 0.5f);
            pen.colour(Form.SOFT);
            var outer = page % 2 == 1 ? right - (float) Face.REGULAR.width(number) * 11 : left;
            pen.line(number, Face.REGULAR, 11, outer, Form.HEIGHT - 40, 0);
        }
    }
}
