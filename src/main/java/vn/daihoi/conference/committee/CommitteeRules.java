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
            if (task.status() != TaskStatus.DONE && task.ownerId() == null && task.unitId() == null) {
                findings.add(own(Severity.NOTE, "HN-212", task.title()));
            }
            if (task.dueOn() != null && conferenceDay != null && task.dueOn().isAfter(conferenceDay)) {
                findings.add(own(Severity.NOTE, "HN-213", task.title(), task.dueOn(), conferenceDay));
            }
            order(task, tasks, findings);
        }
        return findings;
    }

    /// A task cannot begin before what it waits for is done.
    private static void order(Task task, List<Task> tasks, List<Finding> findings) {
        if (task.startsOn() != null && task.dueOn() != null && task.dueOn().isBefore(task.startsOn())) {
            findings.add(own(Severity.WARNING, "HN-214", task.title(), task.startsOn(), task.dueOn()));
        }
        var first = tasks.stream()
                .filter(one -> task.afterId() != null && one.id() == task.afterId())
                .findFirst();
        if (first.isEmpty()) {
            return;
        }
        var before = first.get();
        if (task.status() != TaskStatus.TO_DO && before.status() != TaskStatus.DONE) {
            findings.add(own(Severity.NOTE, "HN-215", task.title(), before.title()));
        }
        var begins = task.startsOn() == null ? task.dueOn() : task.startsOn();
        if (begins != null && before.dueOn() != null && begins.isBefore(before.dueOn())) {
            findings.add(own(Severity.WARNING, "HN-216", task.title(), begins, before.title(), before.dueOn()));
        }
    }

    private static Finding own(Severity severity, String code, @Nullable Object... values) {
        return new Finding(code, severity, null, java.util.Arrays.asList(values), null);
    }
}
