package vn.daihoi.talk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Sex;
import vn.daihoi.people.Work;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// Whether those who speak stand for the whole: sectors, places, women, those who work with their hands, and not the
/// same as last time (KH128 II.2.b, II.4.b).
final class TalkRules {
    private static final int LONG = 10;

    private TalkRules() {}

    /// One who speaks, as far as the balance counts.
    ///
    /// @param field in words; empty while open
    /// @param place the unit that proposed
    record Speaker(
            long registrantId,
            String name,
            @Nullable Sex sex,
            @Nullable Work work,
            String field,
            String place) {}

    /// @param before registrants who spoke last time
    /// @param rule where the plan asks for representative exemplars; null without a plan
    static List<Finding> balance(List<Speaker> speakers, Set<Long> before, @Nullable Citation rule) {
        var findings = new ArrayList<Finding>();
        if (speakers.isEmpty()) {
            return findings;
        }
        if (speakers.stream().noneMatch(one -> one.sex == Sex.FEMALE)) {
            findings.add(new Finding("TL-101", Severity.WARNING, rule, List.of(speakers.size()), null));
        }
        if (speakers.stream().noneMatch(one -> one.work == Work.DIRECT)) {
            findings.add(new Finding("TL-102", Severity.WARNING, rule, List.of(speakers.size()), null));
        }
        repeated(speakers, Speaker::field, "TL-103", rule, findings);
        repeated(speakers, Speaker::place, "TL-104", rule, findings);
        speakers.stream()
                .filter(one -> before.contains(one.registrantId))
                .forEach(one -> findings.add(new Finding("TL-105", Severity.WARNING, rule, List.of(one.name), null)));
        return findings;
    }

    /// @param listed registrants who go to the conference, by its list
    static List<Finding> unlisted(List<Speaker> speakers, Set<Long> listed) {
        var names = speakers.stream()
                .filter(one -> !listed.contains(one.registrantId))
                .map(one -> one.name)
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? List.of()
                : List.of(new Finding("TL-106", Severity.WARNING, null, List.of(names), null));
    }

    private static void repeated(
            List<Speaker> speakers,
            Function<Speaker, String> key,
            String code,
            @Nullable Citation rule,
            List<Finding> findings) {
        Map<String, List<String>> byKey = new LinkedHashMap<>();
        speakers.stream()
                .filter(one -> !key.apply(one).isEmpty())
                .forEach(one -> byKey.computeIfAbsent(key.apply(one), _ -> new ArrayList<>())
                        .add(one.name));
        byKey.forEach((value, names) -> {
            if (names.size() > 1) {
                findings.add(new Finding(
                        code, Severity.NOTE, rule, List.of(names.size(), value, String.join(", ", names)), null));
            }
        });
    }

    /// What stands against freezing.
    static List<Finding> freezing(Talk talk, List<Remark> remarks) {
        var findings = new ArrayList<Finding>();
        if (talk.text().isBlank()) {
            findings.add(breach("TL-111", null));
        }
        said(talk.text())
                .forEach((paragraph, times) -> findings.add(breach("TL-113", null, beginning(paragraph), times)));
        var open = remarks.stream().filter(Remark::isOpen).count();
        if (open > 0) {
            findings.add(breach("TL-112", null, open));
        }
        return findings;
    }

    /// Paragraphs that stand in the text more than once, as pasting leaves them; a salutation may come again.
    static Map<String, Integer> said(String text) {
        var times = new LinkedHashMap<String, Integer>();
        text.lines()
                .map(String::strip)
                .filter(line -> line.split("\\s+").length >= LONG)
                .forEach(line -> times.merge(line, 1, Integer::sum));
        times.values().removeIf(count -> count == 1);
        return times;
    }

    private static String beginning(String paragraph) {
        return String.join(" ", List.of(paragraph.split("\\s+")).subList(0, LONG));
    }

    static Finding breach(String code, @Nullable String field, Object... values) {
        return new Finding(code, Severity.BREACH, null, List.of(values), field);
    }
}
