package vn.daihoi.shared;

import java.util.List;

/// A rule said no. Carries every finding, so that the reader sees all that is wrong at once.
public final class Refused extends RuntimeException {
    private final transient List<Finding> findings;

    public Refused(List<Finding> findings) {
        super("refused: " + findings);
        this.findings = List.copyOf(findings);
    }

    public static void ifAny(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new Refused(findings);
        }
    }

    public static void ifAnyBreach(List<Finding> findings) {
        ifAny(findings.stream().filter(Finding::isBreach).toList());
    }

    public List<Finding> findings() {
        return findings;
    }
}
