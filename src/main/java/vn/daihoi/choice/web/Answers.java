package vn.daihoi.choice.web;

import java.util.ArrayList;
import java.util.List;
import vn.daihoi.choice.Choice;
import vn.daihoi.choice.Chosen;
import vn.daihoi.choice.Impossible;
import vn.daihoi.choice.Inputs;
import vn.daihoi.shared.web.Words;

/// Says what came of a choice: ties and who was passed over, or why nobody can be chosen and what would help.
final class Answers {
    private static final int MOST_NOTES = 40;

    private Answers() {}

    static List<String> notes(Chosen chosen, People people, Sentences sentences) {
        var t = sentences.t();
        var notes = new ArrayList<String>();
        for (var tie : chosen.ties()) {
            int all = tie.in().size() + tie.out().size();
            notes.add(
                    Inputs.isUnranked(tie.rank())
                            ? t.of("choice.tie.unranked", all, tie.in().size())
                            : t.of("choice.tie", tie.rank(), all, tie.in().size()));
        }
        chosen.passedOver().stream()
                .filter(passed -> !passed.because().isEmpty())
                .limit(MOST_NOTES)
                .forEach(passed -> notes.add(t.of(
                        "choice.passed",
                        people.names(passed.ids()),
                        String.join("; ", sentences.bounds(passed.because())))));
        return notes;
    }

    static String intro(Choice choice, Impossible impossible, Words t) {
        if (impossible.conflict().isEmpty()) {
            return t.of(
                    "choice.conflict.few",
                    choice.wanted().seats(),
                    choice.inputs().entries().size());
        }
        if (impossible.conflict().size() == 1) {
            return t.of("choice.conflict.one", choice.wanted().seats());
        }
        return t.of(
                impossible.irreducible() ? "choice.conflict.irreducible" : "choice.conflict.found",
                impossible.conflict().size(),
                choice.wanted().seats());
    }

    static String proved(Impossible impossible, Words t) {
        var atLeast = impossible.atLeast();
        if (impossible.provedLeast()) {
            return t.of("choice.ways.proved");
        }
        return atLeast == null
                ? t.of("choice.ways.unproved")
                : t.of("choice.ways.unproved") + " " + t.of("choice.ways.atLeast", atLeast.rules(), atLeast.people());
    }

    static List<RunPage.Way> ways(Impossible impossible, Sentences sentences) {
        var ways = new ArrayList<RunPage.Way>();
        for (var way : impossible.ways()) {
            var key = way.fewestRules() ? "choice.way.fewest" : "choice.way.least";
            ways.add(new RunPage.Way(
                    ways.size(),
                    sentences.t().of(key, way.changes().size(), way.total()),
                    way.changes().stream().map(sentences::easing).toList()));
        }
        return ways;
    }
}
