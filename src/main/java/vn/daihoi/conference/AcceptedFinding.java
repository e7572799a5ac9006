package vn.daihoi.conference;

import java.time.Instant;
import java.util.stream.Collectors;
import vn.daihoi.shared.Finding;

/// A breach that a named head has accepted with a reason. It holds for the values it was accepted with: a day moved
/// further outside the window is a new breach.
public record AcceptedFinding(String code, String facts, String reason, String by, long accountId, Instant at) {

    public boolean covers(Finding finding) {
        return finding.code().equals(code) && factsOf(finding).equals(facts);
    }

    static String factsOf(Finding finding) {
        return finding.values().stream().map(String::valueOf).collect(Collectors.joining("|"));
    }
}
