package vn.daihoi.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Severity;

/// What makes no sense before anything is calculated.
final class ChoiceRules {
    private ChoiceRules() {}

    static List<Finding> check(Wanted wanted, int people) {
        var findings = new ArrayList<Finding>();
        if (wanted.seats() < 1) {
            findings.add(breach("LC-102"));
        }
        if (wanted.seats() > people) {
            findings.add(breach("LC-103", wanted.seats(), people));
        }
        for (var wish : wanted.wishes()) {
            if (wish.min() > wish.max()) {
                findings.add(breach("LC-104", wish.category(), wish.feature(), wish.min(), wish.max()));
            }
        }
        var both = new HashSet<>(wanted.mustHave());
        both.retainAll(wanted.mustNot());
        if (!both.isEmpty()) {
            findings.add(breach("LC-105", both.size()));
        }
        return findings;
    }

    static void refuseUnless(boolean allowed, String code, Object... values) {
        if (!allowed) {
            throw new Refused(List.of(breach(code, values)));
        }
    }

    private static Finding breach(String code, Object... values) {
        return new Finding(code, Severity.BREACH, null, List.of(values), null);
    }
}
