package vn.daihoi.selection.linear;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

/// The primal simplex method with bounded variables over a whole inverse, going on from where it stands after any
/// change of bounds. The first phase lessens the sum of misses and passes bends as long as that helps.
public final class Simplex {

    static final double FEASIBLE = 1e-9;
    private static final double REDUCED = 1e-9;
    private static final int FRESH = 100;

    private final LinearProgram program;
    private final int columns;
    private int rows;
    private int all;
    private final Inverse inverse;
    private final double[] value;
    private final int[] place;
    private final int[] basic;
    private final double[] wanted;
    private final Prices prices;
    private final double[] entering;
    private final Leaving leaving;
    private final Pricing pricing;
    private int sinceFresh;
    private double miss;

    /// Starts with every column at its lower bound.
    public Simplex(LinearProgram program) {
        this.program = program;
        this.columns = program.columns();
        this.rows = program.rows();
        this.all = columns + rows;
        this.inverse = new Inverse(rows);
        this.value = new double[all];
        this.place = new int[all];
        this.basic = new int[rows];
        this.prices = new Prices(inverse, rows);
        this.wanted = prices.wanted();
        this.entering = new double[rows];
        this.pricing = new Pricing(program, place, prices.each());
        this.leaving = new Leaving(program, basic, value, entering);
        Arrays.fill(place, -1);
        for (int j = 0; j < columns; j++) {
            value[j] = program.low(j);
        }
        for (int i = 0; i < rows; i++) {
            basic[i] = columns + i;
            place[columns + i] = i;
        }
        boundsChanged();
    }

    public double value(int variable) {
        return value[variable];
    }

    /// The basics, one per row.
    public int basic(int row) {
        return basic[row];
    }

    public boolean isBasic(int variable) {
        return place[variable] >= 0;
    }

    /// What the last phase left per row. After a miss, every reachable point keeps
    /// `sum of prices × rows = sum of worths × columns`, and prices tell by how much that cannot be.
    public double[] prices() {
        return prices.each().clone();
    }

    /// By how much all bounds together are missed.
    public double miss() {
        return miss;
    }

    /// To be told after bounds of the program changed: variables outside the basis move to their nearest bound.
    public void boundsChanged() {
        for (int v = 0; v < all; v++) {
            if (place[v] < 0) {
                double low = program.low(v);
                double high = program.high(v);
                value[v] = value[v] - low <= high - value[v] ? low : high;
            }
        }
        computeBasics();
    }

    private void computeBasics() {
        var sums = new double[rows];
        for (int v = 0; v < all; v++) {
            if (place[v] < 0 && value[v] != 0) {
                program.addTo(sums, v, -value[v]);
            }
        }
        var found = new double[rows];
        inverse.times(sums, found);
        for (int i = 0; i < rows; i++) {
            value[basic[i]] = found[i];
        }
    }

    /// @return whether a point within all bounds was found
    public boolean reach() {
        pricing.forget();
        while (true) {
            gatherMisses();
            if (miss <= FEASIBLE * rows) {
                return true;
            }
            prices.follow();
            if (!improve(true)) {
                if (sinceFresh == 0) {
                    return false;
                }
                refresh();
            }
        }
    }

    /// Makes the sum of `worths × columns` as large as possible.
    ///
    /// @param limit of changes of basis; with fewer than needed the point is good, not best
    /// @return false if there is no point within all bounds
    public boolean maximize(double[] worths, int limit) {
        if (!reach()) {
            return false;
        }
        pricing.forget();
        pricing.worths(worths);
        for (int n = 0; n < limit; n++) {
            for (int i = 0; i < rows; i++) {
                wanted[i] = basic[i] < columns ? worths[basic[i]] : 0;
            }
            prices.follow();
            if (!improve(false)) {
                if (sinceFresh == 0) {
                    break;
                }
                refresh();
                gatherMisses();
                if (miss > 1e-6) {
                    pricing.noWorths();
                    return maximize(worths, limit - n);
                }
            }
        }
        pricing.noWorths();
        return true;
    }

    private void gatherMisses() {
        miss = 0;
        for (int i = 0; i < rows; i++) {
            int v = basic[i];
            double over = value[v] - program.high(v);
            double under = program.low(v) - value[v];
            wanted[i] = over > FEASIBLE ? -1 : under > FEASIBLE ? 1 : 0;
            miss += Math.max(0, Math.max(over, under));
        }
        if (prices.nothingIsWanted()) {
            miss = 0;
        }
    }

    /// One change of basis or of bound for the better.
    private boolean improve(boolean misses) {
        while (true) {
            int in = pricing.choose(value, REDUCED);
            if (in < 0) {
                return false;
            }
            inverse.times(program, in, entering);
            double gain = pricing.reduced(in);
            if (misses ? leaving.passBends(in, gain) : leaving.atFirst(in, gain)) {
                step(in, gain);
                return true;
            }
            pricing.reject(in);
        }
    }

    /// A variable that meets nobody on its way goes to its other bound.
    private void step(int in, double gain) {
        double by = Math.signum(gain) * leaving.length();
        if (leaving.row() >= 0) {
            change(in, gain, leaving.row(), leaving.atHigh(), by);
        } else {
            move(in, by);
            value[in] = by > 0 ? program.high(in) : program.low(in);
        }
    }

    private void move(int in, double by) {
        for (int i = 0; i < rows; i++) {
            value[basic[i]] -= by * entering[i];
        }
        value[in] += by;
    }

    private void change(int in, double gain, int row, boolean atHigh, double by) {
        int out = basic[row];
        prices.exchanged(row, gain / entering[row], pricing.own(in));
        move(in, by);
        value[out] = atHigh ? program.high(out) : program.low(out);
        basic[row] = in;
        place[in] = row;
        place[out] = -1;
        inverse.replace(row, entering);
        if (++sinceFresh >= FRESH) {
            refresh();
        }
    }

    /// Builds the inverse anew from the basis, so that rounding does not pile up.
    private void refresh() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted while solving a linear program");
        }
        Basis.invert(program, inverse, basic, place, entering);
        prices.forget();
        sinceFresh = 0;
        computeBasics();
        pricing.forget();
    }
}
