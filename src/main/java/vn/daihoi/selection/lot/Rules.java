package vn.daihoi.selection.lot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.daihoi.selection.Kinds;
import vn.daihoi.selection.Problem;
import vn.daihoi.selection.linear.LinearProgram;

/// The rules of a problem as rows over kinds: row 0 counts the seats, then come the quotas that can bind, then cuts.
final class Rules {
    static final int SEATS = -1;

    private final Kinds kinds;
    private final int[] size;
    private final int seats;
    private final int[] quotaOf;
    private final int[] low;
    private final int[] high;
    private final int[][] index;
    private final List<Cut> cuts = new ArrayList<>();

    Rules(Problem problem) {
        kinds = problem.kinds();
        size = new int[kinds.count()];
        Arrays.setAll(size, kinds::size);
        seats = problem.seats();
        var members = members(problem);
        var rowOf = new int[problem.quotas().size()];
        var rows = new ArrayList<Integer>(List.of(SEATS));
        for (int q = 0; q < rowOf.length; q++) {
            var quota = problem.quotas().get(q);
            boolean binds = quota.min() > 0 || quota.max() < Math.min(seats, members[q]);
            rowOf[q] = binds ? rows.size() : -1;
            if (binds) {
                rows.add(q);
            }
        }
        quotaOf = rows.stream().mapToInt(Integer::intValue).toArray();
        low = new int[quotaOf.length];
        high = new int[quotaOf.length];
        low[0] = seats;
        high[0] = seats;
        for (int r = 1; r < quotaOf.length; r++) {
            low[r] = problem.quotas().get(quotaOf[r]).min();
            high[r] = Math.min(seats, problem.quotas().get(quotaOf[r]).max());
        }
        index = index(rowOf);
    }

    /// The rules for some kinds, where of the others so many are in every panel.
    private Rules(Rules all, int[] open, int[] fixed) {
        kinds = all.kinds;
        quotaOf = all.quotaOf;
        size = Arrays.stream(open).map(all::size).toArray();
        index = Arrays.stream(open).mapToObj(all::index).toArray(int[][]::new);
        low = all.low.clone();
        high = all.high.clone();
        for (int k = 0; k < fixed.length; k++) {
            if (fixed[k] != 0) {
                for (int row : all.index(k)) {
                    low[row] -= fixed[k];
                    high[row] -= fixed[k];
                }
            }
        }
        seats = low[0];
        all.cuts.forEach(cut -> cuts.add(cut.within(open, fixed)));
    }

    Rules within(int[] open, int[] fixed) {
        return new Rules(this, open, fixed);
    }

    private int[] members(Problem problem) {
        var members = new int[problem.quotas().size()];
        for (int k = 0; k < kinds.count(); k++) {
            for (int q : kinds.quotas(k)) {
                members[q] += kinds.size(k);
            }
        }
        return members;
    }

    private int[][] index(int[] rowOf) {
        var found = new int[kinds.count()][];
        for (int k = 0; k < found.length; k++) {
            var rows = new ArrayList<Integer>(List.of(0));
            for (int q : kinds.quotas(k)) {
                if (rowOf[q] >= 0) {
                    rows.add(rowOf[q]);
                }
            }
            found[k] = rows.stream().mapToInt(Integer::intValue).toArray();
        }
        return found;
    }

    /// All kinds of the problem.
    Kinds kinds() {
        return kinds;
    }

    int count() {
        return index.length;
    }

    int size(int kind) {
        return size[kind];
    }

    int seats() {
        return seats;
    }

    /// Without cuts.
    int quotaRows() {
        return quotaOf.length;
    }

    int rows() {
        return quotaOf.length + cuts.size();
    }

    /// The number of the quota behind a row, [#SEATS] for the row of seats.
    int quotaOf(int row) {
        return quotaOf[row];
    }

    int[] index(int kind) {
        return index[kind];
    }

    List<Cut> cuts() {
        return cuts;
    }

    void add(Cut cut) {
        cuts.add(cut);
    }

    /// The least a row may count. Cuts bound from above only: their least is what the empty part of a panel gives.
    long low(int row) {
        return row < low.length ? low[row] : lowest(cuts.get(row - low.length));
    }

    long high(int row) {
        return row < high.length ? high[row] : cuts.get(row - high.length).most();
    }

    private long lowest(Cut cut) {
        long sum = 0;
        for (int k = 0; k < count(); k++) {
            sum += Math.min(0, cut.weights()[k]) * size(k);
        }
        return Math.min(sum, cut.most());
    }

    /// What prices per row make of one person of a kind.
    long worth(int kind, long[] prices) {
        long sum = 0;
        for (int row : index[kind]) {
            sum = Math.addExact(sum, prices[row]);
        }
        for (int c = 0; c < cuts.size(); c++) {
            long price = prices[low.length + c];
            if (price != 0) {
                sum = Math.addExact(sum, Math.multiplyExact(price, cuts.get(c).weights()[kind]));
            }
        }
        return sum;
    }

    /// The most that all rows together can be worth.
    long most(long[] prices) {
        long sum = 0;
        for (int r = 0; r < prices.length; r++) {
            if (prices[r] != 0) {
                sum = Math.addExact(sum, Math.multiplyExact(prices[r], prices[r] > 0 ? high(r) : low(r)));
            }
        }
        return sum;
    }

    /// All panels: each kind between nobody and everybody.
    LinearProgram program() {
        var program = new LinearProgram(low.length, index);
        for (int k = 0; k < count(); k++) {
            program.bound(k, 0, size(k));
        }
        for (int r = 0; r < low.length; r++) {
            program.boundRow(r, low[r], high[r]);
        }
        for (var cut : cuts) {
            var weights = new double[count()];
            for (int k = 0; k < weights.length; k++) {
                weights[k] = cut.weights()[k];
            }
            program.addRow(weights, lowest(cut), cut.most());
        }
        return program;
    }

    /// Whether these numbers per kind are a panel, counted in whole numbers.
    boolean isPanel(int[] numbers) {
        var counts = new int[low.length];
        for (int k = 0; k < numbers.length; k++) {
            if (numbers[k] < 0 || numbers[k] > size(k)) {
                return false;
            }
            for (int row : index[k]) {
                counts[row] += numbers[k];
            }
        }
        for (int r = 0; r < counts.length; r++) {
            if (counts[r] < low[r] || counts[r] > high[r]) {
                return false;
            }
        }
        return true;
    }
}
