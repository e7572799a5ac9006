package vn.daihoi.conference.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.Named;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// Whether the committee the plan asks for stands (KH128 II.3), and how its tasks are doing.
public final class CommitteeRules {
    private CommitteeRules() {}

    /// @param asked subcommittees of the plan; the organising committee rests on the same paragraph
    public static List<Finding> check(Committee committee, List<Cited<Named>> asked) {
        var findings = new ArrayList<Finding>();
        asked.stream().findFirst().ifPresent(first -> organising(committee, first.citation(), findings));
        for (var body : asked) {
            subcommittee(committee, body, findings);
        }
        return findings;
    }

    private static void organising(Committee committee, Citation citation, List<Finding> findings) {
        if (committee.of(Committee.ORGANISING).isEmpty()) {
            findings.add(Finding.breach("HN-201", citation));
        } else if (committee.headOf(Committee.ORGANISING).isEmpty()) {
            findings.add(Finding.warning("HN-202", citation));
        }
    }

    private static void subcommittee(Committee committee, Cited<Named> body, List<Finding> findings) {
        var name = body.value().name();
        if (committee.of(body.value().code()).isEmpty()) {
            findings.add(Finding.breach("HN-203", body.citation(), name));
        } else if (committee.headOf(body.value().code()).isEmpty()) {
            findings.add(Finding.warning("HN-204", body.citation(), name));
        }
    }

    /// No paragraph of the plan speaks of single tasks: they are the committee's own word.
    public static List<Finding> check(List<Task> tasks, @Nullable LocalDate conferenceDay, LocalDate today) {
        var findings = new ArrayList<Finding>();
        for (var task : tasks) {
            if (task.isOverdueOn(today)) {
                findings.add(own(Severity.WARNING, "HN-211", task.title(), task.dueOn()));
            }
            if (task.status() != TaskStatus.DONE && task.ownerId() == null) {
                findings.add(own(Severity.NOTE, "HN-212", task.title()));
            }
            if (task.dueOn() != null && conferenceDay != null && task.dueOn().isAfter(conferenceDay)) {
                findings.add(own(Severity.NOTE, "HN-213", task.title(), task.dueOn(), conferenceDay));
            }
        }
        return findings;
    }

    private static Finding own(Severity severity, String code, @Nullable Object... values) {
        return new Finding(code, severity, null, java.util.Arrays.asList(values), null);
    }
}
