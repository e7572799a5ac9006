package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Solves for exact weights of independent columns of whole numbers by lifting the solution modulo a prime to powers of
/// it (Dixon, “Exact solution of linear equations using p-adic expansions”, 1982). The answer is multiplied out again
/// over every row, so it is right or none.
final class ExactSystem {
    private static final int MOST_DIGITS = 6_000;

    /// Weights with one denominator.
    record Weights(BigInteger[] numerators, BigInteger denominator) {}

    private final List<SparseColumn> columns = new ArrayList<>();
    private final ModularFactor factor;
    private final int rows;

    ExactSystem(int rows) {
        this.rows = rows;
        this.factor = new ModularFactor(rows);
    }

    boolean take(SparseColumn column) {
        if (!factor.take(column)) {
            return false;
        }
        columns.add(column);
        return true;
    }

    int rank() {
        return columns.size();
    }

    boolean isPivot(int row) {
        return factor.isPivot(row);
    }

    /// @param vector whole numbers per row
    Optional<Weights> solve(BigInteger[] vector) {
        int n = columns.size();
        var rest = vector.clone();
        var digits = new ArrayList<long[]>();
        for (int wanted = 8; wanted <= MOST_DIGITS; wanted = wanted * 3 / 2) {
            while (digits.size() < wanted) {
                digits.add(nextDigit(rest));
            }
            var modulus = Prime.BIG.pow(digits.size());
            var weights = new Reconstruction(modulus).of(values(digits, n));
            if (weights.isPresent() && holds(weights.get(), vector)) {
                return weights;
            }
            if (settled(rest)) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean settled(BigInteger[] rest) {
        for (int i = 0; i < columns.size(); i++) {
            if (rest[factor.pivotRow(i)].signum() != 0) {
                return false;
            }
        }
        return true;
    }

    /// Only pivot rows are carried on; the others are looked at in the end.
    private long[] nextDigit(BigInteger[] rest) {
        int n = columns.size();
        var modular = new long[rows];
        for (int i = 0; i < n; i++) {
            int row = factor.pivotRow(i);
            modular[row] = rest[row].mod(Prime.BIG).longValue();
        }
        var digit = factor.solve(modular);
        var product = new long[rows];
        for (int j = 0; j < n; j++) {
            var column = columns.get(j);
            for (int e = 0; e < column.entries(); e++) {
                product[column.kind(e)] += digit[j] * column.number(e);
            }
        }
        for (int i = 0; i < n; i++) {
            int row = factor.pivotRow(i);
            rest[row] = rest[row].subtract(BigInteger.valueOf(product[row])).divide(Prime.BIG);
        }
        return digit;
    }

    private static BigInteger[] values(List<long[]> digits, int n) {
        var values = new BigInteger[n];
        for (int j = 0; j < n; j++) {
            values[j] = value(digits, j, 0, digits.size());
        }
        return values;
    }

    private static BigInteger value(List<long[]> digits, int j, int from, int to) {
        if (to - from == 1) {
            return BigInteger.valueOf(digits.get(from)[j]);
        }
        if (to - from <= 12) {
            var sum = BigInteger.ZERO;
            for (int d = to - 1; d >= from; d--) {
                sum = sum.multiply(Prime.BIG).add(BigInteger.valueOf(digits.get(d)[j]));
            }
            return sum;
        }
        int middle = (from + to) >>> 1;
        return value(digits, j, middle, to)
                .multiply(Prime.BIG.pow(middle - from))
                .add(value(digits, j, from, middle));
    }

    private boolean holds(Weights weights, BigInteger[] vector) {
        var sums = new BigInteger[rows];
        for (int r = 0; r < rows; r++) {
            sums[r] = vector[r].multiply(weights.denominator()).negate();
        }
        for (int j = 0; j < columns.size(); j++) {
            var column = columns.get(j);
            for (int e = 0; e < column.entries(); e++) {
                int row = column.kind(e);
                sums[row] = sums[row].add(weights.numerators()[j].multiply(BigInteger.valueOf(column.number(e))));
            }
        }
        for (var sum : sums) {
            if (sum.signum() != 0) {
                return false;
            }
        }
        return true;
    }
}
