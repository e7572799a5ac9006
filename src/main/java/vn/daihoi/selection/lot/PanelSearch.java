package vn.daihoi.selection.lot;

import java.util.Arrays;
import java.util.Optional;
import vn.daihoi.selection.linear.LinearProgram;
import vn.daihoi.selection.linear.Simplex;

/// The best of all panels for whole weights per kind, by branch and bound; and why none is better, as prices that
/// settle each part. The slow path: it is only taken where the quotas alone do not describe the panels.
final class PanelSearch {
    private static final double WHOLE = 1e-6;
    private static final long COARSE = 1L << 24;

    private final Rules rules;
    private final LinearProgram program;
    private final Simplex simplex;
    private final Progress progress;
    private double[] worths = {};
    private int[] best = {};
    private double bestWorth;

    PanelSearch(Rules rules, Progress progress) {
        this.rules = rules;
        this.progress = progress;
        this.program = rules.program();
        this.simplex = new Simplex(program);
    }

    /// @return nothing if there is no panel at all
    Optional<int[]> best(long[] weights) {
        worths = Arrays.stream(weights).asDoubleStream().toArray();
        best = new int[0];
        bestWorth = Double.NEGATIVE_INFINITY;
        descend();
        return best.length == rules.count() ? Optional.of(best) : Optional.empty();
    }

    private void descend() {
        progress.at(Progress.Stage.CUT, 0);
        simplex.boundsChanged();
        if (!simplex.maximize(worths, Integer.MAX_VALUE) || worth() < bestWorth + 1 - WHOLE) {
            return;
        }
        int kind = fractional();
        if (kind < 0) {
            keep();
            return;
        }
        double low = program.low(kind);
        double high = program.high(kind);
        double value = simplex.value(kind);
        double floor = Math.floor(value);
        boolean upFirst = value - floor > 0.5;
        for (int side = 0; side < 2; side++) {
            if (upFirst == (side == 0)) {
                program.bound(kind, floor + 1, high);
            } else {
                program.bound(kind, low, floor);
            }
            descend();
            program.bound(kind, low, high);
        }
    }

    private double worth() {
        double sum = 0;
        for (int k = 0; k < worths.length; k++) {
            sum += worths[k] * simplex.value(k);
        }
        return sum;
    }

    private int fractional() {
        int found = -1;
        double most = WHOLE;
        for (int i = 0; i < program.rows(); i++) {
            int v = simplex.basic(i);
            if (v < program.columns()) {
                double off = Math.abs(simplex.value(v) - Math.rint(simplex.value(v)));
                if (off > most) {
                    most = off;
                    found = v;
                }
            }
        }
        return found;
    }

    private void keep() {
        var numbers = new int[rules.count()];
        Arrays.setAll(numbers, k -> (int) Math.rint(simplex.value(k)));
        if (!rules.isPanel(numbers)) {
            throw new Uncertain("a whole point of the search is no panel");
        }
        best = numbers;
        bestWorth = 0;
        for (int k = 0; k < numbers.length; k++) {
            bestWorth += worths[k] * numbers[k];
        }
    }

    /// Why no panel is worth more than `most`.
    Branch why(long[] weights, long most) {
        worths = Arrays.stream(weights).asDoubleStream().toArray();
        return explain(weights, most);
    }

    /// Why there is no panel.
    Branch whyNone() {
        return why(new long[rules.count()], -1);
    }

    private Branch explain(long[] weights, long most) {
        progress.at(Progress.Stage.CUT, 0.5);
        simplex.boundsChanged();
        boolean reached = simplex.maximize(worths, Integer.MAX_VALUE);
        var settled = settled(reached ? 1 : 0, weights, most);
        if (settled.isPresent()) {
            return settled.get();
        }
        int kind = reached ? fractional() : -1;
        if (kind < 0) {
            throw new Uncertain("a part of the search could not be settled");
        }
        double low = program.low(kind);
        double high = program.high(kind);
        int floor = (int) Math.floor(simplex.value(kind));
        program.bound(kind, low, floor);
        var fewer = explain(weights, most);
        program.bound(kind, floor + 1, high);
        var more = explain(weights, most);
        program.bound(kind, low, high);
        return new Branch.Split(kind, floor, fewer, more);
    }

    private Optional<Branch> settled(int scale, long[] weights, long most) {
        var prices = simplex.prices();
        var withScale = Arrays.copyOf(prices, prices.length + 1);
        withScale[prices.length] = scale;
        var whole = Integers.of(withScale).filter(found -> settles(found, weights, most));
        if (whole.isEmpty()) {
            var coarse = new long[withScale.length];
            Arrays.setAll(coarse, i -> Math.round(withScale[i] * COARSE));
            whole = Optional.of(coarse).filter(found -> settles(found, weights, most));
        }
        return whole.map(found -> new Branch.Settled(found[prices.length], Arrays.copyOf(found, prices.length)));
    }

    private boolean settles(long[] pricesAndScale, long[] weights, long most) {
        int rows = rules.rows();
        long scale = pricesAndScale[rows];
        var prices = Arrays.copyOf(pricesAndScale, rows);
        long bound = rules.most(prices);
        for (int k = 0; k < rules.count(); k++) {
            long each = scale * weights[k] - rules.worth(k, prices);
            bound += each * (long) (each > 0 ? program.high(k) : program.low(k));
        }
        return scale > 0 ? bound < scale * (most + 1) : bound < 0;
    }
}
