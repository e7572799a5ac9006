package vn.daihoi.typeset.draw;

import vn.daihoi.typeset.face.Face;
import vn.daihoi.typeset.word.RunLook;

/// The smallest things a line is made of.
sealed interface Atom {

    /// @param opens whether the line may be broken after it
    record Word(String text, RunLook look, double width, boolean opens) implements Atom {}

    /// @param kept whether the line may not be broken there
    record Space(RunLook look, int count, double width, boolean kept) implements Atom {}

    record Tab(RunLook look) implements Atom {}

    record LineBreak(RunLook look) implements Atom {}

    record PageBreak() implements Atom {}

    record Picture(String part, double width, double height) implements Atom {}

    /// A picture or a drawn line that stands beside the text, as under the motto of many an office's own letterhead.
    record Floating(Anchor anchor) implements Atom {}

    default double wide() {
        return switch (this) {
            case Word word -> word.width();
            case Space space -> space.width();
            case Picture picture -> picture.width();
            case Tab _, LineBreak _, PageBreak _, Floating _ -> 0;
        };
    }

    /// Of the letters; 0 for what has none.
    default double size() {
        return switch (this) {
            case Word word -> word.look().size();
            case Space space -> space.look().size();
            case Tab tab -> tab.look().size();
            case LineBreak end -> end.look().size();
            case PageBreak _, Picture _, Floating _ -> 0;
        };
    }

    static Word word(String text, RunLook look, boolean opens) {
        return new Word(text, look, width(text, look), opens);
    }

    static Space space(int count, RunLook look) {
        return new Space(look, count, count * width(" ", look), false);
    }

    /// As wide as the spaces around it, also where our drawing stretches a line: else it is a narrow gap among wide
    /// ones.
    static Space keptSpace(RunLook look) {
        return new Space(look, 1, width(" ", look), true);
    }

    static double width(String text, RunLook look) {
        return face(look).width(text) * look.size() + text.length() * look.spacing();
    }

    static Face face(RunLook look) {
        return Face.of(look.bold(), look.italic());
    }
}
