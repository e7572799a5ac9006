package vn.daihoi.choice.web;

import java.util.List;
import vn.daihoi.choice.Bound;
import vn.daihoi.choice.Impossible;
import vn.daihoi.choice.Wish;
import vn.daihoi.shared.web.Words;

/// Says rules and changes of rules in plain words.
record Sentences(Words t, int seats) {

    String bound(Bound bound) {
        return t.of(
                bound.atLeast() ? "choice.rule.atLeast" : "choice.rule.atMost",
                name(bound.category(), bound.feature()),
                bound.number());
    }

    String easing(Impossible.Easing easing) {
        return t.of(
                easing.rule().atLeast() ? "choice.easing.atLeast" : "choice.easing.atMost",
                name(easing.rule().category(), easing.rule().feature()),
                easing.rule().number(),
                easing.to());
    }

    String wish(Wish wish) {
        var name = name(wish.category(), wish.feature());
        if (wish.min() == wish.max()) {
            return t.of("choice.rule.exactly", name, wish.min());
        }
        if (wish.min() > 0 && wish.max() < seats) {
            return t.of("choice.rule.between", name, wish.min(), wish.max());
        }
        return wish.min() > 0
                ? t.of("choice.rule.atLeast", name, wish.min())
                : t.of("choice.rule.atMost", name, wish.max());
    }

    List<String> bounds(List<Bound> bounds) {
        return bounds.stream().map(this::bound).toList();
    }

    private static String name(String category, String feature) {
        return category + ": " + feature;
    }
}
