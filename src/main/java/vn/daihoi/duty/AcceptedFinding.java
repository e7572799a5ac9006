package vn.daihoi.duty;

import java.time.Instant;
import java.util.stream.Collectors;
import vn.daihoi.shared.Finding;

/// A breach with which a named head sent the dossier up all the same. Holds for the values it had: another wrong day
/// is a new breach.
public record AcceptedFinding(int round, String code, String facts, String reason, String by, Instant at) {

    boolean covers(Finding finding) {
        return finding.code().equals(code) && factsOf(finding).equals(facts);
    }

    static String factsOf(Finding finding) {
        return finding.values().stream().map(String::valueOf).collect(Collectors.joining("|"));
    }
}
