package vn.daihoi.selection.lot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Non-negative weights on columns so that their sum comes as near as possible to a target (Lawson & Hanson, “Solving
/// Least Squares Problems”, 1974, ch. 23). Every step comes strictly nearer, so nothing ever cycles; the columns in use
/// are independent and held by the Cholesky factor of their products.
final class LeastSquares {
    private static final double DEPENDENT = 1e-9;

    private final double[] target;
    private final List<double[]> factor = new ArrayList<>();
    private final List<SparseColumn> used = new ArrayList<>();
    private double[] forward = new double[64];
    private double[] weight = new double[64];
    private final double[] rest;

    LeastSquares(double[] target) {
        this.target = target.clone();
        this.rest = target.clone();
    }

    int size() {
        return used.size();
    }

    SparseColumn column(int at) {
        return used.get(at);
    }

    double weight(int at) {
        return weight[at];
    }

    /// What is missing of the target.
    double[] rest() {
        return rest;
    }

    double distance() {
        double sum = 0;
        for (double r : rest) {
            sum += r * r;
        }
        return Math.sqrt(sum);
    }

    /// Takes up a column and finds the nearest point again.
    ///
    /// @return false if the column depends on those in use
    boolean take(SparseColumn column) {
        if (!append(column)) {
            return false;
        }
        settle();
        return true;
    }

    /// Goes to the point nearest to another target.
    void aim(double[] other) {
        System.arraycopy(other, 0, target, 0, target.length);
        for (int i = 0; i < used.size(); i++) {
            var row = factor.get(i);
            forward[i] = (used.get(i).dot(target) - dot(row, forward, i)) / row[i];
        }
        settle();
    }

    private void settle() {
        while (true) {
            var wanted = solve();
            int n = used.size();
            double step = 1;
            int first = -1;
            for (int i = 0; i < n; i++) {
                if (wanted[i] <= 0) {
                    double reach = weight[i] / (weight[i] - wanted[i]);
                    if (first < 0 || reach < step) {
                        step = Math.min(1, reach);
                        first = i;
                    }
                }
            }
            for (int i = 0; i < n; i++) {
                weight[i] += step * (wanted[i] - weight[i]);
            }
            if (first < 0) {
                break;
            }
            weight[first] = 0;
            for (int i = n - 1; i >= 0; i--) {
                if (weight[i] <= 0) {
                    remove(i);
                }
            }
        }
        refine();
    }

    private boolean append(SparseColumn column) {
        int n = used.size();
        var products = new double[n];
        var dense = column.dense(target.length);
        for (int i = 0; i < n; i++) {
            products[i] = used.get(i).dot(dense);
        }
        double length = column.dot(dense);
        double left = length;
        for (int i = 0; i < n; i++) {
            var row = factor.get(i);
            products[i] = (products[i] - dot(row, products, i)) / row[i];
            left -= products[i] * products[i];
        }
        if (left < DEPENDENT * length) {
            return false;
        }
        var row = Arrays.copyOf(products, n + 1);
        row[n] = Math.sqrt(left);
        if (n == weight.length) {
            weight = Arrays.copyOf(weight, 2 * n);
            forward = Arrays.copyOf(forward, 2 * n);
        }
        forward[n] = (column.dot(target) - dot(row, forward, n)) / row[n];
        weight[n] = 0;
        factor.add(row);
        used.add(column);
        return true;
    }

    private double[] solve() {
        return back(Arrays.copyOf(forward, used.size()));
    }

    private double[] back(double[] right) {
        for (int i = right.length - 1; i >= 0; i--) {
            var row = factor.get(i);
            double x = right[i] / row[i];
            right[i] = x;
            for (int j = 0; j < i; j++) {
                right[j] -= x * row[j];
            }
        }
        return right;
    }

    /// One step of refinement against rounding, then what is missing.
    private void refine() {
        computeRest();
        int n = used.size();
        var right = new double[n];
        for (int i = 0; i < n; i++) {
            var row = factor.get(i);
            right[i] = (used.get(i).dot(rest) - dot(row, right, i)) / row[i];
        }
        var more = back(right);
        for (int i = 0; i < n; i++) {
            weight[i] = Math.max(0, weight[i] + more[i]);
        }
        computeRest();
    }

    private void computeRest() {
        System.arraycopy(target, 0, rest, 0, rest.length);
        for (int i = 0; i < used.size(); i++) {
            used.get(i).addTo(rest, -weight[i]);
        }
    }

    /// Takes a column out; the rows below are turned so that the factor is triangular again.
    private void remove(int at) {
        int n = used.size();
        var cosine = new double[n];
        var sine = new double[n];
        for (int i = at + 1; i < n; i++) {
            var row = factor.get(i);
            for (int j = at; j < i - 1; j++) {
                turn(row, j, cosine[j], sine[j]);
            }
            double a = row[i - 1];
            double b = row[i];
            double length = Math.hypot(a, b);
            cosine[i - 1] = a / length;
            sine[i - 1] = b / length;
            row[i - 1] = length;
            factor.set(i, Arrays.copyOf(row, i));
            turn(forward, i - 1, cosine[i - 1], sine[i - 1]);
        }
        factor.remove(at);
        used.remove(at);
        System.arraycopy(weight, at + 1, weight, at, n - at - 1);
    }

    private static void turn(double[] row, int at, double cosine, double sine) {
        double a = row[at];
        double b = row[at + 1];
        row[at] = cosine * a + sine * b;
        row[at + 1] = cosine * b - sine * a;
    }

    private static double dot(double[] a, double[] b, int n) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < n; i++) {
            s0 += a[i] * b[i];
        }
        return s0 + s1 + s2 + s3;
    }
}
