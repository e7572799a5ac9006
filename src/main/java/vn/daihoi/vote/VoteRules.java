package vn.daihoi.vote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.daihoi.ballot.Tally;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// Whether a question may be put, whether it may be counted, and whether it has passed.
public final class VoteRules {
    private VoteRules() {}

    /// What a vote needs before it can be opened.
    static List<Finding> toOpen(boolean anotherRuns, int present, boolean listHasDelegates, boolean listIsAdopted) {
        var findings = new ArrayList<Finding>();
        if (anotherRuns) {
            findings.add(Finding.breach("BQ-101"));
        }
        if (present == 0) {
            findings.add(Finding.breach("BQ-102"));
        }
        if (!listHasDelegates) {
            findings.add(Finding.breach("BQ-103"));
        }
        if (listIsAdopted) {
            findings.add(Finding.breach("BQ-104"));
        }
        return List.copyOf(findings);
    }

    /// Whether the counts of the tellers can be the vote of this hall.
    static List<Finding> toCount(Collection<String> missing, int counted, int present) {
        var findings = new ArrayList<Finding>();
        if (!missing.isEmpty()) {
            findings.add(own(Severity.BREACH, "BQ-301", String.join(", ", missing)));
        }
        if (counted > present) {
            findings.add(own(Severity.BREACH, "BQ-302", counted, present, counted - present));
        }
        return List.copyOf(findings);
    }

    /// A block with more votes than people: they may have moved since they were seated, so the teller may stand by it.
    static List<Finding> ofBlock(String block, int counted, int present) {
        return counted > present ? List.of(own(Severity.WARNING, "BQ-201", block, counted, present)) : List.of();
    }

    /// @return breaches: what the vote did not reach; a note where nothing lays down what it must reach
    public static List<Finding> judge(Bar bar, int summoned, int present, Tally tally) {
        var findings = new ArrayList<Finding>();
        var quorum = bar.quorum();
        if (quorum != null && 100L * present < (long) quorum * summoned) {
            findings.add(byBar(bar, "BQ-401", present, summoned, percent(present, summoned), quorum));
        }
        var more = bar.more();
        if (more != null && 100L * tally.inFavour() <= (long) more * present) {
            findings.add(byBar(bar, "BQ-402", tally.inFavour(), present, percent(tally.inFavour(), present), more));
        }
        if (tally.inFavour() <= tally.against()) {
            findings.add(own(Severity.BREACH, "BQ-403", tally.inFavour(), tally.against()));
        }
        if (quorum == null && more == null) {
            findings.add(own(Severity.NOTE, "BQ-404", percent(present, summoned), percent(tally.inFavour(), present)));
        }
        return List.copyOf(findings);
    }

    static double percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(1000.0 * part / whole) / 10.0;
    }

    private static Finding byBar(Bar bar, String code, Object... values) {
        return new Finding(code, Severity.BREACH, bar.citation(), List.of(values), null);
    }

    private static Finding own(Severity severity, String code, Object... values) {
        return new Finding(code, severity, null, List.of(values), null);
    }
}
