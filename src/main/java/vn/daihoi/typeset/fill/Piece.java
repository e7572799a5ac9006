package vn.daihoi.typeset.fill;

import java.util.List;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.Node;

/// A template taken apart once, so that filling only walks over what differs.
sealed interface Piece {

    /// Goes into every copy as it is.
    record Fixed(Node node) implements Piece {}

    /// An element with something to fill inside.
    record Holder(Element shell, List<Piece> inside) implements Piece {}

    /// @param run the run it stood in, without its text: carries the look
    /// @param hint what is to be written here where nobody knows it
    record Hole(Tag tag, Element run, String hint) implements Piece {}

    record Block(Tag tag, List<Piece> inside) implements Piece {}
}
