package vn.daihoi.delegate.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Sorting;
import vn.daihoi.shared.web.Words;

/// Where lines stand, in the order in which a list goes through it: counted, chosen from, sorted by. Reserves are a
/// state of their own to whoever reads a list.
final class ListStates {
    private static final List<String> STATES =
            List.of("proposed", "reviewed", "approved", "invited", "reserve", "replaced", "withdrawn");

    private ListStates() {}

    static Comparator<Delegates.Line> order(Sorting sorting) {
        Comparator<Delegates.Line> by = switch (sorting.by()) {
            case "from" -> Comparator.comparing(line -> line.delegate().unit());
            case "kind" -> Comparator.comparing(line -> line.entry().kind());
            case "state" -> Comparator.comparingInt(line -> STATES.indexOf(Looked.stateOf(line)));
            default -> Comparator.comparingInt(line -> line.delegate().place());
        };
        var byName =
                Comparator.comparingInt((Delegates.Line line) -> line.delegate().place());
        return (sorting.descending() ? by.reversed() : by).thenComparing(byName);
    }

    static Map<String, Long> counts(List<Delegates.Line> lines) {
        var counts = new LinkedHashMap<String, Long>();
        STATES.forEach(state -> {
            var number = lines.stream()
                    .filter(line -> Looked.stateOf(line).equals(state))
                    .count();
            if (number > 0) {
                counts.put(state, number);
            }
        });
        return counts;
    }

    static List<Choice> choices(Words t) {
        return STATES.stream().map(state -> new Choice(state, state(state, t))).toList();
    }

    static String state(String state, Words t) {
        return state.equals("reserve") ? t.of("delegate.list.reserves") : t.of("delegate.state." + state);
    }
}
