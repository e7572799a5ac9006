package vn.daihoi.selection.linear;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

/// The dual simplex method: makes costs least, going on from where it stands after any change of bounds, which is what
/// a branch of a search changes. (A change of the costs is for the primal [Simplex].)
///
/// Every variable has two bounds, so every basis can be made dual feasible by choosing a bound for each other variable:
/// there is no first phase. The ratio test passes over bounds as long as that helps (Koberstein, “The dual simplex
/// method, techniques for a fast and stable implementation”, 2005, ch. 3 and 6). Its answers are rounded: whoever uses
/// one checks it.
public final class DualSimplex {
    static final double FEASIBLE = 1e-7;
    private static final int FRESH = 120;

    private final LinearProgram program;
    private final int columns;
    private int rows;
    private final ReducedCosts reduced;
    private final SteepestEdge edges;
    private int[] place;
    private boolean[] up;
    private int[] basic;
    private double[] value;
    private double[] entering;
    private double[] row;
    private final Inverse inverse;
    private int pivots;
    private int leaving;
    private long work;

    /// @param cost per column, not changed afterwards
    public DualSimplex(LinearProgram program, double[] cost) {
        this.program = program;
        this.columns = program.columns();
        this.rows = program.rows();
        int all = columns + rows;
        reduced = new ReducedCosts(program, cost);
        edges = new SteepestEdge(rows);
        place = new int[all];
        up = new boolean[all];
        basic = new int[rows];
        value = new double[rows];
        entering = new double[rows];
        row = new double[rows];
        inverse = new Inverse(rows);
        Arrays.fill(place, -1);
        for (int i = 0; i < rows; i++) {
            basic[i] = columns + i;
            place[columns + i] = i;
        }
        chooseBounds();
    }

    /// What was done so far, in multiplications more or less: about a thousand million a second.
    public long work() {
        return work;
    }

    /// Changes the bounds of a column or a row in the program; [#solve] goes on from the present basis.
    public void bound(int variable, double low, double high) {
        boolean outside = place[variable] < 0;
        double before = outside ? at(variable) : 0;
        program.bound(variable, low, high);
        if (outside) {
            up[variable] = reduced.isNegative(variable);
            move(variable, at(variable) - before);
        }
    }

    /// Takes up the row just added to the program, which counts each of these columns once.
    public void rowAdded(int[] members) {
        rows++;
        int all = columns + rows;
        reduced.rowAdded();
        place = Arrays.copyOf(place, all);
        up = Arrays.copyOf(up, all);
        basic = Arrays.copyOf(basic, rows);
        value = Arrays.copyOf(value, rows);
        entering = new double[rows];
        row = new double[rows];
        basic[rows - 1] = all - 1;
        place[all - 1] = rows - 1;
        inverse.grow(Arrays.stream(members)
                .map(column -> place[column])
                .filter(p -> p >= 0)
                .toArray());
        edges.afresh(inverse, rows);
        value[rows - 1] = Arrays.stream(members).mapToDouble(this::value).sum();
    }

    /// The value of a column or the sum of a row where the method stands.
    public double value(int variable) {
        return place[variable] < 0 ? at(variable) : value[place[variable]];
    }

    /// What a row is worth: its price in the dual program; of a program without answer, its part in the contradiction.
    public double[] prices(boolean solved) {
        if (!solved) {
            var part = new double[rows];
            inverse.row(leaving, part);
            return part;
        }
        return reduced.prices(rows);
    }

    /// True with the least cost reached, false if no numbers keep the bounds (as far as rounded arithmetic can tell).
    public boolean solve() {
        while (true) {
            if (pivots >= FRESH) {
                refresh();
            }
            leaving = edges.worst(program, basic, value);
            if (leaving < 0) {
                if (pivots == 0 || sound()) {
                    return true;
                }
                refresh();
                continue;
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The search was interrupted.");
            }
            if (!pivot()) {
                return false;
            }
        }
    }

    private boolean pivot() {
        int out = basic[leaving];
        boolean below = value[leaving] < program.low(out);
        double target = below ? program.low(out) : program.high(out);
        inverse.row(leaving, row);
        reduced.price(row, place);
        int in = reduced.enter(below, Math.abs(value[leaving] - target), place, up);
        if (in < 0) {
            return false;
        }
        flip();
        inverse.times(program, in, entering);
        if (pivots > 0 && reduced.isOff(in, entering[leaving])) {
            refresh();
            return true;
        }
        reduced.exchange(in, out, place);
        double length = (value[leaving] - target) / entering[leaving];
        for (int i = 0; i < rows; i++) {
            value[i] -= length * entering[i];
        }
        double reached = at(in) + length;
        place[in] = leaving;
        place[out] = -1;
        up[out] = !below;
        basic[leaving] = in;
        value[leaving] = reached;
        edges.exchanged(inverse, row, entering, leaving);
        inverse.replace(leaving, entering);
        pivots++;
        work += 10L * columns + 2L * rows * rows;
        return true;
    }

    private double at(int variable) {
        return up[variable] ? program.high(variable) : program.low(variable);
    }

    private void flip() {
        for (int k = 0; k < reduced.passed(); k++) {
            int v = reduced.passed(k);
            double before = at(v);
            up[v] = !up[v];
            move(v, at(v) - before);
        }
    }

    /// A variable outside the basis changes its value.
    private void move(int variable, double by) {
        if (by == 0) {
            return;
        }
        inverse.times(program, variable, entering);
        for (int i = 0; i < rows; i++) {
            value[i] -= by * entering[i];
        }
    }

    private void chooseBounds() {
        for (int v = 0; v < columns + rows; v++) {
            if (place[v] < 0) {
                up[v] = reduced.isNegative(v);
            }
        }
        values();
    }

    /// Whether the rows still add up, so that rounding has not crept in.
    private boolean sound() {
        var sums = new double[rows];
        for (int column = 0; column < columns; column++) {
            double x = value(column);
            if (x != 0) {
                program.addTo(sums, column, x);
            }
        }
        for (int i = 0; i < rows; i++) {
            if (Math.abs(sums[i] - value(columns + i)) > FEASIBLE) {
                return false;
            }
        }
        return true;
    }

    private void values() {
        var sums = new double[rows];
        for (int v = 0; v < columns + rows; v++) {
            double x = place[v] < 0 ? at(v) : 0;
            if (x != 0) {
                program.addTo(sums, v, -x);
            }
        }
        inverse.times(sums, value);
    }

    /// Everything computed afresh from the basis.
    public void refresh() {
        Basis.invert(program, inverse, basic, place, entering);
        edges.afresh(inverse, rows);
        pivots = 0;
        reduced.afresh(inverse, basic, place);
        chooseBounds();
    }
}
