package vn.daihoi.selection.seats;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// Divisors of a solved board: in the middle of what is possible, then with as few digits as the borders allow.
final class Divisors {
    /// Far more than the rounding of four double operations, far less than any border that matters.
    private static final double SURE = 1e-12;

    private static final double BARRED = 1e250;
    private static final int DIGITS = 16;

    private final Board board;
    final double[] row;
    final double[] column;

    Divisors(Board board, double[] columnDivisor) {
        this.board = board;
        row = new double[board.rows];
        column = columnDivisor.clone();
        for (int i = 0; i < board.columns; i++) {
            column[i] = board.openInColumn[i] == 0 ? BARRED : column[i];
        }
        center();
        normalise();
    }

    private void center() {
        for (int i = 0; i < board.rows; i++) {
            row[i] = board.openInRow[i] == 0 ? BARRED : middle(ofRow(i));
        }
        for (int j = 0; j < board.columns; j++) {
            column[j] = board.openInColumn[j] == 0 ? BARRED : middle(ofColumn(j));
        }
        for (int i = 0; i < board.rows; i++) {
            row[i] = board.openInRow[i] == 0 ? BARRED : middle(ofRow(i));
        }
    }

    /// Column divisors about 1, so that those of the rows read as "so many for one seat".
    private void normalise() {
        double sum = 0;
        int live = 0;
        for (double divisor : column) {
            sum += divisor < BARRED ? Math.log(divisor) : 0;
            live += divisor < BARRED ? 1 : 0;
        }
        double mean = Math.exp(sum / Math.max(1, live));
        for (int j = 0; j < column.length; j++) {
            column[j] = column[j] < BARRED ? column[j] / mean : BARRED;
        }
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] < BARRED ? row[i] * mean : BARRED;
        }
    }

    private double[] ofRow(int i) {
        var between = new double[] {0, Double.POSITIVE_INFINITY};
        for (int j = 0; j < board.columns; j++) {
            narrow(between, i * board.columns + j, column[j]);
        }
        return between;
    }

    private double[] ofColumn(int j) {
        var between = new double[] {0, Double.POSITIVE_INFINITY};
        for (int i = 0; i < board.rows; i++) {
            narrow(between, i * board.columns + j, row[i]);
        }
        return between;
    }

    private void narrow(double[] between, int cell, double other) {
        if (board.locked[cell] || board.weight[cell] == 0 || other >= BARRED) {
            return;
        }
        between[0] = Math.max(between[0], board.growth(cell) / other);
        if (board.seats[cell] > 0) {
            between[1] = Math.min(between[1], board.hold(cell) / other);
        }
    }

    private static double middle(double[] between) {
        return Scaling.middle(between[0], between[1], 1);
    }

    /// Columns first, each against the rows as they are; then rows against the columns; barred ones last, high enough.
    void shorten() {
        forEach(board.columns, column, this::ofColumn, false);
        forEach(board.rows, row, this::ofRow, false);
        forEach(board.rows, row, this::ofRow, true);
        forEach(board.columns, column, this::ofColumn, true);
    }

    private static void forEach(
            int number, double[] divisors, java.util.function.IntFunction<double[]> between, boolean barred) {
        for (int i = 0; i < number; i++) {
            if (divisors[i] >= BARRED == barred) {
                divisors[i] = shortest(between.apply(i));
            }
        }
    }

    private static double shortest(double[] between) {
        double middle = middle(between);
        double from = between[0] * (1 + 4 * SURE);
        double to = between[1] * (1 - 4 * SURE);
        int exponent = (int) Math.floor(Math.log10(middle));
        for (int digits = 1; digits < DIGITS; digits++) {
            double candidate = rounded(middle, digits - 1 - exponent);
            if (from < candidate && candidate < to) {
                return candidate;
            }
        }
        return middle;
    }

    private static double rounded(double number, int places) {
        double scale = Math.pow(10, Math.abs(places));
        return places < 0 ? Math.rint(number / scale) * scale : Math.rint(number * scale) / scale;
    }

    /// Whether every cell lies inside its borders by more than doubles can err: then it is proved for the decimals.
    boolean prove() {
        for (int i = 0; i < board.rows; i++) {
            for (int j = 0; j < board.columns; j++) {
                if (!isSure(i * board.columns + j, product(i, j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isSure(int cell, double product) {
        return board.locked[cell]
                || board.weight[cell] == 0
                || product > board.growth(cell) * (1 + SURE)
                        && (board.seats[cell] == 0 || product < board.hold(cell) * (1 - SURE));
    }

    boolean isLive(int i, int j) {
        return row[i] < BARRED && column[j] < BARRED;
    }

    double product(int i, int j) {
        return row[i] * column[j];
    }

    static List<BigDecimal> decimals(double[] divisors) {
        return Arrays.stream(divisors)
                .mapToObj(it -> Border.plain(new BigDecimal(Double.toString(it))))
                .toList();
    }
}
