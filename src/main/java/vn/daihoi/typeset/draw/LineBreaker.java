package vn.daihoi.typeset.draw;

import java.util.ArrayList;
import java.util.List;
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

    private OpenLine open = new OpenLine();

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
                    open.space(space);
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
                    open.place(atom);
                    i++;
                }
                case Atom.Word _, Atom.Picture _, Atom.Space _ -> i = unit(atoms, i);
            }
        }
        if (!open.isEmpty() || lines.isEmpty() || !lines.getLast().endsPage()) {
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
                open.space(space);
                begun = i + 1;
            }
        }
        piece(new Cluster(atoms.subList(begun, atoms.size())));
    }

    private void piece(Cluster cluster) {
        var width = cluster.width();
        if (overflows(width) && open.isInked()) {
            finish(emptySize, false, false);
        }
        for (var atom : cluster.atoms()) {
            if (atom instanceof Atom.Word word
                    && overflows(word.width())
                    && word.text().length() > 1
                    && width > room()) {
                letters(word);
            } else {
                open.ink(atom);
            }
        }
    }

    /// A word longer than a line is broken wherever the line ends.
    private void letters(Atom.Word word) {
        var text = word.text();
        for (var i = 0; i < text.length(); i++) {
            var letter = Atom.word(text.substring(i, i + 1), word.look(), false);
            if (overflows(letter.width()) && open.isInked()) {
                finish(emptySize, false, false);
            }
            open.ink(letter);
        }
    }

    private void tab(Atom.Tab tab, List<Atom> atoms, int index) {
        var from = start() + open.at();
        var stop = stop(from);
        var follows = follows(atoms, index + 1);
        var target = switch (stop.align()) {
            case RIGHT -> stop.at() - follows;
            case CENTRE -> stop.at() - follows / 2;
            case LEFT, JUSTIFIED -> stop.at();
        };
        if (target - start() > room() + SLACK && open.isInked() && stop.align() == Align.LEFT) {
            finish(emptySize, false, false);
            return;
        }
        open.tab(tab, Math.max(target, from) - start(), stop.leader());
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

    private boolean overflows(double width) {
        return open.at() + width > room() + SLACK;
    }

    private void finish(double bareSize, boolean last, boolean endsPage) {
        lines.add(open.closed(look, start(), room(), bareSize, last, endsPage));
        open = new OpenLine();
    }
}
