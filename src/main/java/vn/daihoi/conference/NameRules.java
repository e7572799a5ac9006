package vn.daihoi.conference;

import java.util.ArrayList;
import java.util.List;
import vn.daihoi.shared.Finding;

/// The dots in the plan's name of a conference that only the unit can fill (KH128 II.4.d).
final class NameRules {
    private NameRules() {}

    static List<Finding> check(Grounds grounds, Facts facts) {
        var findings = new ArrayList<Finding>();
        var pattern = grounds.namePattern();
        if (pattern == null) {
            return findings;
        }
        var lines = String.join("\n", pattern.value().lines());
        if (lines.contains("{ordinal}") && facts.ordinal() == null) {
            findings.add(Finding.warning("HN-131", pattern.citation()).at("ordinal"));
        }
        if (lines.contains("{place}") && facts.bannerPlace().isEmpty()) {
            findings.add(Finding.note("HN-132", pattern.citation()).at("bannerPlace"));
        }
        return findings;
    }
}
