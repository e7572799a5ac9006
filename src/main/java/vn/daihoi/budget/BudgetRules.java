package vn.daihoi.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.daihoi.budget.Line.Priced;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.Plan;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// What is wrong with an estimate: against its norms, the lists, its sources and the last congress.
public final class BudgetRules {
    private static final String THRIFT = "tiết kiệm";
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final int NAMES = 5;

    private BudgetRules() {}

    /// The principle of the plan that asks for thrift.
    static Optional<Citation> thrift(Plan plan) {
        return plan.principles().stream()
                .filter(principle -> principle.value().toLowerCase(VIETNAMESE).contains(THRIFT))
                .map(Cited::citation)
                .findFirst();
    }

    /// @param day of the conference, or today while it is not settled
    /// @param thrift where the plan asks for it; null where it does not
    public static List<Finding> check(Budget budget, Counts counts, LocalDate day, @Nullable Citation thrift) {
        var findings = new ArrayList<Finding>();
        budget.lines().forEach(one -> line(one, day, findings));
        unpriced(budget, findings);
        unclear(budget, counts, findings);
        sources(budget, findings);
        spent(budget, findings);
        past(budget, counts, thrift, findings);
        return findings;
    }

    private static void line(Priced one, LocalDate day, List<Finding> findings) {
        var what = one.line().what();
        var norm = one.norm();
        if (norm != null) {
            if (!norm.isInForceOn(day)) {
                tell(findings, "DT-201", Severity.BREACH, what, norm.decision(), day);
            }
            if (one.line().price() > norm.ceiling()) {
                tell(
                        findings,
                        "DT-203",
                        Severity.BREACH,
                        what,
                        Money.show(one.line().price()),
                        Money.show(norm.ceiling()),
                        norm.decision());
            }
            if (norm.unpaidOnly() && !one.line().basis().isOfUnpaid()) {
                tell(findings, "DT-204", Severity.BREACH, what, norm.decision());
            }
        }
        if (one.differs()) {
            tell(findings, "DT-202", Severity.WARNING, what, one.quantity(), one.counted());
        }
    }

    private static void unpriced(Budget budget, List<Finding> findings) {
        some(budget, one -> one.line().price() == 0, "DT-205", Severity.WARNING, findings);
        some(budget, one -> one.quantity() == 0, "DT-214", Severity.WARNING, findings);
        some(budget, one -> one.line().price() > 0 && one.norm() == null, "DT-206", Severity.NOTE, findings);
    }

    /// Only where a line pays those whom the state does not.
    private static void unclear(Budget budget, Counts counts, List<Finding> findings) {
        var names = counts.unclear().stream().map(Counts.Person::name).toList();
        var asked = budget.lines().stream().anyMatch(one -> one.line().basis().isOfUnpaid());
        if (asked && !names.isEmpty()) {
            tell(findings, "DT-207", Severity.WARNING, names.size(), shown(names));
        }
    }

    private static void sources(Budget budget, List<Finding> findings) {
        if (budget.total() > budget.promised()) {
            tell(
                    findings,
                    "DT-208",
                    budget.sources().isEmpty() ? Severity.WARNING : Severity.BREACH,
                    Money.show(budget.total()),
                    Money.show(budget.promised()));
        }
        for (var source : budget.sources()) {
            if (budget.from(source) > source.amount()) {
                tell(
                        findings,
                        "DT-209",
                        Severity.BREACH,
                        source.name(),
                        Money.show(budget.from(source)),
                        Money.show(source.amount()));
            }
        }
        if (!budget.sources().isEmpty()) {
            some(budget, one -> one.line().sourceId() == null, "DT-210", Severity.NOTE, findings);
        }
    }

    private static void spent(Budget budget, List<Finding> findings) {
        some(budget, one -> isOver(one.line().actual(), one.amount()), "DT-211", Severity.WARNING, findings);
        some(
                budget,
                one -> one.line().actual() != null && one.line().proof().isEmpty(),
                "DT-212",
                Severity.NOTE,
                findings);
    }

    private static boolean isOver(@Nullable Long actual, long estimated) {
        return actual != null && actual > estimated;
    }

    /// Dearer for each who comes than the last time.
    private static void past(Budget budget, Counts counts, @Nullable Citation thrift, List<Finding> findings) {
        var before = budget.past().each();
        var people = counts.of(Basis.EVERYBODY);
        if (before != null && people > 0 && budget.total() / people > before) {
            var values = List.<Object>of(
                    Money.show(budget.total() / people),
                    Money.show(before),
                    budget.past().name());
            findings.add(new Finding("DT-213", Severity.NOTE, thrift, values, null));
        }
    }

    private static void some(
            Budget budget, Predicate<Priced> wrong, String code, Severity severity, List<Finding> findings) {
        var found = budget.lines().stream()
                .filter(wrong)
                .map(one -> one.line().what())
                .toList();
        if (!found.isEmpty()) {
            tell(findings, code, severity, found.size(), shown(found));
        }
    }

    private static String shown(List<String> names) {
        var shown = names.stream().limit(NAMES).collect(Collectors.joining("; "));
        return names.size() > NAMES ? shown + " …" : shown + ".";
    }

    private static void tell(List<Finding> findings, String code, Severity severity, Object... values) {
        findings.add(new Finding(code, severity, null, List.of(values), null));
    }
}
