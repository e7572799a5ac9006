package vn.daihoi.vote.web;

import vn.daihoi.shared.web.Words;
import vn.daihoi.vote.Outcome;

/// Says a result in one line.
final class Results {
    private Results() {}

    static String line(Outcome outcome, Words t) {
        var tally = outcome.tally();
        return t.of(
                "vote.result.line",
                tally.inFavour(),
                tally.against(),
                tally.abstaining(),
                outcome.present(),
                outcome.summoned());
    }
}
