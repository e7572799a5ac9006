package vn.daihoi.selection.linear;

import java.util.Arrays;

/// The lengths of the rows of the inverse: a row outside its bounds counts by how far that is along its own length
/// (dual steepest edge: Forrest & Goldfarb 1992).
final class SteepestEdge {
    private double[] norm;
    private double[] products;

    SteepestEdge(int rows) {
        norm = new double[rows];
        products = new double[rows];
        Arrays.fill(norm, 1);
    }

    void afresh(Inverse inverse, int rows) {
        if (norm.length != rows) {
            norm = new double[rows];
            products = new double[rows];
        }
        inverse.norms(norm);
    }

    /// The row furthest outside its bounds; -1 if none is.
    int worst(LinearProgram program, int[] basic, double[] value) {
        int found = -1;
        double most = 0;
        for (int i = 0; i < norm.length; i++) {
            double miss = Math.max(program.low(basic[i]) - value[i], value[i] - program.high(basic[i]));
            if (miss > DualSimplex.FEASIBLE && miss * miss > most * norm[i]) {
                most = miss * miss / norm[i];
                found = i;
            }
        }
        return found;
    }

    /// The lengths after a pivot, from those before it.
    ///
    /// @param row of the inverse that leaves, as it was before
    void exchanged(Inverse inverse, double[] row, double[] entering, int leaving) {
        inverse.times(row, products);
        double pivot = entering[leaving];
        double own = norm[leaving];
        for (int i = 0; i < norm.length; i++) {
            double by = entering[i] / pivot;
            if (i != leaving && by != 0) {
                norm[i] = Math.max(norm[i] - 2 * by * products[i] + by * by * own, 1e-30);
            }
        }
        norm[leaving] = own / (pivot * pivot);
    }
}
