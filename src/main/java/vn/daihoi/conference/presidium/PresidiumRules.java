package vn.daihoi.conference.presidium;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.Named;
import vn.daihoi.plan.PresidiumRule;
import vn.daihoi.shared.Finding;

/// Whether the presidium has the size and the composition of the plan (KH128 II.4.c).
public final class PresidiumRules {
    private PresidiumRules() {}

    public static List<Finding> check(List<Presider> presidium, @Nullable Cited<PresidiumRule> asked) {
        var findings = new ArrayList<Finding>();
        if (asked != null) {
            size(presidium.size(), asked, findings);
            asked.value().components().forEach(component -> covered(presidium, component, asked, findings));
        }
        return findings;
    }

    private static void size(int size, Cited<PresidiumRule> asked, List<Finding> findings) {
        var rule = asked.value();
        if (size == 0) {
            findings.add(Finding.warning("HN-401", asked.citation(), rule.min(), rule.max()));
        } else if (size < rule.min()) {
            findings.add(outside("HN-402", asked, size, rule.min() - size));
        } else if (size > rule.max()) {
            findings.add(outside("HN-403", asked, size, size - rule.max()));
        }
    }

    /// Where the plan says “khoảng”, a number beside it is something to look at, not a breach.
    private static Finding outside(String code, Cited<PresidiumRule> asked, int size, int by) {
        var rule = asked.value();
        return rule.about()
                ? Finding.warning(code, asked.citation(), size, rule.min(), rule.max(), by)
                : Finding.breach(code, asked.citation(), size, rule.min(), rule.max(), by);
    }

    private static void covered(
            List<Presider> presidium, Named component, Cited<PresidiumRule> asked, List<Finding> findings) {
        var stands = presidium.stream().anyMatch(person -> person.components().contains(component.code()));
        if (!presidium.isEmpty() && !stands) {
            findings.add(Finding.warning("HN-404", asked.citation(), component.name()));
        }
    }
}
