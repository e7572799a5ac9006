package vn.daihoi.selection.seats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Checks a matrix by its printed divisors in exact numbers, without knowing how it was found.
public final class MatrixCertificate {
    private MatrixCertificate() {}

    /// @return what does not hold: names of lines off their margin, and `row × column` of cells off their borders
    public static List<String> faults(MatrixProblem problem, Matrix matrix) {
        var faults = new ArrayList<String>();
        var locked = new HashSet<List<Integer>>();
        problem.locks().forEach(lock -> locked.add(List.of(lock.row(), lock.column())));
        for (int row = 0; row < problem.rows().size(); row++) {
            checkRow(problem, matrix, row, locked, faults);
        }
        for (int column = 0; column < problem.columns().size(); column++) {
            int at = column;
            int sum = matrix.seats().stream().mapToInt(line -> line.get(at)).sum();
            checkSum(problem.columns().get(column), sum, faults);
        }
        return faults;
    }

    private static void checkRow(
            MatrixProblem problem, Matrix matrix, int row, Set<List<Integer>> locked, List<String> faults) {
        var seats = matrix.seats().get(row);
        var margin = problem.rows().get(row);
        checkSum(margin, seats.stream().mapToInt(Integer::intValue).sum(), faults);
        for (int column = 0; column < seats.size(); column++) {
            var divisor = matrix.rowDivisors()
                    .get(row)
                    .multiply(matrix.columnDivisors().get(column));
            var weight = problem.weights().get(row).get(column);
            if (!locked.contains(List.of(row, column))
                    && !isRounding(problem.method(), weight, divisor, seats.get(column))) {
                faults.add(margin.name() + " × " + problem.columns().get(column).name());
            }
        }
    }

    private static void checkSum(Margin margin, int sum, List<String> faults) {
        if (sum != margin.seats()) {
            faults.add(margin.name());
        }
    }

    private static boolean isRounding(Method method, BigDecimal weight, BigDecimal divisor, int seats) {
        if (weight.signum() == 0) {
            return seats == 0;
        }
        var value = Fraction.of(weight).pow(method.power());
        var by = Fraction.of(divisor).pow(method.power());
        return value.compareTo(by.times(method.signpost(seats))) <= 0
                && (seats == 0 || value.compareTo(by.times(method.signpost(seats - 1))) >= 0);
    }
}
