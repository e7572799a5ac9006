package vn.daihoi.selection.quota;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Looks for a panel that breaks few rules, by single swaps that at first may make things worse and later ever less
/// (simulated annealing: Kirkpatrick, Gelatt & Vecchi, Science 220, 1983). Where there are few people and many exact
/// numbers this finds what neither rounding nor branching comes near to.
///
/// Only ever finds: that no panel breaks fewer is for others to prove. The same on every machine.
final class Annealing {
    private static final int RUNS = 3;
    private static final double HOT = 0.7;
    private static final double COLD = 0.12;
    /// What a rule broken by one person more costs beside the one for being broken.
    private static final double MORE = 0.08;
    private static final int FIXED = 1_000;
    /// A swap, in the measure of the simplex method.
    private static final long SWAP = 150;

    private final Sheet sheet;
    private final int[] kindOf;
    private final int seats;
    /// What a row costs at each sum, and how many rules it breaks then; one that may not change counts as very many.
    private final double[][] cost;
    private final int[][] broken;
    private final int[] sums;
    private final SplittableRandom random = new SplittableRandom(128);
    private int breaks;
    private int least = Integer.MAX_VALUE;
    private int @Nullable [] best;

    Annealing(Sheet sheet, BitSet changeable) {
        this.sheet = sheet;
        seats = sheet.slate().seats();
        kindOf = people(sheet.program(), sheet.slate().kinds());
        int rows = sheet.quotas().size();
        cost = new double[rows][seats + 1];
        broken = new int[rows][seats + 1];
        sums = new int[rows];
        for (int row = 0; row < rows; row++) {
            price(row, sheet.quotas().get(row), changeable);
        }
    }

    private static int[] people(Program program, int kinds) {
        int people = 0;
        for (int kind = 0; kind < kinds; kind++) {
            people += program.high[kind];
        }
        var kindOf = new int[people];
        int next = 0;
        for (int kind = 0; kind < kinds; kind++) {
            Arrays.fill(kindOf, next, next + program.high[kind], kind);
            next += program.high[kind];
        }
        return kindOf;
    }

    private void price(int row, int quota, BitSet changeable) {
        int floor = sheet.slate().floor(quota);
        int ceiling = sheet.slate().ceiling(quota);
        for (int sum = 0; sum <= seats; sum++) {
            int off = Math.max(floor - sum, sum - ceiling);
            if (off > 0) {
                boolean fixed = !changeable.get(sum < floor ? 2 * quota : 2 * quota + 1);
                broken[row][sum] = fixed ? FIXED : 1;
                cost[row][sum] = fixed ? FIXED * off : 1 + MORE * (off - 1);
            }
        }
    }

    /// What would have to change for the best panel found; null if every one breaks a rule that may not change.
    @Nullable
    Relaxation fewest(long work) {
        long swaps = work / SWAP / RUNS;
        for (int run = 0; run < RUNS && kindOf.length > seats; run++) {
            shuffle();
            cool(swaps);
        }
        return best == null || least >= FIXED ? null : sheet.changesFor(best);
    }

    private void shuffle() {
        for (int i = 0; i < seats; i++) {
            exchange(i, i + random.nextInt(kindOf.length - i));
        }
        Arrays.fill(sums, 0);
        for (int i = 0; i < seats; i++) {
            count(kindOf[i], 1);
        }
        breaks = 0;
        for (int row = 0; row < sums.length; row++) {
            breaks += broken[row][sums[row]];
        }
    }

    private void cool(long swaps) {
        double heat = HOT;
        double by = Math.pow(COLD / HOT, 1.0 / Math.max(1, swaps));
        for (long n = 0; n < swaps; n++) {
            heat *= by;
            int out = random.nextInt(seats);
            int in = seats + random.nextInt(kindOf.length - seats);
            if (kindOf[out] != kindOf[in]) {
                swap(out, in, heat);
            }
        }
    }

    private void swap(int out, int in, double heat) {
        double more = count(kindOf[out], -1) + count(kindOf[in], 1);
        if (more > 0 && random.nextDouble() >= Math.exp(-more / heat)) {
            count(kindOf[in], -1);
            count(kindOf[out], 1);
            return;
        }
        exchange(out, in);
        if (breaks < least) {
            least = breaks;
            best = panel();
        }
    }

    private void exchange(int one, int other) {
        int kept = kindOf[one];
        kindOf[one] = kindOf[other];
        kindOf[other] = kept;
    }

    /// One of the kind more or less: by how much dearer the panel is.
    private double count(int kind, int by) {
        double more = 0;
        for (int row : sheet.program().rowsOf(kind)) {
            if (row < sums.length) {
                int sum = sums[row];
                int now = sum + by;
                more += cost[row][now] - cost[row][sum];
                breaks += broken[row][now] - broken[row][sum];
                sums[row] = now;
            }
        }
        return more;
    }

    private int[] panel() {
        var panel = new int[sheet.program().columns()];
        for (int i = 0; i < seats; i++) {
            panel[kindOf[i]]++;
        }
        return panel;
    }
}
