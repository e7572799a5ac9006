package vn.daihoi.exemplar.web;

import java.util.List;
import vn.daihoi.exemplar.Rung;
import vn.daihoi.exemplar.web.ExemplarPage.RungView;
import vn.daihoi.people.AwardLaw;
import vn.daihoi.people.Honour;
import vn.daihoi.shared.web.Words;

/// A rung of the ladder in words.
final class Rungs {
    private Rungs() {}

    /// @param near those that are reached, or towards which something was done; else the others
    static List<RungView> views(List<Rung> rungs, boolean near, Words t) {
        return rungs.stream()
                .filter(rung -> near == isNear(rung))
                .map(rung -> view(rung, t))
                .toList();
    }

    private static boolean isNear(Rung rung) {
        return switch (rung.standing()) {
            case REACHED, ON_THE_WAY -> true;
            case FAR, OTHERWISE -> false;
        };
    }

    private static RungView view(Rung rung, Words t) {
        return new RungView(
                rung.group().value().name(),
                rung.group().citation(),
                t.of("exemplar.ladder.standing." + rung.standing().name()),
                switch (rung.standing()) {
                    case REACHED -> "good";
                    case ON_THE_WAY -> "heed";
                    case FAR -> "plain";
                    case OTHERWISE -> "info";
                },
                rung.by().stream().map(one -> honour(one, t)).toList(),
                missing(rung, t));
    }

    static List<String> missing(Rung rung, Words t) {
        return rung.missing().stream().map(one -> sentence(one, t)).distinct().toList();
    }

    private static String sentence(Rung.Missing one, Words t) {
        var text = t.of("exemplar.ladder." + one.key(), one.values().toArray());
        if (one.source().isEmpty()) {
            return text;
        }
        return t.of(one.isNote() ? "exemplar.ladder.source.note" : "exemplar.ladder.source", text, one.source());
    }

    /// `Bằng khen …, QĐ 12/QĐ-UBND ngày 03/02/2018`.
    static String honour(Honour one, Words t) {
        var when = when(one, t);
        return one.decision().isEmpty()
                ? t.of("exemplar.honour.bare", one.title(), when)
                : t.of("exemplar.honour.decided", one.title(), one.decision(), when);
    }

    static String when(Honour one, Words t) {
        return one.decidedOn() == null ? Integer.toString(one.year()) : t.day(one.decidedOn());
    }

    static String law(Honour one) {
        return AwardLaw.of(one).name();
    }
}
