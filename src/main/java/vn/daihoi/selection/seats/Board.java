package vn.daihoi.selection.seats;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// The matrix while it is being solved: weights as doubles, seats, and how far each cell may move.
/// Rows × columns flattened; the caller takes care that there are not more columns than rows.
final class Board {
    final Method method;
    final int rows;
    final int columns;
    final int[] rowSeats;
    final int[] columnSeats;
    final double[] weight;
    final int[] seats;
    final int[] low;
    final int[] high;
    final boolean[] locked;
    /// Seats of a line that its locked cells and minimums do not take.
    final int[] openInRow;

    final int[] openInColumn;
    private final double[] inverse;

    Board(MatrixProblem problem) {
        method = problem.method();
        rows = problem.rows().size();
        columns = problem.columns().size();
        rowSeats = problem.rows().stream().mapToInt(Margin::seats).toArray();
        columnSeats = problem.columns().stream().mapToInt(Margin::seats).toArray();
        weight = new double[rows * columns];
        seats = new int[rows * columns];
        low = new int[rows * columns];
        high = new int[rows * columns];
        locked = new boolean[rows * columns];
        int most = 0;
        for (int number : rowSeats) {
            most = Math.max(most, number);
        }
        for (var lock : problem.locks()) {
            most = Math.max(most, lock.seats());
        }
        inverse = new double[most + 2];
        for (int n = 0; n < inverse.length; n++) {
            inverse[n] = 1 / method.roughSignpost(n);
        }
        fill(problem.weights());
        problem.locks().forEach(this::lock);
        openInRow = rowSeats.clone();
        openInColumn = columnSeats.clone();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                openInRow[row] -= low[row * columns + column];
                openInColumn[column] -= low[row * columns + column];
            }
        }
        bar();
    }

    private void fill(List<List<BigDecimal>> weights) {
        int least = method.servesEveryoneFirst() ? 1 : 0;
        for (int row = 0; row < rows; row++) {
            var line = weights.get(row);
            for (int column = 0; column < columns; column++) {
                int cell = row * columns + column;
                weight[cell] = line.get(column).doubleValue();
                low[cell] = weight[cell] > 0 ? least : 0;
                high[cell] = weight[cell] > 0 ? rowSeats[row] : 0;
            }
        }
    }

    private void lock(MatrixProblem.Lock lock) {
        int cell = lock.row() * columns + lock.column();
        low[cell] = lock.seats();
        high[cell] = lock.seats();
        locked[cell] = true;
    }

    /// A row or column whose seats are all fixed already has nothing to move.
    private void bar() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (openInRow[row] == 0 || openInColumn[column] == 0) {
                    high[row * columns + column] = low[row * columns + column];
                }
            }
        }
    }

    boolean mayGrow(int cell) {
        return seats[cell] < high[cell];
    }

    boolean mayShrink(int cell) {
        return seats[cell] > low[cell];
    }

    /// The border above which the cell would get its next seat, as a product of divisors.
    double growth(int cell) {
        return weight[cell] * inverse[seats[cell]];
    }

    /// The border below which it keeps its last one.
    double hold(int cell) {
        return weight[cell] * inverse[seats[cell] - 1];
    }

    double[] logSignposts() {
        return Arrays.stream(inverse).map(it -> -Math.log(it)).toArray();
    }

    int columnSum(int column) {
        int sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += seats[row * columns + column];
        }
        return sum;
    }
}
