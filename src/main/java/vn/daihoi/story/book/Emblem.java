package vn.daihoi.story.book;

import vn.daihoi.typeset.card.Pen;

/// The lotus of the house, drawn in lines.
final class Emblem {
    private Emblem() {}

    /// @param size its width; (x, y) is its upper left corner
    static void draw(Pen pen, float x, float y, float size, float thick, int colour) {
        var at = new At(pen, x, y, size / 24);
        at.move(12, 0).curve(17, 6, 18.5f, 12, 12, 21).curve(5.5f, 12, 7, 6, 12, 0);
        pen.stroke(thick, colour);
        at.move(6.8f, 7).curve(1.8f, 9, -0.7f, 13, 0.5f, 19.5f).curve(4.5f, 21, 8.5f, 22, 12, 21);
        pen.stroke(thick, colour);
        at.move(17.2f, 7).curve(22.2f, 9, 24.7f, 13, 23.5f, 19.5f).curve(19.5f, 21, 15.5f, 22, 12, 21);
        pen.stroke(thick, colour);
        at.move(1, 26.5f).curve(8, 25.6f, 16, 25.6f, 23, 26.5f);
        pen.stroke(thick, colour);
    }

    private record At(Pen pen, float x, float y, float scale) {
        At move(float toX, float toY) {
            pen.move(x + toX * scale, y + toY * scale);
            return this;
        }

        At curve(float x1, float y1, float x2, float y2, float toX, float toY) {
            pen.curve(x + x1 * scale, y + y1 * scale, x + x2 * scale, y + y2 * scale, x + toX * scale, y + toY * scale);
            return this;
        }
    }
}
