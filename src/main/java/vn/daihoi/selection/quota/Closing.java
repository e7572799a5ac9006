package vn.daihoi.selection.quota;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Two or three swaps that together make good exactly what is missing.
///
/// Every rule with one number has a random 64-bit word, and a swap the sum of the words of the rules it changes; what
/// is missing is such a sum too. So the partner of a swap is looked up and not searched for: of tens of thousands of
/// swaps all pairs are tried in as many look-ups (sums of subsets by meeting in the middle: Horowitz & Sahni, Journal
/// of the ACM 21, 1974). Whatever is found is counted again.
final class Closing {
    private static final int SWAPS = 60_000;
    private static final int FEW = 1_200;
    private static final int SAME = 4;
    private static final int CHECKS = 2_000;

    private final Seats seats;
    private final SplittableRandom random;
    private final long[] word;
    private final long[] rowWord;
    private final long[] sum = new long[SWAPS];
    private final int[] table = new int[1 << 17];
    /// A bit for each sum that is in the table, small enough for the fastest memory: most look-ups end here.
    private final long[] present = new long[1 << 13];

    private int[] pairs = {};
    private int swaps;
    private int checks;

    Closing(Program program, Seats seats, SplittableRandom random) {
        this.seats = seats;
        this.random = random;
        rowWord = new long[seats.rows()];
        for (int row = 0; row < rowWord.length; row++) {
            rowWord[row] = seats.isExact(row) ? random.nextLong() : 0;
        }
        word = new long[seats.numbers().length];
        for (int j = 0; j < word.length; j++) {
            for (int row : program.rowsOf(j)) {
                word[j] += rowWord[row];
            }
        }
    }

    /// Whether all is kept now; if not, nothing has changed.
    ///
    /// @param thrice whether three swaps are tried too
    boolean close(boolean thrice) {
        gather();
        checks = 0;
        long wanted = 0;
        for (int row = 0; row < rowWord.length; row++) {
            wanted += rowWord[row] * seats.wanted(row);
        }
        for (int k = 0; k < swaps; k++) {
            if (sum[k] == wanted && tried(k, -1, -1) || partner(wanted - sum[k], k, -1)) {
                return true;
            }
        }
        return thrice && three(wanted);
    }

    private void gather() {
        pairs = seats.pairs(SWAPS);
        swaps = pairs.length / 2;
        for (int k = 0; k < Math.min(FEW, swaps); k++) {
            exchange(k, k + random.nextInt(swaps - k));
        }
        Arrays.fill(table, -1);
        Arrays.fill(present, 0);
        for (int k = 0; k < swaps; k++) {
            sum[k] = word[pairs[2 * k + 1]] - word[pairs[2 * k]];
            remember(k);
        }
        seats.worked(20L * swaps);
    }

    private void exchange(int one, int other) {
        for (int i = 0; i < 2; i++) {
            int kept = pairs[2 * one + i];
            pairs[2 * one + i] = pairs[2 * other + i];
            pairs[2 * other + i] = kept;
        }
    }

    /// A few of the same sum are enough.
    private void remember(int k) {
        int same = 0;
        int at = slot(sum[k]);
        for (; table[at] >= 0 && same < SAME; at = at + 1 & table.length - 1) {
            same += sum[table[at]] == sum[k] ? 1 : 0;
        }
        if (same < SAME) {
            table[at] = k;
            present[bit(sum[k]) >>> 6] |= 1L << bit(sum[k]);
        }
    }

    private static int bit(long sum) {
        return (int) ((sum * 0x9E3779B97F4A7C15L) >>> 45);
    }

    private static int slot(long sum) {
        return (int) ((sum * 0x9E3779B97F4A7C15L) >>> 47);
    }

    private boolean three(long wanted) {
        int few = Math.min(FEW, swaps);
        for (int one = 0; one < few; one++) {
            for (int other = one + 1; other < few; other++) {
                if (partner(wanted - sum[one] - sum[other], one, other)) {
                    return true;
                }
            }
        }
        seats.worked((long) few * few);
        return false;
    }

    private boolean partner(long rest, int one, int other) {
        int bit = bit(rest);
        if ((present[bit >>> 6] >>> bit & 1) == 0) {
            return false;
        }
        for (int at = slot(rest); table[at] >= 0; at = at + 1 & table.length - 1) {
            int k = table[at];
            if (sum[k] == rest && k != one && k != other && tried(one, other, k)) {
                return true;
            }
        }
        return false;
    }

    private boolean tried(int... swapped) {
        if (checks++ > CHECKS) {
            return false;
        }
        int done = 0;
        boolean kept = true;
        for (int k : swapped) {
            kept = kept && (k < 0 || seats.canLeave(pairs[2 * k]) && seats.canCome(pairs[2 * k + 1]));
            if (kept && k >= 0) {
                seats.swap(pairs[2 * k], pairs[2 * k + 1]);
            }
            done += kept ? 1 : 0;
        }
        if (kept && seats.missing() == 0) {
            return true;
        }
        for (int i = done - 1; i >= 0; i--) {
            if (swapped[i] >= 0) {
                seats.swap(pairs[2 * swapped[i] + 1], pairs[2 * swapped[i]]);
            }
        }
        return false;
    }
}
