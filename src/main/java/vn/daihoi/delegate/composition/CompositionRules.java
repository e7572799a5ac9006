package vn.daihoi.delegate.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.Shares;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// The rules a list is judged by (KH128 II.2): number, exemplars and guests, seats of each unit, every axis.
final class CompositionRules {
    private CompositionRules() {}

    static List<Finding> check(List<Delegate> delegates, int exemplars, List<AxisCount> axes, Yardstick by) {
        var findings = new ArrayList<Finding>();
        number(delegates.size(), by, findings);
        if (by.shares() != null && !delegates.isEmpty()) {
            share(by.shares(), exemplars, delegates.size(), findings);
        }
        seats(delegates, by, findings);
        if (!delegates.isEmpty()) {
            var rules = new AxisRules(delegates, by, findings);
            axes.forEach(rules::check);
        }
        return List.copyOf(findings);
    }

    private static void number(int total, Yardstick by, List<Finding> findings) {
        var cap = by.cap();
        if (cap != null && total > cap.value()) {
            findings.add(Finding.breach("DB-101", cap.citation(), total, cap.value(), total - cap.value()));
        }
    }

    /// "Khoảng 70 %" has no tolerance in the plan: then the actual share is told, and no verdict is made up.
    private static void share(Cited<Shares> asked, int exemplars, int total, List<Finding> findings) {
        var shares = asked.value();
        var actual = Composition.share(exemplars, total);
        var wanted = (int) Math.round(total * shares.exemplars() / 100.0);
        var difference = Math.abs(wanted - exemplars);
        if (difference == 0) {
            return;
        }
        var which = exemplars < wanted ? 0 : 1;
        if (shares.tolerance() == null) {
            findings.add(Finding.note(
                    shares.about() ? "DB-102" : "DB-104",
                    asked.citation(),
                    shares.exemplars(),
                    actual,
                    difference,
                    which));
        } else if (Math.abs(actual - shares.exemplars()) > shares.tolerance()) {
            findings.add(Finding.warning(
                    "DB-103", asked.citation(), shares.exemplars(), actual, difference, which, shares.tolerance()));
        }
    }

    /// Which units were given seats is decided outside the plan: the allocation has its own decision.
    private static void seats(List<Delegate> delegates, Yardstick by, List<Finding> findings) {
        if (by.seats().isEmpty()) {
            return;
        }
        var sent = new TreeMap<Long, Integer>();
        delegates.stream().filter(it -> it.kind().isExemplar()).forEach(it -> sent.merge(it.unitId(), 1, Integer::sum));
        var none = new ArrayList<String>();
        by.seats().forEach((unit, seats) -> {
            var number = sent.getOrDefault(unit, 0);
            if (number > seats.number()) {
                findings.add(
                        own(Severity.BREACH, "DB-121", seats.unit(), number, seats.number(), number - seats.number()));
            } else if (number == 0 && seats.number() > 0) {
                none.add(seats.unit());
            } else if (number < seats.number()) {
                findings.add(
                        own(Severity.NOTE, "DB-122", seats.unit(), number, seats.number(), seats.number() - number));
            }
        });
        if (!none.isEmpty()) {
            findings.add(own(Severity.WARNING, "DB-123", none.size(), Naming.some(none)));
        }
    }

    static Finding own(Severity severity, String code, Object... values) {
        return new Finding(code, severity, null, List.of(values), null);
    }

    static Finding judged(Severity severity, String code, Citation citation, Object... values) {
        return new Finding(code, severity, citation, List.of(values), null);
    }
}
