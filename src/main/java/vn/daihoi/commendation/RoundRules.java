package vn.daihoi.commendation;

import static vn.daihoi.commendation.ProposalRules.tell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.Plan;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.unit.Unit;

/// What is to be said of a round as a whole, and what stops it from going up.
public final class RoundRules {
    private RoundRules() {}

    /// @param report the part of the plan that wants the commending of workers analysed; null where it has none
    public static List<Finding> check(Round round, List<Line> lines, @Nullable Citation report) {
        var findings = new ArrayList<Finding>();
        session(round.session(), findings);
        var here = lines.stream().filter(line -> VoteRules.isHere(line, round)).toList();
        // of the whole list, as it is drawn above the findings
        var shares = Shares.of(lines);
        // KH128 II.4.a asks who is commended; it lays down no share, so nothing is judged.
        if (shares.persons() > 0 && shares.direct() == 0) {
            findings.add(new Finding("KT-134", Severity.WARNING, report, List.of(shares.persons()), null));
        } else if (shares.leaders() > shares.direct()) {
            var numbers = List.<Object>of(shares.leaders(), shares.direct());
            findings.add(new Finding("KT-132", Severity.NOTE, report, numbers, null));
        }
        if (shares.unknown() > 0) {
            tell(findings, "KT-133", Severity.NOTE, shares.unknown());
        }
        var high = here.stream()
                .filter(line -> line.rule() == null
                        && Giver.of(line.proposal().award())
                                .filter(giver -> giver.kinds().isEmpty())
                                .isPresent())
                .map(line -> line.proposal().title())
                .distinct()
                .collect(Collectors.joining(", "));
        // people/orders.csv has no row for these: nothing says which honour must come before them.
        if (!high.isEmpty()) {
            tell(findings, "KT-131", Severity.NOTE, high);
        }
        return findings;
    }

    /// The part of the report in which the commended are counted.
    public static Optional<Citation> report(Plan plan) {
        return plan.outline().stream()
                .filter(part -> part.value().figures().contains("commended"))
                .map(Cited::citation)
                .findFirst();
    }

    private static void session(Session session, List<Finding> findings) {
        var members = session.members();
        var present = session.present();
        if (members != null && present != null && present > members) {
            tell(findings, "KT-121", Severity.BREACH, present, members);
        }
        if (session.lacksBase()) {
            tell(findings, session.of() == Session.NeededOf.PRESENT ? "KT-123" : "KT-124", Severity.BREACH);
        }
        if (session.needed() != null && session.basis().isEmpty()) {
            tell(findings, "KT-122", Severity.WARNING, session.needed());
        }
    }

    /// Whether the head of the unit may give it; unknown is no.
    public static boolean decidesHere(Line line, Unit unit) {
        return Giver.of(line.proposal().award())
                .filter(giver -> giver.isUnit(unit.kind()))
                .isPresent();
    }

    /// What goes up when the round is sent now.
    public static List<Line> goingUp(Round round, Unit unit, List<Line> lines) {
        return lines.stream()
                .filter(line ->
                        VoteRules.isHere(line, round) && !decidesHere(line, unit) && VoteRules.passes(line, round))
                .toList();
    }

    /// Everything at once: what is not judged yet, and what is wrong with what was found worthy.
    static List<Finding> beforeSending(Round round, Unit unit, List<Line> lines, LocalDate today) {
        var findings = new ArrayList<>(check(round, lines, null));
        lines.stream()
                .filter(line -> VoteRules.isHere(line, round)
                        && !decidesHere(line, unit)
                        && !VoteRules.isTurnedDown(line, round))
                .forEach(line -> {
                    findings.addAll(ProposalRules.check(line, today));
                    findings.addAll(VoteRules.check(line, round));
                });
        findings.removeIf(finding -> !finding.isBreach());
        if (findings.isEmpty() && goingUp(round, unit, lines).isEmpty()) {
            findings.add(Finding.breach("KT-301"));
        }
        return findings;
    }

    /// Lines that a decision of the unit can give now.
    public static List<Line> decidable(Round round, Unit unit, List<Line> lines) {
        return lines.stream()
                .filter(line ->
                        VoteRules.isHere(line, round) && decidesHere(line, unit) && VoteRules.passes(line, round))
                .toList();
    }

    /// Nobody twice in one decision, nothing that the law does not know, no vote that cannot have been.
    static List<Finding> beforeDeciding(Round round, List<Line> lines, LocalDate today) {
        var findings = new ArrayList<Finding>();
        session(round.session(), findings);
        lines.forEach(line -> {
            findings.addAll(ProposalRules.check(line, today));
            findings.addAll(VoteRules.check(line, round));
        });
        findings.removeIf(finding -> !finding.isBreach());
        var twice = lines.stream()
                .collect(Collectors.groupingBy(line -> line.registrant().id()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .map(same -> same.getFirst().registrant().name().full())
                .sorted()
                .collect(Collectors.joining(", "));
        if (!twice.isEmpty()) {
            tell(findings, "KT-401", Severity.BREACH, twice);
        }
        return findings;
    }
}
