package vn.daihoi.typeset.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.face.Face;
import vn.daihoi.typeset.word.ParagraphLook;
import vn.daihoi.typeset.word.ParagraphLook.Align;

/// The line that is being filled: what stands where, and which of its spaces may be stretched. Lengths are in points.
final class OpenLine {
    private static final double SLACK = 0.05;

    private final List<Line.Placed> placed = new ArrayList<>();
    private double at;
    /// Where the last atom that is no space ends.
    private double inked;
    private int spaces;
    private int spacesInked;
    private int lastTab = -1;

    boolean isEmpty() {
        return placed.isEmpty();
    }

    /// Whether anything but spaces stands in it.
    boolean isInked() {
        return inked > 0;
    }

    /// Where the next atom will begin.
    double at() {
        return at;
    }

    /// Takes no room.
    void place(Atom atom) {
        placed.add(new Line.Placed(atom, at, "", 0, spaces));
    }

    void space(Atom.Space space) {
        place(space);
        spaces += space.count();
        at += space.width();
    }

    void ink(Atom atom) {
        place(atom);
        spaces += atom instanceof Atom.Space space ? space.count() : 0;
        at += atom.wide();
        inked = at;
        spacesInked = spaces;
    }

    /// @param leader drawn up to there; empty for none
    void tab(Atom.Tab tab, double to, String leader) {
        placed.add(new Line.Placed(tab, to, leader, at, spaces));
        lastTab = placed.size() - 1;
        at = to;
        inked = at;
        spacesInked = spaces;
    }

    /// @param start of the line, from the left edge of the column
    /// @param room from there on
    /// @param bareSize of the letters where the line has none
    /// @param last of its paragraph, or before a break: never stretched
    Line closed(ParagraphLook look, double start, double room, double bareSize, boolean last, boolean endsPage) {
        var rest = room - inked;
        var stretchable = spacesInked - spacesBeforeTab();
        var gap = look.align() == Align.JUSTIFIED && !last && rest > 0 && stretchable > 0 ? rest / stretchable : 0;
        var shift = switch (look.align()) {
            case CENTRE -> Math.max(0, rest / 2);
            case RIGHT -> Math.max(0, rest);
            case LEFT, JUSTIFIED -> 0;
        };
        var picture = picture();
        var size = size();
        var natural = size > 0 || picture > 0 ? size : bareSize;
        return measured(look, start + shift, gap, natural, picture, endsPage);
    }

    private double size() {
        return placed.stream().mapToDouble(one -> one.atom().size()).max().orElse(0);
    }

    private double picture() {
        return placed.stream()
                .mapToDouble(one -> one.atom() instanceof Atom.Picture drawn ? drawn.height() : 0)
                .max()
                .orElse(0);
    }

    /// Only spaces behind the last tab are stretched; those at the end hang over and are not drawn.
    private List<Line.Placed> stretched(double gap) {
        var before = spacesBeforeTab();
        var kept = new ArrayList<Line.Placed>();
        for (var i = 0; i < placed.size(); i++) {
            var one = placed.get(i);
            if (one.atom() instanceof Atom.Space && one.at() >= inked - SLACK && i > lastTab) {
                continue;
            }
            var counted = i > lastTab ? one.stretched() - before : one.atom() instanceof Atom.Space ? -1 : 0;
            kept.add(new Line.Placed(
                    one.atom(), one.at(), one.leader(), one.leaderFrom(), gap == 0 ? Math.min(0, counted) : counted));
        }
        return List.copyOf(kept);
    }

    private int spacesBeforeTab() {
        return lastTab < 0 ? 0 : placed.get(lastTab).stretched();
    }

    private Line measured(ParagraphLook look, double x, double gap, double size, double picture, boolean endsPage) {
        var natural = Math.max((Face.ASCENT + Face.DESCENT + Face.LEADING) * size, picture + Face.DESCENT * size);
        @Nullable Double exact = look.exact();
        var height = exact == null ? Math.max(natural * look.line(), look.least()) : exact;
        var baseline = exact == null
                ? height - Face.DESCENT * size
                : height - (height - (Face.ASCENT + Face.DESCENT) * size) / 2 - Face.DESCENT * size;
        return new Line(stretched(gap), x, gap, height, baseline, endsPage);
    }
}
