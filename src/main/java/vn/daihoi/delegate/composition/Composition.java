package vn.daihoi.delegate.composition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.Shares;
import vn.daihoi.shared.Finding;

/// A list measured: its number, its exemplars and guests, every axis of the plan, and all that is to be said of it.
public record Composition(
        int total,
        int exemplars,
        int guests,
        @Nullable Cited<Integer> cap,
        @Nullable Cited<Shares> shares,
        List<AxisCount> axes,
        List<Finding> findings) {

    /// @param delegates those who count: neither withdrawn nor replaced, and no reserves
    public static Composition of(List<Delegate> delegates, Yardstick by) {
        var exemplars = (int) delegates.stream()
                .filter(delegate -> delegate.kind().isExemplar())
                .count();
        var axes = AxisCounting.count(delegates, by);
        return new Composition(
                delegates.size(),
                exemplars,
                delegates.size() - exemplars,
                by.cap(),
                by.shares(),
                axes,
                CompositionRules.check(delegates, exemplars, axes, by));
    }

    public double exemplarShare() {
        return share(exemplars, total);
    }

    static double share(int part, int total) {
        return total == 0 ? 0 : Math.round(1000.0 * part / total) / 10.0;
    }
}
