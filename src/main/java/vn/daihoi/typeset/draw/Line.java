package vn.daihoi.typeset.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.face.Face;
import vn.daihoi.typeset.word.RunLook;

/// One line of a paragraph, ready to be drawn.
///
/// @param x of its first atom, from the left edge of the column
/// @param gap added to each space behind the last tab
/// @param baseline below the upper edge of the line
/// @param endsPage whether a page break stands at its end
record Line(List<Placed> placed, double x, double gap, double height, double baseline, boolean endsPage) {

    /// @param at from the line's beginning, without the gaps
    /// @param leader drawn up to here from the end of the one before; empty for none
    /// @param stretched how many spaces before it take the line's gap
    record Placed(Atom atom, double at, String leader, double leaderFrom, int stretched) {}

    void draw(Ink ink, double left, double top) {
        var y = top + baseline;
        Segment open = null;
        for (var one : placed) {
            var start = left + x + one.at() + gap * one.stretched();
            if (!one.leader().isEmpty()) {
                leader(ink, one, left + x, start, y);
            }
            var look = look(one.atom());
            if (look == null) {
                open = flush(open, ink, y);
                if (one.atom() instanceof Atom.Floating(var anchor)) {
                    anchor.draw(ink, left, top);
                }
                if (one.atom() instanceof Atom.Picture picture) {
                    ink.add(new Ink.Mark.Picture(
                            start, y - picture.height(), picture.width(), picture.height(), picture.part()));
                }
                continue;
            }
            if (open == null || !open.look.equals(look) || Math.abs(open.end - start) > 0.01) {
                open = flush(open, ink, y);
                open = new Segment(look, start);
            }
            open.add(one.atom(), gapOf(one));
        }
        flush(open, ink, y);
    }

    /// Spaces before a tab keep their width.
    private double gapOf(Placed one) {
        return one.atom() instanceof Atom.Space && one.stretched() >= 0 ? gap : 0;
    }

    private static @Nullable RunLook look(Atom atom) {
        return switch (atom) {
            case Atom.Word word -> word.look();
            case Atom.Space space -> space.look();
            case Atom.Tab _, Atom.LineBreak _, Atom.PageBreak _, Atom.Picture _, Atom.Floating _ -> null;
        };
    }

    private static void leader(Ink ink, Placed one, double lineLeft, double to, double y) {
        var size = Math.max(1, one.atom().size());
        var each = Face.REGULAR.width(one.leader()) * size;
        var from = lineLeft + one.leaderFrom() + 1;
        var count = (int) ((to - from - 1) / each);
        if (count > 0) {
            ink.add(new Ink.Mark.Words(
                    to - count * each, y, Face.REGULAR, size, 0, one.leader().repeat(count), 0, 0));
        }
    }

    private static @Nullable Segment flush(@Nullable Segment open, Ink ink, double y) {
        if (open != null) {
            open.draw(ink, y);
        }
        return null;
    }

    /// Neighbours that look alike are drawn together.
    private static final class Segment {
        private final RunLook look;
        private final double start;
        private final StringBuilder text = new StringBuilder();
        private double end;
        private double gap;

        Segment(RunLook look, double start) {
            this.look = look;
            this.start = start;
            this.end = start;
        }

        void add(Atom atom, double each) {
            switch (atom) {
                case Atom.Word word -> {
                    text.append(word.text());
                    end += word.width();
                }
                case Atom.Space space -> {
                    text.append((space.kept() ? "\u00A0" : " ").repeat(space.count()));
                    end += space.width() + each * space.count();
                    gap = each;
                }
                case Atom.Tab _, Atom.LineBreak _, Atom.PageBreak _, Atom.Picture _, Atom.Floating _ -> {}
            }
        }

        void draw(Ink ink, double y) {
            if (look.ground() >= 0) {
                ink.add(new Ink.Mark.Ground(
                        start,
                        y - Face.ASCENT * look.size(),
                        end - start,
                        (Face.ASCENT + Face.DESCENT) * look.size(),
                        look.ground()));
            }
            if (!text.toString().isBlank()) {
                ink.add(new Ink.Mark.Words(
                        start,
                        y - look.raise(),
                        Atom.face(look),
                        look.size(),
                        look.colour(),
                        text.toString(),
                        gap,
                        look.spacing()));
            }
            if (look.underline()) {
                stroke(ink, y + look.size() * 0.12);
            }
            if (look.strike()) {
                stroke(ink, y - look.size() * 0.27);
            }
        }

        private void stroke(Ink ink, double y) {
            ink.add(new Ink.Mark.Stroke(start, y, end, y, Math.max(0.4, look.size() * 0.05), look.colour()));
        }
    }
}
