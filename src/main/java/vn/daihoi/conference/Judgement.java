package vn.daihoi.conference;

import java.util.List;
import java.util.Map;
import vn.daihoi.shared.Finding;

/// A conference judged today: what it is judged by, what was found, and what a head has accepted.
public record Judgement(
        Grounds grounds,
        Preparation preparation,
        Map<Section, List<Finding>> findings,
        List<AcceptedFinding> accepted) {

    public List<Finding> all() {
        return findings.values().stream().flatMap(List::stream).toList();
    }

    public List<Finding> open() {
        return all().stream().filter(finding -> !isAccepted(finding)).toList();
    }

    public List<Finding> openBreaches() {
        return open().stream().filter(Finding::isBreach).toList();
    }

    public boolean isAccepted(Finding finding) {
        return accepted.stream().anyMatch(one -> one.covers(finding));
    }
}
