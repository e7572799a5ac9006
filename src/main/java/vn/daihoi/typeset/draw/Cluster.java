package vn.daihoi.typeset.draw;

import java.util.List;

/// Atoms between which a line may not be broken: words, pictures, and the spaces that keep them together.
record Cluster(List<Atom> atoms) {

    static Cluster at(List<Atom> atoms, int from) {
        var to = from;
        while (to < atoms.size() && holds(atoms.get(to))) {
            to++;
            if (atoms.get(to - 1) instanceof Atom.Word word && word.opens()) {
                break;
            }
        }
        return new Cluster(atoms.subList(from, to));
    }

    private static boolean holds(Atom atom) {
        return atom instanceof Atom.Word
                || atom instanceof Atom.Picture
                || atom instanceof Atom.Space space && space.kept();
    }

    double width() {
        var width = 0.0;
        for (var atom : atoms) {
            width += atom.wide();
        }
        return width;
    }
}
