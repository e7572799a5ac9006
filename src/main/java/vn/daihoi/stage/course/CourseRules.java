package vn.daihoi.stage.course;

import java.util.ArrayList;
import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// What an operator cannot do, given where the congress stands.
public final class CourseRules {
    private CourseRules() {}

    public static List<Finding> check(Course course, Act act) {
        var findings = new ArrayList<Finding>();
        switch (act) {
            case Act.Started started -> {
                var key = started.line();
                when(course.line(key).isEmpty(), "DH-101", findings);
                when(runs(course, key), "DH-102", findings, titleOf(course, key));
            }
            case Act.Stopped _ -> when(course.running().isEmpty(), "DH-103", findings);
            case Act.Skipped(long key, String reason) -> {
                when(course.left().stream().noneMatch(line -> line.key() == key), "DH-104", findings);
                when(reason.isBlank(), "DH-105", findings);
            }
            case Act.Inserted inserted -> {
                var minutes = inserted.minutes();
                when(inserted.title().isBlank(), "DH-106", findings);
                when(minutes != null && (minutes < 0 || minutes > 1440), "DH-107", findings);
            }
            case Act.Undone(int number) ->
                when(course.latest().filter(one -> one.number() == number).isEmpty(), "DH-108", findings);
            case Act.Shown(Showing what, String text) ->
                when(what == Showing.TEXT && text.isBlank(), "DH-109", findings);
            case Act.Ordered _ -> {}
        }
        return findings;
    }

    private static boolean runs(Course course, long key) {
        return course.running().filter(line -> line.key() == key).isPresent();
    }

    private static String titleOf(Course course, long key) {
        return course.line(key).map(Line::title).orElse("");
    }

    private static void when(boolean wrong, String code, List<Finding> findings, Object... values) {
        if (wrong) {
            findings.add(new Finding(code, Severity.BREACH, null, List.of(values), null));
        }
    }
}
