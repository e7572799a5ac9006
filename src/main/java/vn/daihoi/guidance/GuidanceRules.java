package vn.daihoi.guidance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DelegateGroup;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// What whoever guides still owes (KH128 III.2: “hướng dẫn các đơn vị, địa phương lựa chọn các điển hình tiên tiến”).
public final class GuidanceRules {
    private static final Citation SOURCE = Citation.of("KH128 III.2");
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
                .map(Cited::value)
                .filter(group -> !told.contains(group.code()))
                .map(DelegateGroup::name)
                .toList();
        if (!silent.isEmpty()) {
            findings.add(Finding.note("HD-201", SOURCE, silent.size(), shown(silent)));
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

    private static String shown(List<String> names) {
        var shown = names.stream().limit(3).collect(Collectors.joining("; "));
        return names.size() > 3 ? shown + "…" : shown;
    }
}
