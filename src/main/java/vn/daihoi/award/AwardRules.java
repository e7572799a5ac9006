package vn.daihoi.award;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Honours;
import vn.daihoi.people.Kind;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// What is wrong with the awards of a conference, before the day and on it.
final class AwardRules {
    private static final int NAMES = 5;

    private AwardRules() {}

    /// @param present entries of those who have come; null before anybody has
    static List<Finding> check(List<Batch> batches, int width, int year, @Nullable Set<Long> present) {
        var findings = new ArrayList<Finding>();
        var all = batches.stream().flatMap(batch -> batch.givings().stream()).toList();
        all.forEach(one -> law(one, year, findings));
        some(all, one -> one.receiverName().isEmpty(), "TR-111", Severity.BREACH, findings);
        some(
                all,
                one -> !one.receiverName().isEmpty() && one.receiverEntryId() == null,
                "TR-112",
                Severity.WARNING,
                findings);
        some(
                all,
                one -> one.kind() == Kind.COLLECTIVE
                        && one.receiving() != Receiving.HEAD
                        && !one.receiverName().isEmpty(),
                "TR-113",
                Severity.NOTE,
                findings);
        some(all, one -> one.decision().isEmpty(), "TR-114", Severity.WARNING, findings);
        some(all, one -> one.handedBy().isEmpty(), "TR-115", Severity.WARNING, findings);
        batches.forEach(batch -> batch(batch, width, findings));
        order(batches, findings);
        twice(batches, findings);
        if (present != null) {
            some(all, one -> isAway(one, present), "TR-120", Severity.WARNING, findings);
        }
        return findings;
    }

    /// The register does not know the decision: it was recalled, or its number is typed wrongly.
    ///
    /// @param held what the register says the recipients hold
    static List<Finding> unknown(List<Batch> batches, Map<Long, List<Honours.Held>> held) {
        var findings = new ArrayList<Finding>();
        some(
                batches.stream().flatMap(batch -> batch.givings().stream()).toList(),
                one -> !one.decision().isEmpty()
                        && held.getOrDefault(one.recipient(), List.of()).stream()
                                .noneMatch(it -> it.honour().decision().equalsIgnoreCase(one.decision())),
                "TR-122",
                Severity.WARNING,
                findings);
        return findings;
    }

    static boolean isAway(Giving one, Set<Long> present) {
        return one.state() == GivingState.WAITING
                && one.receiverEntryId() != null
                && !present.contains(one.receiverEntryId());
    }

    /// Luật Thi đua, khen thưởng: what may be given to whom, and since when.
    private static void law(Giving one, int year, List<Finding> findings) {
        var award = Awards.coded(one.award());
        if (award.isEmpty() || !award.get().subjects().contains(one.kind())) {
            tell(findings, "TR-101", Severity.BREACH, one.title(), one.recipientName());
        } else if (!award.get().mayBeGivenIn(year)) {
            tell(findings, "TR-102", Severity.BREACH, one.title(), award.get().since());
        } else if (award.get().ranks().isEmpty() != one.rank().isEmpty()) {
            tell(findings, "TR-103", Severity.BREACH, one.title(), one.recipientName());
        }
    }

    private static void batch(Batch batch, int width, List<Finding> findings) {
        if (batch.givings().size() > width) {
            tell(
                    findings,
                    "TR-116",
                    Severity.WARNING,
                    batch.number(),
                    batch.givings().size(),
                    width);
        }
        if (batch.givings().stream().map(Giving::family).distinct().count() > 1) {
            tell(findings, "TR-117", Severity.BREACH, batch.number());
        }
    }

    /// From high to low (NĐ 145/2013): a batch laid down by hand may have come too late or too early.
    private static void order(List<Batch> batches, List<Finding> findings) {
        for (var i = 1; i < batches.size(); i++) {
            var before = batches.get(i - 1).givings().getLast();
            var here = batches.get(i).givings().getFirst();
            if (Precedence.place(here.award()) < Precedence.place(before.award())) {
                tell(findings, "TR-118", Severity.WARNING, i + 1, here.title(), i, before.title());
            }
        }
    }

    /// Whoever goes up in two batches that follow one another has no time to go back to the seat.
    private static void twice(List<Batch> batches, List<Finding> findings) {
        Map<Long, Integer> last = new HashMap<>();
        for (var batch : batches) {
            for (var one : batch.givings()) {
                var entry = one.receiverEntryId();
                var before = entry == null ? null : last.put(entry, batch.number());
                if (before != null && batch.number() - before <= 1) {
                    tell(findings, "TR-119", Severity.NOTE, one.receiverName(), before, batch.number());
                }
            }
        }
    }

    private static void some(
            List<Giving> all, Predicate<Giving> wrong, String code, Severity severity, List<Finding> findings) {
        var found =
                all.stream().filter(wrong).map(Giving::recipientName).distinct().toList();
        if (!found.isEmpty()) {
            var names = String.join(", ", found.subList(0, Math.min(NAMES, found.size())));
            tell(findings, code, severity, found.size(), found.size() > NAMES ? names + "…" : names);
        }
    }

    private static void tell(List<Finding> findings, String code, Severity severity, Object... values) {
        findings.add(new Finding(code, severity, null, List.of(values), null));
    }
}
