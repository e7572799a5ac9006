package vn.daihoi.board;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Everything one scope owed and did, as it stood at the end of one day. It never changes: a change makes a new one.
///
/// The lines come parents first and each subtree in one piece, so that a subtree is a slice and the whole country
/// (17,000 units, 81,000 duties) is counted in a few milliseconds.
public final class Ledger {
    private static final int MOST_ANSWERS = 64;

    private final Map<Object, Object> answers = new ConcurrentHashMap<>();
    private final LocalDate day;
    private final List<UnitLine> lines;
    private final Map<Long, Integer> places;
    /// For each line, the place after the last line of its subtree.
    private final int[] ends;

    private Ledger(LocalDate day, List<UnitLine> lines, Map<Long, Integer> places, int[] ends) {
        this.day = day;
        this.lines = lines;
        this.places = places;
        this.ends = ends;
    }

    static Ledger of(LocalDate day, List<UnitLine> lines) {
        var places = new HashMap<Long, Integer>(lines.size() * 2);
        for (int i = 0; i < lines.size(); i++) {
            places.put(lines.get(i).id(), i);
        }
        return new Ledger(day, List.copyOf(lines), places, ends(lines));
    }

    private static int[] ends(List<UnitLine> lines) {
        var ends = new int[lines.size()];
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i <= lines.size(); i++) {
            while (!open.isEmpty() && (i == lines.size() || !lines.get(i).isUnder(lines.get(open.peek())))) {
                ends[open.pop()] = i;
            }
            open.push(i);
        }
        return ends;
    }

    public LocalDate day() {
        return day;
    }

    public List<UnitLine> lines() {
        return lines;
    }

    public Optional<UnitLine> unit(long id) {
        return Optional.ofNullable(places.get(id)).map(lines::get);
    }

    /// The unit itself and all below it.
    public List<UnitLine> subtree(UnitLine top) {
        int from = place(top);
        return lines.subList(from, ends[from]);
    }

    public List<UnitLine> childrenOf(UnitLine parent) {
        var children = new ArrayList<UnitLine>();
        int from = place(parent);
        for (int i = from + 1; i < ends[from]; i = ends[i]) {
            children.add(lines.get(i));
        }
        return children;
    }

    /// Those of the units that are in the ledger, and all below them.
    Set<Long> withAllBelow(Set<Long> units) {
        var all = new HashSet<Long>();
        for (var id : units) {
            unit(id).ifPresent(unit -> subtree(unit).forEach(below -> all.add(below.id())));
        }
        return all;
    }

    /// From the top of the scope down to the parent.
    public List<UnitLine> ancestorsOf(UnitLine unit) {
        var above = new ArrayList<UnitLine>();
        for (var id = unit.parentId();
                id != null && places.containsKey(id);
                id = above.getFirst().parentId()) {
            above.addFirst(lines.get(places.get(id)));
        }
        return above;
    }

    /// Computes once what many readers ask of this very ledger.
    @SuppressWarnings("unchecked")
    <R> R remembered(Object question, Supplier<R> answer) {
        if (answers.size() > MOST_ANSWERS) {
            answers.clear();
        }
        return (R) answers.computeIfAbsent(question, _ -> answer.get());
    }

    /// The same ledger with some units' lines brought up to date.
    Ledger with(Map<Long, UnaryOperator<UnitLine>> changes) {
        var changed = new ArrayList<>(lines);
        changes.forEach((id, change) -> {
            var place = places.get(id);
            if (place != null) {
                changed.set(place, change.apply(changed.get(place)));
            }
        });
        return new Ledger(day, List.copyOf(changed), places, ends);
    }

    private int place(UnitLine unit) {
        var place = places.get(unit.id());
        if (place == null) {
            throw new IllegalArgumentException("unit (%d) is not in the ledger".formatted(unit.id()));
        }
        return place;
    }
}
