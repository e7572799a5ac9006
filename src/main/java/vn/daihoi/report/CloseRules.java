package vn.daihoi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.daihoi.conference.Roman;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.OutlinePart;
import vn.daihoi.report.figure.Counted;
import vn.daihoi.report.figure.TypedFigures;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// What stands between a report and its last word.
public final class CloseRules {
    private CloseRules() {}

    public static List<Finding> check(
            Stage stage,
            List<Cited<OutlinePart>> outline,
            Map<String, Saving> parts,
            List<Comment> comments,
            Counted.Numbers now) {
        var findings = new ArrayList<Finding>();
        var missing = IntStream.range(0, outline.size())
                .filter(i -> !isWritten(outline.get(i), parts))
                .boxed()
                .toList();
        if (!missing.isEmpty()) {
            // KH128 II.4.a: the report has these parts, all of them
            var numbers = missing.stream().map(i -> Roman.of(i + 1)).collect(Collectors.joining(", "));
            findings.add(
                    Finding.breach("BC-621", outline.get(missing.getFirst()).citation(), missing.size(), numbers));
        }
        for (var i = 0; i < outline.size(); i++) {
            var part = outline.get(i);
            if (isWritten(part, parts)) {
                figures(
                        part,
                        Roman.of(i + 1),
                        Objects.requireNonNull(parts.get(part.value().code())).body(),
                        now,
                        findings);
            }
        }
        var open = comments.stream().filter(Comment::isOpen).count();
        if (open > 0) {
            findings.add(new Finding("BC-622", Severity.BREACH, null, List.of(open), null));
        }
        if (stage == Stage.REVIEW) {
            findings.add(Finding.breach("BC-623"));
        }
        if (stage == Stage.RETURNED) {
            findings.add(Finding.breach("BC-624"));
        }
        return findings;
    }

    /// The reports below say more together than this one: a whole is never less than its parts.
    public static List<Finding> sums(List<Cited<OutlinePart>> outline, List<Contradiction> own) {
        var findings = new ArrayList<Finding>();
        for (var one : own) {
            if (one.against() instanceof Contradiction.Against.Below(var sum, var shares)) {
                IntStream.range(0, outline.size())
                        .filter(i -> outline.get(i).value().code().equals(one.part()))
                        .forEach(i -> findings.add(Finding.warning(
                                "BC-626",
                                outline.get(i).citation(),
                                Roman.of(i + 1),
                                one.claim().said(),
                                one.claim().figure().code(),
                                sum,
                                shares.size())));
            }
        }
        return findings;
    }

    private static boolean isWritten(Cited<OutlinePart> part, Map<String, Saving> parts) {
        var saving = parts.get(part.value().code());
        return saving != null && saving.isWritten();
    }

    /// A figure that follows the data follows it to the end; one that stays, or was typed, is the writer's own word.
    private static void figures(
            Cited<OutlinePart> part, String number, String body, Counted.Numbers now, List<Finding> findings) {
        for (var differs : TypedFigures.in(body, now)) {
            if (differs.typed()) {
                findings.add(Finding.warning(
                        "BC-625",
                        part.citation(),
                        number,
                        differs.said(),
                        differs.figure().code(),
                        differs.now()));
            }
        }
    }
}
