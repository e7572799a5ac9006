package vn.daihoi.selection.linear;

/// How far the variable that enters may go, and which of the basis leaves for it: the ratio test of the [Simplex].
/// The arrays are those of the method, read where it stands.
final class Leaving {
    private static final double PIVOT = 1e-7;
    private static final double FEASIBLE = Simplex.FEASIBLE;

    private final LinearProgram program;
    private final int[] basic;
    private final double[] value;
    private final double[] entering;
    private final int rows;
    private final Steps steps = new Steps();
    private int row;
    private boolean atHigh;
    private double length;

    /// @param entering the column of the variable that enters, in the present basis
    Leaving(LinearProgram program, int[] basic, double[] value, double[] entering) {
        this.program = program;
        this.basic = basic;
        this.value = value;
        this.entering = entering;
        this.rows = basic.length;
    }

    /// Whose basic leaves; -1 where the variable that enters reaches its own other bound first.
    int row() {
        return row;
    }

    /// Whether it leaves at its upper bound.
    boolean atHigh() {
        return atHigh;
    }

    double length() {
        return length;
    }

    /// Goes on past bends as long as the sum of misses grows less; false if there is no end to the way.
    boolean passBends(int in, double gain) {
        gatherBends(Math.signum(gain));
        double slope = -Math.abs(gain);
        double span = program.high(in) - program.low(in);
        row = -1;
        length = 0;
        while (!steps.isEmpty() && steps.distance() < span) {
            row = steps.place();
            atHigh = steps.atHigh();
            length = steps.distance();
            slope += steps.bend();
            if (slope >= 0) {
                break;
            }
            steps.removeFirst();
        }
        if (slope < 0 || row < 0) {
            row = -1;
            length = span;
            return span < Double.MAX_VALUE;
        }
        return true;
    }

    private void gatherBends(double way) {
        steps.clear();
        for (int i = 0; i < rows; i++) {
            double rate = -way * entering[i];
            if (Math.abs(rate) < PIVOT) {
                continue;
            }
            int v = basic[i];
            double toLow = (program.low(v) - value[v]) / rate;
            double toHigh = (program.high(v) - value[v]) / rate;
            boolean under = value[v] < program.low(v) - FEASIBLE;
            boolean over = value[v] > program.high(v) + FEASIBLE;
            double bend = Math.abs(rate);
            if (rate > 0 ? under : !under) {
                steps.add(Math.max(0, toLow), i, bend, false);
            }
            if (rate > 0 ? !over : over) {
                steps.add(Math.max(0, toHigh), i, bend, true);
            }
        }
    }

    /// Stops at the first bound, at the largest pivot among those about as near (Harris).
    boolean atFirst(int in, double gain) {
        double way = Math.signum(gain);
        double limit = Double.POSITIVE_INFINITY;
        for (int i = 0; i < rows; i++) {
            double rate = -way * entering[i];
            if (Math.abs(rate) >= PIVOT) {
                limit = Math.min(limit, (room(i, rate) + FEASIBLE) / Math.abs(rate));
            }
        }
        double span = program.high(in) - program.low(in);
        row = -1;
        length = span;
        if (span > limit) {
            largest(way, limit);
        }
        return true;
    }

    private void largest(double way, double limit) {
        for (int i = 0; i < rows; i++) {
            double rate = Math.abs(entering[i]);
            if (rate >= PIVOT
                    && room(i, -way * entering[i]) / rate <= limit
                    && (row < 0 || rate > Math.abs(entering[row]))) {
                row = i;
            }
        }
        double rate = -way * entering[row];
        atHigh = rate > 0;
        length = Math.max(0, room(row, rate) / Math.abs(rate));
    }

    private double room(int i, double rate) {
        int v = basic[i];
        return rate > 0 ? program.high(v) - value[v] : value[v] - program.low(v);
    }
}
