package vn.daihoi.typeset.fill;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one meets walking through a paragraph, a cell or a text: a piece, or the beginning or end of a block.
sealed interface Step {
    record Met(Piece piece) implements Step {}

    record Mark(Tag tag) implements Step {}

    /// Steps put together: blocks around their pieces.
    ///
    /// @param lone tags without their partner here, in order
    record Together(List<Piece> pieces, List<Lone> lone) {}

    /// @param before how many pieces stand before it
    record Lone(Tag tag, int before) {}

    static Together together(List<Step> steps) {
        var open = new ArrayDeque<Open>();
        var lone = new ArrayList<Lone>();
        var here = new Open(Optional.empty(), new ArrayList<>());
        for (var step : steps) {
            switch (step) {
                case Met met -> here.pieces.add(met.piece());
                case Mark(var tag)
                when tag.opens() -> {
                    open.push(here);
                    here = new Open(Optional.of(tag), new ArrayList<>());
                }
                case Mark(var end) -> {
                    if (here.closedBy(end) || open.stream().anyMatch(one -> one.closedBy(end))) {
                        while (!here.closedBy(end)) {
                            here = spill(here, open.pop(), lone);
                        }
                        var block = new Piece.Block(here.lead().orElseThrow(), List.copyOf(here.pieces));
                        here = open.pop();
                        here.pieces.add(block);
                    } else {
                        lone.add(new Lone(end, here.pieces.size()));
                    }
                }
            }
        }
        while (here.lead().isPresent()) {
            here = spill(here, open.pop(), lone);
        }
        return new Together(List.copyOf(here.pieces), List.copyOf(lone));
    }

    /// A block that is never closed gives back what stood in it.
    private static Open spill(Open unclosed, Open outer, List<Lone> lone) {
        lone.add(new Lone(unclosed.lead().orElseThrow(), outer.pieces.size()));
        outer.pieces.addAll(unclosed.pieces);
        return outer;
    }

    /// A block being read; the outermost has no tag.
    record Open(Optional<Tag> lead, List<Piece> pieces) {
        boolean closedBy(Tag end) {
            return lead.isPresent() && lead.get().isClosedBy(end);
        }
    }
}
