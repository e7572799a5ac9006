package vn.daihoi.typeset.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.daihoi.typeset.word.PageLook;

/// Lays slabs onto pages: what must stay together stays together where a page can hold it.
final class PageMaker {
    private static final double SLACK = 0.1;

    private final PageLook look;
    private final double top;
    private final double bottom;
    private final List<Ink> pages = new ArrayList<>();
    private Ink ink;
    private double y;
    private boolean empty = true;

    PageMaker(PageLook look, double top, double bottom) {
        this.look = look;
        this.top = top;
        this.bottom = look.height() - bottom;
        this.ink = begin();
    }

    List<Ink> pages() {
        return pages;
    }

    void set(List<Slab> slabs) {
        var rest = new ArrayDeque<>(slabs);
        while (!rest.isEmpty()) {
            var group = group(rest);
            if (group.getFirst().breaksPageBefore() && !empty) {
                turn();
            }
            place(group);
            if (group.getLast().breaksPageAfter() && !rest.isEmpty()) {
                turn();
            }
        }
    }

    private static List<Slab> group(Deque<Slab> rest) {
        var group = new ArrayList<Slab>();
        do {
            group.add(rest.pop());
        } while (!rest.isEmpty()
                && group.getLast().keepsWithNext()
                && !group.getLast().breaksPageAfter()
                && !rest.element().breaksPageBefore());
        return group;
    }

    private void place(List<Slab> group) {
        var tall = tall(group);
        var repeated =
                group.getFirst().repeated().stream().mapToDouble(Slab::whole).sum();
        if (group.size() > 1 && !fits(tall) && !empty && tall + repeated <= bottom - top) {
            turn(group.getFirst());
        }
        for (var slab : group) {
            place(slab);
        }
    }

    private double tall(List<Slab> group) {
        var last = group.getLast();
        return group.subList(0, group.size() - 1).stream()
                        .mapToDouble(Slab::whole)
                        .sum()
                + last.before()
                + (last.height() > bottom - top ? last.least() : last.height());
    }

    private void place(Slab slab) {
        var now = slab;
        // nothing but repeated rows above it: what does not fit here fits nowhere whole
        var begun = empty;
        while (true) {
            if (fits((empty ? 0 : now.before()) + now.height())) {
                draw(now);
                return;
            }
            var mayDivide = !(now instanceof RowSlab row) || !row.undivided() || begun || row.height() > bottom - top;
            var halves = mayDivide ? now.split(bottom - y, begun) : Optional.<Slab.Halves>empty();
            if (halves.isPresent()) {
                draw(halves.get().first());
                now = halves.get().rest();
                turn(now);
            } else if (empty) {
                // higher than a page and not to be divided: drawn over its edge rather than lost
                draw(now);
                return;
            } else {
                turn(now);
                if (!empty && !fits(now.height()) && now.split(bottom - y, true).isEmpty()) {
                    draw(now);
                    return;
                }
            }
            begun = true;
        }
    }

    private boolean fits(double tall) {
        return y + tall <= bottom + SLACK;
    }

    private void draw(Slab slab) {
        y += empty && pages.size() > 1 ? 0 : slab.before();
        slab.draw(ink, look.left(), y);
        y += slab.height() + slab.after();
        empty &= slab.height() == 0;
    }

    private void turn(Slab next) {
        turn();
        next.repeated().forEach(this::draw);
    }

    private void turn() {
        ink = begin();
        y = top;
        empty = true;
    }

    private Ink begin() {
        var page = new Ink(look);
        pages.add(page);
        y = top;
        return page;
    }
}
