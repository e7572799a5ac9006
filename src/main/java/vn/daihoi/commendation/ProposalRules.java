package vn.daihoi.commendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.daihoi.people.Award;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Honour;
import vn.daihoi.people.Kind;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// What the law in force says to one proposal, and what the season and the register say.
public final class ProposalRules {
    private ProposalRules() {}

    /// What can be said of an award for such a one, before anything is kept.
    static List<Finding> check(String award, String rank, Kind kind, LocalDate today) {
        var findings = new ArrayList<Finding>();
        Awards.coded(award)
                .ifPresentOrElse(
                        known -> law(known, rank, kind, today, findings),
                        () -> tell(findings, "KT-100", Severity.BREACH, award));
        return findings;
    }

    public static List<Finding> check(Line line, LocalDate today) {
        var findings = new ArrayList<>(check(
                line.proposal().award(),
                line.proposal().rank(),
                line.registrant().kind(),
                today));
        var name = line.registrant().name().full();
        if (line.proposal().achievement().isBlank()) {
            tell(findings, "KT-104", Severity.BREACH, name);
        }
        if (line.registrant().mergedInto() != null) {
            tell(findings, "KT-105", Severity.BREACH, name);
        }
        elsewhere(line, today, findings);
        held(line, today, findings);
        findings.addAll(line.order());
        return findings;
    }

    private static void law(Award award, String rank, Kind kind, LocalDate today, List<Finding> findings) {
        var law = Law.on(today);
        if (!award.subjects().contains(kind)) {
            tell(findings, "KT-101", Severity.BREACH, award.name(), law.name());
        }
        // Luật 06/2022/QH15 is in force from 1/1/2024: what it brought cannot be proposed before.
        if (today.isBefore(award.since())) {
            tell(findings, "KT-102", Severity.BREACH, award.name(), award.since());
        }
        if (award.ranks().isEmpty() != rank.isEmpty()
                || !award.ranks().isEmpty() && !award.ranks().contains(rank)) {
            tell(findings, "KT-103", Severity.BREACH, award.name());
        }
        if (Giver.of(award.code()).isEmpty()) {
            tell(findings, "KT-110", Severity.NOTE, award.name());
        }
    }

    /// Luật 2003 Điều 6 (amended in 2013), luật 2022 Điều 5: not several forms for one achievement.
    private static void elsewhere(Line line, LocalDate today, List<Finding> findings) {
        var proposal = line.proposal();
        var name = line.registrant().name().full();
        var same = line.elsewhere().stream()
                .filter(other ->
                        other.award().equals(proposal.award()) && other.rank().equals(proposal.rank()))
                .map(Line.Elsewhere::unitName)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!same.isEmpty()) {
            tell(findings, "KT-106", Severity.WARNING, name, proposal.title(), same);
        }
        var others = line.elsewhere().stream()
                .filter(other ->
                        !other.award().equals(proposal.award()) || !other.rank().equals(proposal.rank()))
                .map(other -> "%s (%s)".formatted(Proposal.title(other.award(), other.rank()), other.unitName()))
                .distinct()
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            var law = Law.on(today);
            tell(findings, "KT-107", Severity.WARNING, name, others, law.article(law.many()));
        }
    }

    private static void held(Line line, LocalDate today, List<Finding> findings) {
        var proposal = line.proposal();
        if (proposal.isDecided()) {
            return;
        }
        var years = line.held().stream()
                .filter(proposal::gives)
                .map(Honour::year)
                .distinct()
                .toList();
        var name = line.registrant().name().full();
        if (years.contains(today.getYear())) {
            tell(findings, "KT-108", Severity.WARNING, name, proposal.title(), String.valueOf(today.getYear()));
        } else if (!years.isEmpty()) {
            var told = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
            var law = Law.on(today);
            tell(findings, "KT-109", Severity.NOTE, name, proposal.title(), told, law.article(law.many()));
        }
    }

    static void tell(List<Finding> findings, String code, Severity severity, Object... values) {
        findings.add(new Finding(code, severity, null, List.of(values), null));
    }
}
