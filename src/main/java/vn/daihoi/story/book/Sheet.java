package vn.daihoi.story.book;

import java.util.function.BiConsumer;
import vn.daihoi.typeset.card.Pen;

/// One page that is laid out and waits to be drawn, so that contents can name the pages that come after them.
///
/// @param head what stands above it; "" for a page of its own kind
/// @param mark its place in the outline; "" for none
/// @param drawing gets the page's number too: left and right pages differ
record Sheet(String head, String mark, BiConsumer<Pen, Integer> drawing) {

    static Sheet blank() {
        return new Sheet("", "", (_, _) -> {});
    }
}
