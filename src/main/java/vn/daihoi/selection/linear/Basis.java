package vn.daihoi.selection.linear;

/// Builds the inverse of a basis column by column, the sparse ones first; a column that depends on those before it
/// makes room for the row that is left over.
final class Basis {
    private static final double DEPENDENT = 1e-9;

    private Basis() {}

    static void invert(LinearProgram program, Inverse inverse, int[] basic, int[] place, double[] column) {
        int rows = basic.length;
        var wanted = basic.clone();
        inverse.reset();
        var taken = new boolean[rows];
        for (int v : wanted) {
            place[v] = -1;
        }
        for (int i = 0; i < rows; i++) {
            basic[i] = program.columns() + i;
        }
        for (int v : wanted) {
            if (v >= program.columns()) {
                taken[v - program.columns()] = true;
            }
        }
        for (int v : wanted) {
            if (v < program.columns()) {
                bringIn(program, inverse, v, basic, taken, column);
            }
        }
        for (int i = 0; i < rows; i++) {
            place[basic[i]] = i;
        }
    }

    private static void bringIn(
            LinearProgram program, Inverse inverse, int variable, int[] basic, boolean[] taken, double[] column) {
        inverse.times(program, variable, column);
        int at = -1;
        for (int i = 0; i < basic.length; i++) {
            if (!taken[i] && (at < 0 || Math.abs(column[i]) > Math.abs(column[at]))) {
                at = i;
            }
        }
        if (at >= 0 && Math.abs(column[at]) > DEPENDENT) {
            inverse.replace(at, column);
            basic[at] = variable;
            taken[at] = true;
        }
    }
}
