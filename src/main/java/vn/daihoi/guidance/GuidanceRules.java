package vn.daihoi.guidance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DelegateGroup;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// What whoever guides still owes: words on how to choose for each group that the plan names.
public final class GuidanceRules {
    private static final Duration PATIENCE = Duration.ofDays(3);

    private GuidanceRules() {}

    /// @param line ids of the unit that is judged and of those above it: what they say is heard by all below, what a
    /// unit below has said is heard by its own only
    /// @param asked questions the unit is to answer
    public static List<Finding> check(
            List<Cited<DelegateGroup>> groups, List<Guide> guides, Set<Long> line, List<Question> asked, Instant now) {
        var findings = new ArrayList<Finding>();
        var told = guides.stream()
                .filter(guide -> guide.isPublished() && line.contains(guide.unitId()))
                .map(Guide::group)
                .collect(Collectors.toSet());
        var silent = groups.stream()
                .filter(group -> !told.contains(group.value().code()))
                .toList();
        if (!silent.isEmpty()) {
            var source = silent.getFirst().citation();
            findings.add(Finding.note("HD-201", source, silent.size(), shown(silent)));
        }
        var waiting = asked.stream()
                .filter(one -> !one.isAnswered())
                .filter(one -> one.askedAt().plus(PATIENCE).isBefore(now))
                .count();
        if (waiting > 0) {
            findings.add(new Finding("HD-202", Severity.WARNING, null, List.of(waiting, PATIENCE.toDays()), null));
        }
        return findings;
    }

    private static String shown(List<Cited<DelegateGroup>> groups) {
        var shown = groups.stream().limit(3).map(group -> group.value().name()).collect(Collectors.joining("; "));
        return groups.size() > 3 ? shown + "…" : shown;
    }
}
