package vn.daihoi.unit;

import static vn.daihoi.unit.UnitRules.breach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Finding;

/// What must hold before units are moved, merged or closed.
final class RestructureRules {
    private RestructureRules() {}

    /// @param earliest the first day on which the tree around the unit may still be changed
    static List<Finding> checkMove(Unit unit, Unit parent, Terms terms, LocalDate earliest) {
        var findings = new ArrayList<Finding>();
        checkTerms(terms, true, findings);
        checkOpen(unit, terms, findings);
        checkOpen(parent, terms, findings);
        if (isUnder(parent, unit)) {
            findings.add(breach("DV-120", unit.name(), parent.name()).at("parent"));
        } else if (Long.valueOf(parent.id()).equals(unit.parentId())) {
            findings.add(breach("DV-121", unit.name(), parent.name()).at("parent"));
        } else if (!fits(unit, parent)) {
            findings.add(breach("DV-106", parent.name()).at("parent"));
        }
        if (terms.day().isBefore(earliest)) {
            findings.add(breach("DV-123", earliest).at("day"));
        }
        return findings;
    }

    static List<Finding> checkMerge(
            List<Standing> merged, Unit into, List<Unit> orphans, Terms terms, LocalDate earliest) {
        var findings = new ArrayList<Finding>();
        checkTerms(terms, true, findings);
        if (merged.isEmpty()) {
            findings.add(breach("DV-130").at("merged"));
        }
        merged.forEach(unit -> checkMerged(unit, into, terms, findings));
        checkOpen(into, terms, findings);
        orphans.stream()
                .filter(child -> !fits(child, into))
                .findFirst()
                .ifPresent(child ->
                        findings.add(breach("DV-133", child.name(), into.name()).at("into")));
        if (terms.day().isBefore(earliest)) {
            findings.add(breach("DV-123", earliest).at("day"));
        }
        return findings;
    }

    private static void checkMerged(Standing standing, Unit into, Terms terms, List<Finding> findings) {
        var unit = standing.unit();
        if (unit.id() == into.id()) {
            findings.add(breach("DV-131", unit.name()).at("merged"));
        } else if (isUnder(into, unit)) {
            findings.add(breach("DV-132", unit.name(), into.name()).at("merged"));
        }
        checkEnd(standing, terms.day(), findings);
    }

    static List<Finding> checkClose(Standing standing, int openChildren, Terms terms) {
        var findings = new ArrayList<Finding>();
        checkTerms(terms, false, findings);
        checkEnd(standing, terms.day(), findings);
        if (openChildren > 0) {
            findings.add(breach("DV-140", standing.unit().name(), openChildren));
        }
        return findings;
    }

    /// An end that lies ahead may be written down; a move cannot, because the tree shows today.
    private static void checkTerms(Terms terms, boolean notAhead, List<Finding> findings) {
        if (notAhead && terms.day().isAfter(terms.today())) {
            findings.add(breach("DV-122", terms.today()).at("day"));
        }
        if (terms.reason().isBlank()) {
            findings.add(breach("DV-124").at("reason"));
        }
    }

    private static void checkEnd(Standing standing, LocalDate day, List<Finding> findings) {
        var unit = standing.unit();
        var end = unit.validTo();
        if (end != null) {
            findings.add(breach("DV-125", unit.name(), end));
        } else if (!day.isAfter(standing.since())) {
            findings.add(breach("DV-126", unit.name(), standing.since()).at("day"));
        }
    }

    private static void checkOpen(Unit unit, Terms terms, List<Finding> findings) {
        var end = unit.validTo();
        if (end != null) {
            findings.add(breach("DV-125", unit.name(), end));
        } else if (terms.day().isBefore(unit.validFrom())) {
            findings.add(breach("DV-127", unit.name(), unit.validFrom()).at("day"));
        }
    }

    private static boolean fits(Unit child, Unit parent) {
        return UnitKind.coded(child.kind())
                .map(kind -> UnitRules.mayStandUnder(kind, parent))
                .orElse(true);
    }

    private static boolean isUnder(Unit unit, Unit top) {
        return unit.path().equals(top.path()) || unit.path().startsWith(top.path() + ".");
    }

    /// @param since the day from which it stands where it stands now
    record Standing(Unit unit, LocalDate since) {}

    /// @param day from which it holds
    record Terms(LocalDate day, LocalDate today, String reason) {
        static Terms of(LocalDate day, LocalDate today, @Nullable String reason) {
            return new Terms(day, today, reason == null ? "" : reason.strip());
        }
    }
}
