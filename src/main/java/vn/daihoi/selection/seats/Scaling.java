package vn.daihoi.selection.seats;

import java.util.Arrays;

/// Alternating scaling: divisors that nearly fit, first for fractions (Deming & Stephan), then for seats
/// (Pukelsheim's alternate scaling). Every row has its number afterwards, most columns too.
final class Scaling {
    private static final int FRACTION_SWEEPS = 6;
    private static final int SEAT_SWEEPS = 2;

    private final Board board;
    final double[] rowDivisor;
    final double[] columnDivisor;
    final int[] surplus;
    private final double[] factor;
    private final Line line;
    private final double[] borders;

    Scaling(Board board) {
        this.board = board;
        rowDivisor = new double[board.rows];
        columnDivisor = new double[board.columns];
        surplus = new int[board.columns];
        factor = new double[board.columns];
        line = new Line(board);
        borders = new double[board.rows];
        Arrays.fill(columnDivisor, 1);
    }

    void run() {
        var movable = movableWeights();
        for (int sweep = 0; sweep < FRACTION_SWEEPS; sweep++) {
            scaleFractions(movable);
        }
        fillRows();
        int before = Integer.MAX_VALUE;
        for (int sweep = 0; sweep < SEAT_SWEEPS && count() > 0 && count() < before; sweep++) {
            before = count();
            for (int column = 0; column < board.columns; column++) {
                scaleColumn(column);
            }
            fillRows();
        }
    }

    private int count() {
        for (int column = 0; column < board.columns; column++) {
            surplus[column] = board.columnSum(column) - board.columnSeats[column];
        }
        return Arrays.stream(surplus).map(Math::abs).sum();
    }

    private double[] movableWeights() {
        var movable = new double[board.weight.length];
        for (int cell = 0; cell < movable.length; cell++) {
            movable[cell] = board.low[cell] < board.high[cell] ? board.weight[cell] : 0;
        }
        return movable;
    }

    private void scaleFractions(double[] movable) {
        Arrays.setAll(factor, column -> 1 / columnDivisor[column]);
        var columnSums = new double[board.columns];
        for (int row = 0; row < board.rows; row++) {
            int first = row * board.columns;
            double sum = 0;
            for (int column = 0; column < board.columns; column++) {
                sum += movable[first + column] * factor[column];
            }
            int open = board.openInRow[row];
            rowDivisor[row] = sum > 0 && open > 0 ? sum / open : 1;
            double by = 1 / rowDivisor[row];
            for (int column = 0; column < board.columns; column++) {
                columnSums[column] += movable[first + column] * by;
            }
        }
        for (int column = 0; column < board.columns; column++) {
            int open = board.openInColumn[column];
            columnDivisor[column] = columnSums[column] > 0 && open > 0 ? columnSums[column] / open : 1;
        }
    }

    /// Seats of each row for the column divisors as they are; leaves a row divisor in the middle of what is possible.
    private void fillRows() {
        Arrays.setAll(factor, column -> 1 / columnDivisor[column]);
        for (int row = 0; row < board.rows; row++) {
            rowDivisor[row] = line.fill(row, factor, rowDivisor[row]);
        }
    }

    static double middle(double above, double below, double otherwise) {
        if (above <= 0) {
            return below > 0 && below < Double.POSITIVE_INFINITY ? below / 2 : otherwise;
        }
        return Double.isInfinite(below) || below <= 0 ? above * 2 : Math.sqrt(above) * Math.sqrt(below);
    }

    /// Moves the divisor of a column past as many borders as it has seats too many or too few.
    private void scaleColumn(int column) {
        int change = surplus[column];
        if (change == 0) {
            return;
        }
        int wanted = Math.min(Math.abs(change) + 1, board.rows);
        int known = 0;
        for (int row = 0; row < board.rows; row++) {
            int cell = row * board.columns + column;
            if (change > 0 ? board.mayShrink(cell) : board.mayGrow(cell)) {
                double border = (change > 0 ? board.hold(cell) : -board.growth(cell)) / rowDivisor[row];
                if (known < wanted || border < borders[known - 1]) {
                    known = insert(border, known, wanted);
                }
            }
        }
        if (known == 0) {
            return;
        }
        int last = Math.min(Math.abs(change), known) - 1;
        double inner = Math.abs(borders[last]);
        double outer = Math.abs(borders[Math.min(last + 1, known - 1)]);
        columnDivisor[column] =
                Math.sqrt(inner) * Math.sqrt(outer) * (inner == outer ? change > 0 ? 1.000001 : 0.999999 : 1);
    }

    /// Keeps the least borders in order, so many as are wanted: few, so that sorting them all would be a waste.
    private int insert(double border, int known, int wanted) {
        int at = Math.min(known, wanted - 1);
        while (at > 0 && borders[at - 1] > border) {
            borders[at] = borders[at - 1];
            at--;
        }
        borders[at] = border;
        return Math.min(known + 1, wanted);
    }
}
