package vn.daihoi.delegate.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Sorting;
import vn.daihoi.shared.web.Words;

/// Where lines stand, in the order in which a list goes through it: counted, chosen from, sorted by. To whoever reads a
/// list reserves are a state of their own, and so are those whom a conference has adopted, however far they had come.
///
/// @param adopted whether the conference has adopted the list
record ListStates(boolean adopted) {
    private static final List<String> STATES =
            List.of("proposed", "reviewed", "approved", "invited", "adopted", "reserve", "replaced", "withdrawn");

    String of(Delegates.Line line) {
        var entry = line.entry();
        if (!entry.state().counts()) {
            return entry.state().code();
        }
        return entry.reserve() != null
                ? "reserve"
                : adopted ? "adopted" : entry.state().code();
    }

    String words(Delegates.Line line, Words t) {
        var reserve = line.entry().reserve();
        return reserve != null && line.entry().state().counts()
                ? t.of("delegate.state.reserve", reserve)
                : t.of("delegate.state." + of(line));
    }

    Comparator<Delegates.Line> order(Sorting sorting) {
        Comparator<Delegates.Line> by = switch (sorting.by()) {
            case "from" -> Comparator.comparing(line -> line.delegate().unit());
            case "kind" -> Comparator.comparing(line -> line.entry().kind());
            case "state" -> Comparator.comparingInt(line -> STATES.indexOf(of(line)));
            default -> Comparator.comparingInt(line -> line.delegate().place());
        };
        var byName =
                Comparator.comparingInt((Delegates.Line line) -> line.delegate().place());
        return (sorting.descending() ? by.reversed() : by).thenComparing(byName);
    }

    Map<String, Long> counts(List<Delegates.Line> lines) {
        var counts = new LinkedHashMap<String, Long>();
        STATES.forEach(state -> {
            var number = lines.stream().filter(line -> of(line).equals(state)).count();
            if (number > 0) {
                counts.put(state, number);
            }
        });
        return counts;
    }

    /// What can be asked for: of an adopted list nobody asks how far a line had come before.
    List<Choice> choices(Words t) {
        return STATES.stream()
                .filter(state -> adopted
                        ? !List.of("proposed", "reviewed", "approved", "invited")
                                .contains(state)
                        : !state.equals("adopted"))
                .map(state -> new Choice(state, state(state, t)))
                .toList();
    }

    static String state(String state, Words t) {
        return state.equals("reserve") ? t.of("delegate.list.reserves") : t.of("delegate.state." + state);
    }
}
