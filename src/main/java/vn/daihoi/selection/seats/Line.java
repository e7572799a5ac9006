package vn.daihoi.selection.seats;

/// One row while its seats are dealt out: at which row divisor each cell would get its next seat and give up its last,
/// kept beside each other so that looking for the first of them is one short walk.
final class Line {
    private final Board board;
    private final double[] next;
    private final double[] last;
    private int first;
    private double[] factor = {};

    Line(Board board) {
        this.board = board;
        next = new double[board.columns];
        last = new double[board.columns];
    }

    /// Deals the seats of a row for the column divisors `1 / factor`; the row divisor in the middle of what is
    /// possible.
    double fill(int row, double[] by, double divisor) {
        first = row * board.columns;
        factor = by;
        int missing = board.rowSeats[row] - round(1 / divisor);
        while (missing != 0) {
            int column = missing > 0 ? strongest() : weakest();
            if (column < 0) {
                return divisor;
            }
            change(column, missing > 0 ? 1 : -1);
            missing += missing > 0 ? -1 : 1;
        }
        return settle(divisor);
    }

    /// Each cell's share rounded to the nearest; how many seats that makes.
    private int round(double perSeat) {
        int sum = 0;
        for (int column = 0; column < next.length; column++) {
            int cell = first + column;
            int share = (int) (board.weight[cell] * factor[column] * perSeat + 0.5);
            int seats = Math.max(board.low[cell], Math.min(board.high[cell], share));
            board.seats[cell] = seats;
            sum += seats;
            note(column);
        }
        return sum;
    }

    private void note(int column) {
        int cell = first + column;
        next[column] = board.mayGrow(cell) ? board.growth(cell) * factor[column] : 0;
        last[column] = board.mayShrink(cell) ? board.hold(cell) * factor[column] : Double.POSITIVE_INFINITY;
    }

    private void change(int column, int by) {
        board.seats[first + column] += by;
        note(column);
    }

    /// Rounding to the nearest is not every method's rounding: exchange seats until the row is in order.
    private double settle(double divisor) {
        while (true) {
            int grows = strongest();
            int shrinks = weakest();
            double above = grows < 0 ? 0 : next[grows];
            double below = shrinks < 0 ? above * 2 : last[shrinks];
            if (above <= below * (1 + 1e-13)) {
                return Scaling.middle(above, below, divisor);
            }
            change(grows, 1);
            change(shrinks, -1);
        }
    }

    private int strongest() {
        int found = -1;
        double best = 0;
        for (int column = 0; column < next.length; column++) {
            if (next[column] > best) {
                best = next[column];
                found = column;
            }
        }
        return found;
    }

    private int weakest() {
        int found = -1;
        double best = Double.POSITIVE_INFINITY;
        for (int column = 0; column < last.length; column++) {
            if (last[column] < best) {
                best = last[column];
                found = column;
            }
        }
        return found;
    }
}
