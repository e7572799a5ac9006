package vn.daihoi.typeset.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.face.Face;
import vn.daihoi.typeset.word.ParagraphLook;
import vn.daihoi.typeset.word.ParagraphLook.Align;

/// Breaks a paragraph's atoms into lines as Word does: first come, first set; spaces at the end of a line hang over.
final class LineBreaker {
    private static final double USUAL_TAB = 36;
    private static final double SLACK = 0.05;

    private final ParagraphLook look;
    private final double column;
    private final double emptySize;
    private final List<Line> lines = new ArrayList<>();

    private List<Line.Placed> placed = new ArrayList<>();
    private double at;
    /// Where the last atom that is no space ends.
    private double inked;
    private int spaces;
    private int spacesInked;
    private int lastTab = -1;

    private LineBreaker(ParagraphLook look, double column, double emptySize) {
        this.look = look;
        this.column = column;
        this.emptySize = emptySize;
    }

    /// @param emptySize of the letters in a line that has none
    static List<Line> lines(List<Atom> atoms, ParagraphLook look, double column, double emptySize) {
        var breaker = new LineBreaker(look, column, emptySize);
        breaker.set(atoms);
        return breaker.lines;
    }

    private void set(List<Atom> atoms) {
        var i = 0;
        while (i < atoms.size()) {
            var atom = atoms.get(i);
            switch (atom) {
                case Atom.Space space
                when !space.kept() -> {
                    space(space);
                    i++;
                }
                case Atom.Tab tab -> {
                    tab(tab, atoms, i);
                    i++;
                }
                case Atom.LineBreak _ -> {
                    finish(atom.size(), true, false);
                    i++;
                }
                case Atom.PageBreak _ -> {
                    finish(emptySize, true, true);
                    i++;
                }
                case Atom.Floating _ -> {
                    place(atom, at);
                    i++;
                }
                case Atom.Word _, Atom.Picture _, Atom.Space _ -> i = unit(atoms, i);
            }
        }
        if (!placed.isEmpty() || lines.isEmpty() || !lines.getLast().endsPage()) {
            finish(emptySize, true, false);
        }
    }

    private int unit(List<Atom> atoms, int from) {
        var cluster = Cluster.at(atoms, from);
        if (cluster.width() <= room()) {
            piece(cluster);
        } else {
            pieces(cluster.atoms());
        }
        return from + cluster.atoms().size();
    }

    /// Wider than the line, such as a paper's number in a narrow column: broken at its kept spaces after all.
    private void pieces(List<Atom> atoms) {
        var begun = 0;
        for (var i = 0; i < atoms.size(); i++) {
            if (atoms.get(i) instanceof Atom.Space space) {
                piece(new Cluster(atoms.subList(begun, i)));
                space(space);
                begun = i + 1;
            }
        }
        piece(new Cluster(atoms.subList(begun, atoms.size())));
    }

    private void piece(Cluster cluster) {
        var width = cluster.width();
        if (at + width > room() + SLACK && !placed.isEmpty() && inked > 0) {
            finish(emptySize, false, false);
        }
        for (var atom : cluster.atoms()) {
            if (atom instanceof Atom.Word word
                    && at + word.width() > room() + SLACK
                    && word.text().length() > 1
                    && width > room()) {
                letters(word);
            } else {
                ink(atom);
            }
        }
    }

    private void space(Atom.Space space) {
        place(space, at);
        spaces += space.count();
        at += space.width();
    }

    /// A word longer than a line is broken wherever the line ends.
    private void letters(Atom.Word word) {
        var text = word.text();
        for (var i = 0; i < text.length(); i++) {
            var letter = Atom.word(text.substring(i, i + 1), word.look(), false);
            if (at + letter.width() > room() + SLACK && inked > 0) {
                finish(emptySize, false, false);
            }
            ink(letter);
        }
    }

    private void ink(Atom atom) {
        place(atom, at);
        spaces += atom instanceof Atom.Space space ? space.count() : 0;
        at += atom.wide();
        inked = at;
        spacesInked = spaces;
    }

    private void place(Atom atom, double where) {
        placed.add(new Line.Placed(atom, where, "", 0, spaces));
    }

    private void tab(Atom.Tab tab, List<Atom> atoms, int index) {
        var from = start() + at;
        var stop = stop(from);
        var follows = follows(atoms, index + 1);
        var target = switch (stop.align()) {
            case RIGHT -> stop.at() - follows;
            case CENTRE -> stop.at() - follows / 2;
            case LEFT, JUSTIFIED -> stop.at();
        };
        if (target - start() > room() + SLACK && inked > 0 && stop.align() == Align.LEFT) {
            finish(emptySize, false, false);
            return;
        }
        var to = Math.max(target, from) - start();
        placed.add(new Line.Placed(tab, to, stop.leader(), at, spaces));
        lastTab = placed.size() - 1;
        at = to;
        inked = at;
        spacesInked = spaces;
    }

    private ParagraphLook.Tab stop(double from) {
        for (var stop : look.tabs()) {
            if (stop.at() > from + 0.5) {
                return stop;
            }
        }
        if (look.first() < 0 && from < look.left() - 0.5) {
            return new ParagraphLook.Tab(look.left(), Align.LEFT, "");
        }
        return new ParagraphLook.Tab((Math.floor((from + 0.5) / USUAL_TAB) + 1) * USUAL_TAB, Align.LEFT, "");
    }

    private static double follows(List<Atom> atoms, int from) {
        var width = 0.0;
        for (var i = from; i < atoms.size(); i++) {
            if (atoms.get(i) instanceof Atom.Tab
                    || atoms.get(i) instanceof Atom.LineBreak
                    || atoms.get(i) instanceof Atom.PageBreak) {
                break;
            }
            width += atoms.get(i).wide();
        }
        return width;
    }

    private double start() {
        return look.left() + (lines.isEmpty() ? look.first() : 0);
    }

    private double room() {
        return Math.max(10, column - look.right() - start());
    }

    private void finish(double bareSize, boolean last, boolean endsPage) {
        var rest = room() - inked;
        var stretchable = spacesInked - spacesBeforeTab();
        var gap = look.align() == Align.JUSTIFIED && !last && rest > 0 && stretchable > 0 ? rest / stretchable : 0;
        var shift = switch (look.align()) {
            case CENTRE -> Math.max(0, rest / 2);
            case RIGHT -> Math.max(0, rest);
            case LEFT, JUSTIFIED -> 0;
        };
        var size = placed.stream().mapToDouble(one -> one.atom().size()).max().orElse(0);
        var picture = placed.stream()
                .mapToDouble(one -> one.atom() instanceof Atom.Picture drawn ? drawn.height() : 0)
                .max()
                .orElse(0);
        lines.add(measured(
                List.copyOf(stretched(gap)),
                start() + shift,
                gap,
                size > 0 || picture > 0 ? size : bareSize,
                picture,
                endsPage));
        placed = new ArrayList<>();
        at = 0;
        inked = 0;
        spaces = 0;
        spacesInked = 0;
        lastTab = -1;
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
        return kept;
    }

    private int spacesBeforeTab() {
        return lastTab < 0 ? 0 : placed.get(lastTab).stretched();
    }

    private Line measured(List<Line.Placed> kept, double x, double gap, double size, double picture, boolean endsPage) {
        var natural = Math.max((Face.ASCENT + Face.DESCENT + Face.LEADING) * size, picture + Face.DESCENT * size);
        @Nullable Double exact = look.exact();
        var height = exact == null ? Math.max(natural * look.line(), look.least()) : exact;
        var baseline = exact == null
                ? height - Face.DESCENT * size
                : height - (height - (Face.ASCENT + Face.DESCENT) * size) / 2 - Face.DESCENT * size;
        return new Line(kept, x, gap, height, baseline, endsPage);
    }
}
