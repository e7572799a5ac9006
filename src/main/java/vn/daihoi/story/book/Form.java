package vn.daihoi.story.book;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Measures of the book, in points: 16 × 24 cm, as memorial books are bound here, the inner margin wider for the
/// binding.
final class Form {
    private static final float MM = 72 / 25.4f;

    static final PDRectangle PAGE = new PDRectangle(160 * MM, 240 * MM);
    static final float BLEED = 3 * MM;
    static final float WIDTH = PAGE.getWidth();
    static final float HEIGHT = PAGE.getHeight();
    static final float INNER = 21 * MM;
    static final float OUTER = 16 * MM;
    static final float TOP = 24 * MM;
    static final float FOOT = 22 * MM;
    static final float MEASURE = WIDTH - INNER - OUTER;
    static final float BOTTOM = HEIGHT - FOOT;

    static final float BODY = 11.5f;
    /// From line to line: Vietnamese stacks its marks.
    static final float LEAD = 16;

    static final int RED = 0x96182A;
    static final int DEEP = 0x7A1222;
    static final int GOLD = 0xF6D98B;
    static final int BRASS = 0x9A7428;
    static final int INK = 0x1A1A1A;
    static final int SOFT = 0x5A5048;
    static final int HAIR = 0xC9BFB0;
    static final int WASH = 0xF5EFE6;

    private Form() {}

    /// Where the text of a page begins: right-hand pages have odd numbers.
    static float left(int page) {
        return page % 2 == 1 ? INNER : OUTER;
    }
}
