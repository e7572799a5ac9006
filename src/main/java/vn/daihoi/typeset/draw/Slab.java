package vn.daihoi.typeset.draw;

import java.util.List;
import java.util.Optional;

/// A horizontal slice of the text that lies on one page: a line, or a row of a table.
interface Slab {

    /// Without the space before and after.
    double height();

    /// Left away at the top of a page.
    double before();

    double after();

    /// Whether it must lie on the same page as the next.
    boolean keepsWithNext();

    boolean breaksPageBefore();

    boolean breaksPageAfter();

    /// Rows that are drawn again above it where it begins a page.
    default List<Slab> repeated() {
        return List.of();
    }

    /// What fits into the room, and the rest; empty where it cannot be divided there.
    ///
    /// @param torn whether what belongs together is divided too, because no page holds it
    default Optional<Halves> split(double room, boolean torn) {
        return Optional.empty();
    }

    /// How much of it must lie on its first page where it is divided.
    default double least() {
        return height();
    }

    /// @param top of the slice itself, below its space before
    void draw(Ink ink, double left, double top);

    default double whole() {
        return before() + height() + after();
    }

    record Halves(Slab first, Slab rest) {}
}
