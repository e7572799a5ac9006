package vn.daihoi.typeset.draw;

import java.util.List;
import vn.daihoi.typeset.word.Border;
import vn.daihoi.typeset.word.CellLook;

/// One cell of a row.
///
/// @param x of its left edge, from the left edge of the text
/// @param mergedHeight of all rows it is merged over; 0 where it is not merged
record CellSlab(
        CellLook look,
        int column,
        double x,
        double width,
        double padLeft,
        double padTop,
        double padBottom,
        List<Slab> content,
        Border top,
        Border bottom,
        Border left,
        Border right,
        double mergedHeight) {

    /// Turned letters run in the height that the row has.
    double natural() {
        return isTurned() ? 0 : padTop + padBottom + contentHeight();
    }

    private boolean isTurned() {
        return look.turn() != CellLook.Turn.NONE;
    }

    double contentHeight() {
        return content.stream().mapToDouble(Slab::whole).sum();
    }

    CellSlab withMergedHeight(double height) {
        return new CellSlab(
                look, column, x, width, padLeft, padTop, padBottom, content, top, bottom, left, right, height);
    }

    CellSlab openBelow() {
        return new CellSlab(
                look,
                column,
                x,
                width,
                padLeft,
                padTop,
                padBottom,
                content,
                top,
                Border.NONE,
                left,
                right,
                mergedHeight);
    }

    CellSlab holding(List<Slab> other) {
        return new CellSlab(look, column, x, width, padLeft, padTop, padBottom, other, top, bottom, left, right, 0);
    }

    void draw(Ink ink, double textLeft, double y, double rowHeight) {
        var from = textLeft + x;
        if (look.ground() >= 0) {
            ink.add(new Ink.Mark.Ground(from, y, width, rowHeight, look.ground()));
        }
        stroke(ink, from, y, from + width, y, top);
        stroke(ink, from, y + rowHeight, from + width, y + rowHeight, bottom);
        stroke(ink, from, y, from, y + rowHeight, left);
        stroke(ink, from + width, y, from + width, y + rowHeight, right);
        if (look.merge() == CellLook.Merge.GOES_ON) {
            return;
        }
        var tall = Math.max(rowHeight, mergedHeight);
        if (isTurned()) {
            var turned = ink.aside();
            write(turned, 0, start(width - contentHeight()));
            ink.add(new Ink.Mark.Turned(turned.marks(), from, y, width, tall, look.turn() == CellLook.Turn.RIGHT));
        } else {
            write(ink, from + padLeft, y + padTop + start(tall - natural()));
        }
    }

    private double start(double spare) {
        return Math.max(
                0,
                switch (look.upright()) {
                    case TOP -> 0;
                    case MIDDLE -> spare / 2;
                    case BOTTOM -> spare;
                });
    }

    private void write(Ink ink, double left, double top) {
        var at = top;
        for (var slab : content) {
            at += slab.before();
            slab.draw(ink, left, at);
            at += slab.height() + slab.after();
        }
    }

    private static void stroke(Ink ink, double x1, double y1, double x2, double y2, Border border) {
        if (border.isDrawn()) {
            ink.add(new Ink.Mark.Stroke(x1, y1, x2, y2, border.width(), border.colour()));
        }
    }
}
