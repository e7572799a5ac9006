package vn.daihoi.delegate.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.plan.Axis;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.Target;

/// Counts delegates axis by axis.
final class AxisCounting {
    private AxisCounting() {}

    static List<AxisCount> count(List<Delegate> delegates, Yardstick by) {
        var measuring = new Measuring(by.day());
        return by.axes().stream()
                .map(axis -> count(
                        delegates,
                        axis,
                        measuring,
                        by.population().axes().get(axis.value().code())))
                .toList();
    }

    private static AxisCount count(
            List<Delegate> delegates, Cited<Axis> cited, Measuring measuring, Population.@Nullable Numbers population) {
        var axis = cited.value();
        var counts = new HashMap<String, Integer>();
        var unknown = 0;
        var impersonal = 0;
        for (var delegate : delegates) {
            var value = measuring.of(delegate, axis);
            if (value.isPresent()) {
                counts.merge(value.get(), 1, Integer::sum);
            } else if (Measuring.canBeAsked(delegate, axis)) {
                unknown++;
            } else {
                impersonal++;
            }
        }
        var bars = bars(axis, counts, population, delegates.size());
        return new AxisCount(
                axis,
                cited.citation(),
                bars,
                axis.measures() == null ? 0 : unknown,
                impersonal,
                population == null ? "" : population.source());
    }

    private static List<Bar> bars(
            Axis axis, Map<String, Integer> counts, Population.@Nullable Numbers population, int total) {
        var bars = new ArrayList<Bar>();
        for (var value : values(axis, counts, population)) {
            var count = counts.getOrDefault(value, 0);
            var share = population == null ? null : population.share(value);
            bars.add(new Bar(
                    value,
                    count,
                    Composition.share(count, total),
                    share,
                    atLeast(axis, value, share),
                    atMost(axis, value, share)));
        }
        bars.sort(Comparator.comparingInt(Bar::count)
                .thenComparingDouble(bar -> bar.population() == null ? 0 : bar.population())
                .reversed()
                .thenComparing(Bar::value));
        return bars;
    }

    private static LinkedHashSet<String> values(
            Axis axis, Map<String, Integer> counts, Population.@Nullable Numbers population) {
        var values = new LinkedHashSet<String>();
        if (axis.measures() != null && axis.measures().isYesOrNo()) {
            values.add(Measuring.YES);
            return values;
        }
        axis.targets().forEach(target -> {
            if (target.of() != null) {
                values.add(target.of());
            }
        });
        values.addAll(counts.keySet());
        if (population != null) {
            values.addAll(population.byValue().keySet());
        }
        return values;
    }

    private static @Nullable Double atLeast(Axis axis, String value, @Nullable Double population) {
        for (var target : axis.targets()) {
            if (target.of() == null || target.of().equals(value)) {
                switch (target.target()) {
                    case Target.AtLeast(var percent) -> {
                        return (double) percent;
                    }
                    case Target.AsPopulation(var tolerance) -> {
                        if (population != null && tolerance != null) {
                            return Math.max(0, population - tolerance);
                        }
                    }
                    case Target.AtMost _, Target.EachRepresented _ -> {}
                }
            }
        }
        return null;
    }

    private static @Nullable Double atMost(Axis axis, String value, @Nullable Double population) {
        for (var target : axis.targets()) {
            if (target.of() == null || target.of().equals(value)) {
                switch (target.target()) {
                    case Target.AtMost(var percent) -> {
                        return (double) percent;
                    }
                    case Target.AsPopulation(var tolerance) -> {
                        if (population != null && tolerance != null) {
                            return Math.min(100, population + tolerance);
                        }
                    }
                    case Target.AtLeast _, Target.EachRepresented _ -> {}
                }
            }
        }
        return null;
    }
}
