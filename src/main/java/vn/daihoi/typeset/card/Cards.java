package vn.daihoi.typeset.card;

import java.util.List;

/// Cards as a PDF, in the order given.
public final class Cards {
    private static final int CUT = 0x777777;
    private static final float THIN = 0.5f;
    /// Length of a mark; it begins where an office printer begins to print.
    private static final float MARK = 9;
    private static final float EDGE = 13;

    private final CardPaper paper;

    private Cards(CardPaper paper) {
        this.paper = paper;
    }

    public static byte[] pdf(List<Card> cards, CardPaper paper) {
        return Sheets.pdf(sheets -> {
            for (var from = 0; from < cards.size(); from += paper.cards) {
                var some = cards.subList(from, Math.min(cards.size(), from + paper.cards));
                sheets.page(paper.page, pen -> new Cards(paper).draw(some, pen));
            }
        });
    }

    private void draw(List<Card> cards, Pen pen) {
        for (var i = 0; i < cards.size(); i++) {
            var corner = pen.at(i % 2 * paper.cellWidth(), i / 2 * paper.cellHeight());
            new CardDrawing(corner, paper.cellWidth()).draw(cards.get(i));
        }
        if (paper.cards > 1) {
            marks(pen);
        }
    }

    /// At both ends of each cut, and where the cuts cross.
    private void marks(Pen pen) {
        pen.colour(CUT);
        var x = paper.cellWidth();
        var y = paper.cellHeight();
        for (var at : new float[] {EDGE, y - MARK / 2, 2 * y - EDGE - MARK}) {
            pen.ground(x - THIN / 2, at, THIN, MARK);
        }
        for (var at : new float[] {EDGE, x - MARK / 2, 2 * x - EDGE - MARK}) {
            pen.ground(at, y - THIN / 2, MARK, THIN);
        }
    }
}
