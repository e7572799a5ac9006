package vn.daihoi.typeset.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.face.Face;
import vn.daihoi.typeset.word.PageLook;

/// What is drawn on one page; y grows downwards from the upper edge, all in points.
final class Ink {
    final double width;
    final double height;
    /// Margins of its section.
    final double left;

    final double top;
    private final List<Mark> marks = new ArrayList<>();
    private @Nullable Signer signer;

    Ink(PageLook look) {
        this(look.width(), look.height(), look.left(), look.top());
    }

    private Ink(double width, double height, double left, double top) {
        this.width = width;
        this.height = height;
        this.left = left;
        this.top = top;
    }

    /// For what is drawn upright first and turned onto this page then.
    Ink aside() {
        return new Ink(width, height, left, top);
    }

    sealed interface Mark {
        /// @param gap added to each space
        /// @param spacing added to each letter
        record Words(double x, double y, Face face, double size, int colour, String text, double gap, double spacing)
                implements Mark {}

        record Stroke(double x1, double y1, double x2, double y2, double width, int colour) implements Mark {}

        record Ground(double x, double y, double width, double height, int colour) implements Mark {}

        record Picture(double x, double y, double width, double height, String part) implements Mark {}

        /// Marks around their own upper left corner, turned by a quarter into a box of this page.
        ///
        /// @param clockwise whether their lines run downwards; else upwards
        record Turned(List<Mark> marks, double x, double y, double width, double height, boolean clockwise)
                implements Mark {}
    }

    /// Where the signer's name stands.
    record Signer(double x, double y, double width) {}

    void add(Mark mark) {
        marks.add(mark);
    }

    void signer(double x, double y, double width) {
        signer = new Signer(x, y, width);
    }

    @Nullable
    Signer signer() {
        return signer;
    }

    List<Mark> marks() {
        return marks;
    }
}
