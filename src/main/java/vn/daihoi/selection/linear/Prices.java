package vn.daihoi.selection.linear;

/// What each row is worth for the costs of the basics, kept up to date from one basis to the next.
final class Prices {
    private final Inverse inverse;
    private final double[] each;
    private final double[] costs;
    private final double[] wanted;
    private final double[] line;
    private boolean known;

    Prices(Inverse inverse, int rows) {
        this.inverse = inverse;
        each = new double[rows];
        costs = new double[rows];
        wanted = new double[rows];
        line = new double[rows];
    }

    /// The prices themselves, one per row.
    double[] each() {
        return each;
    }

    /// To be filled with the cost of each basic, before [#follow].
    double[] wanted() {
        return wanted;
    }

    boolean nothingIsWanted() {
        for (double cost : wanted) {
            if (cost != 0) {
                return false;
            }
        }
        return true;
    }

    /// Prices for the costs wanted, from those there are: one line of the inverse for each cost that changed.
    void follow() {
        int changes = 0;
        for (int i = 0; known && i < wanted.length; i++) {
            changes += wanted[i] != costs[i] ? 1 : 0;
        }
        if (!known || changes > wanted.length / 4) {
            System.arraycopy(wanted, 0, costs, 0, wanted.length);
            inverse.prices(costs, each);
            known = true;
            return;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] != costs[i]) {
                add(i, wanted[i] - costs[i]);
                costs[i] = wanted[i];
            }
        }
    }

    /// A basic gives way to another of this cost; before the inverse knows of it.
    void exchanged(int at, double times, double cost) {
        add(at, times);
        costs[at] = cost;
    }

    /// The inverse was built anew.
    void forget() {
        known = false;
    }

    private void add(int at, double times) {
        inverse.row(at, line);
        for (int r = 0; r < each.length; r++) {
            each[r] += times * line[r];
        }
    }
}
