package vn.daihoi.typeset.draw;

import vn.daihoi.typeset.word.Border;
import vn.daihoi.typeset.word.ParagraphLook;
import vn.daihoi.typeset.word.StyleNames;

/// One line of a paragraph with its share of the paragraph's borders and ground.
record LineSlab(
        Line line,
        ParagraphLook look,
        double column,
        boolean first,
        boolean last,
        double before,
        double after,
        boolean keepsWithNext)
        implements Slab {

    @Override
    public double height() {
        return line.height() + (first ? edge(look.top()) : 0) + (last ? edge(look.bottom()) : 0);
    }

    @Override
    public boolean breaksPageBefore() {
        return first && look.breakBefore();
    }

    @Override
    public boolean breaksPageAfter() {
        return line.endsPage();
    }

    @Override
    public void draw(Ink ink, double left, double top) {
        var from = left + look.left();
        var to = left + column - look.right();
        if (look.ground() >= 0) {
            ink.add(new Ink.Mark.Ground(from, top, to - from, height(), look.ground()));
        }
        if (first && look.top().isDrawn()) {
            stroke(ink, from, top + look.top().width() / 2, to, top + look.top().width() / 2, look.top());
        }
        if (last && look.bottom().isDrawn()) {
            var y = top + height() - look.bottom().width() / 2;
            stroke(ink, from, y, to, y, look.bottom());
        }
        if (look.leftEdge().isDrawn()) {
            stroke(
                    ink,
                    from - look.leftEdge().space(),
                    top,
                    from - look.leftEdge().space(),
                    top + height(),
                    look.leftEdge());
        }
        if (look.rightEdge().isDrawn()) {
            stroke(
                    ink,
                    to + look.rightEdge().space(),
                    top,
                    to + look.rightEdge().space(),
                    top + height(),
                    look.rightEdge());
        }
        if (first && look.style().equals(StyleNames.SIGNER)) {
            ink.signer(left, top, column);
        }
        line.draw(ink, left, top + (first ? edge(look.top()) : 0));
    }

    private static double edge(Border border) {
        return border.isDrawn() ? border.width() + border.space() : 0;
    }

    private static void stroke(Ink ink, double x1, double y1, double x2, double y2, Border border) {
        ink.add(new Ink.Mark.Stroke(x1, y1, x2, y2, border.width(), border.colour()));
    }
}
