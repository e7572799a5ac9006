package vn.daihoi.delegate.composition;

import static vn.daihoi.delegate.composition.CompositionRules.judged;

import java.util.Comparator;
import java.util.List;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.plan.AxisTarget;
import vn.daihoi.plan.Target;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// One axis against its targets and against the population (KH128 II.2.b).
final class AxisRules {
    private final List<Delegate> delegates;
    private final Measuring measuring;
    private final ValueWords words;
    private final List<Finding> findings;

    AxisRules(List<Delegate> delegates, Yardstick by, List<Finding> findings) {
        this.delegates = delegates;
        this.measuring = new Measuring(by.day());
        this.words = by.words();
        this.findings = findings;
    }

    void check(AxisCount count) {
        var axis = count.axis();
        if (axis.measures() == null) {
            findings.add(Finding.note("DB-117", count.citation(), axis.name()));
            return;
        }
        axis.targets().forEach(target -> target(count, target));
        if (count.unknown() > 0) {
            unknown(count);
        }
    }

    private void target(AxisCount count, AxisTarget target) {
        switch (target.target()) {
            case Target.AtLeast _, Target.AtMost _ ->
                count.bars().stream().filter(bar -> speaksOf(target, bar)).forEach(bar -> bounds(count, bar));
            case Target.AsPopulation(var tolerance) -> {
                if (tolerance == null) {
                    furthest(count, target);
                } else {
                    count.bars().stream().filter(bar -> speaksOf(target, bar)).forEach(bar -> bounds(count, bar));
                }
            }
            case Target.EachRepresented _ -> represented(count);
        }
    }

    /// How many are missing is told, so that the officer knows what to look for.
    private void bounds(AxisCount count, Bar bar) {
        var total = delegates.size();
        var label = label(count, bar);
        if (bar.isShort() && bar.atLeast() != null) {
            var missing = (int) Math.ceil(bar.atLeast() * total / 100 - 1e-9) - bar.count();
            findings.add(judged(
                    weight(count),
                    "DB-111",
                    count.citation(),
                    label,
                    bar.atLeast(),
                    bar.share(),
                    bar.count(),
                    missing));
        }
        if (bar.isOver() && bar.atMost() != null) {
            var over = bar.count() - (int) Math.floor(bar.atMost() * total / 100 + 1e-9);
            findings.add(judged(
                    weight(count), "DB-112", count.citation(), label, bar.atMost(), bar.share(), bar.count(), over));
        }
    }

    /// Without a tolerance no difference may be called wrong: the greatest one is told.
    private void furthest(AxisCount count, AxisTarget target) {
        count.bars().stream()
                .filter(bar -> speaksOf(target, bar) && bar.population() != null)
                .max(Comparator.comparingDouble(AxisRules::gap))
                .filter(bar -> gap(bar) >= 0.05)
                .ifPresent(bar -> findings.add(Finding.note(
                        "DB-114",
                        count.citation(),
                        label(count, bar),
                        bar.share(),
                        bar.population() == null ? 0 : Math.round(bar.population() * 10) / 10.0)));
    }

    private void represented(AxisCount count) {
        var missing = count.bars().stream()
                .filter(bar -> bar.count() == 0 && bar.population() != null && bar.population() > 0)
                .map(bar -> say(count, bar))
                .toList();
        if (!missing.isEmpty()) {
            findings.add(judged(
                    weight(count),
                    "DB-115",
                    count.citation(),
                    count.axis().name(),
                    missing.size(),
                    Naming.some(missing)));
        }
    }

    private void unknown(AxisCount count) {
        var names = delegates.stream()
                .filter(delegate -> Measuring.canBeAsked(delegate, count.axis())
                        && measuring.of(delegate, count.axis()).isEmpty())
                .map(Delegate::name)
                .limit(9)
                .toList();
        findings.add(
                Finding.note("DB-116", count.citation(), count.axis().name(), count.unknown(), Naming.some(names)));
    }

    /// What the office only read into the plan is never a breach.
    private static Severity weight(AxisCount count) {
        return count.axis().note() == null ? Severity.BREACH : Severity.WARNING;
    }

    private String say(AxisCount count, Bar bar) {
        var measure = count.axis().measures();
        return measure == null ? bar.value() : words.say(measure, bar.value());
    }

    private String label(AxisCount count, Bar bar) {
        return bar.value().equals(Measuring.YES)
                ? count.axis().name()
                : count.axis().name() + " " + say(count, bar);
    }

    private static boolean speaksOf(AxisTarget target, Bar bar) {
        return target.of() == null || target.of().equals(bar.value());
    }

    private static double gap(Bar bar) {
        return bar.population() == null ? 0 : Math.abs(bar.population() - bar.share());
    }
}
