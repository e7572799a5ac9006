package vn.daihoi.paper;

import java.util.Collection;
import java.util.List;

/// To which units a paper goes: whole kinds, units with everything below them, single units. All by code.
public record Addressing(List<String> kinds, List<String> subtrees, List<String> units) {

    public Addressing(Collection<String> kinds, Collection<String> subtrees, Collection<String> units) {
        this(List.copyOf(kinds), List.copyOf(subtrees), List.copyOf(units));
    }

    public boolean isEmpty() {
        return kinds.isEmpty() && subtrees.isEmpty() && units.isEmpty();
    }
}
