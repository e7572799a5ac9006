package vn.daihoi.vote.web;

import vn.daihoi.shared.web.Words;
import vn.daihoi.vote.Bar;

/// Says what a vote must reach.
final class Bars {
    private Bars() {}

    static String text(Bar bar, Words t) {
        var quorum = bar.quorum() == null ? "" : t.of("vote.bar.quorum", bar.quorum());
        var more = bar.more() == null ? "" : t.of("vote.bar.more", bar.more());
        var both = quorum.isEmpty() || more.isEmpty() ? quorum + more : quorum + "; " + more;
        if (both.isEmpty()) {
            return t.of("vote.bar.none");
        }
        var ground = bar.citation() == null ? bar.ground() : bar.citation().toString();
        return ground.isEmpty() ? both : both + " (" + ground + ")";
    }
}
