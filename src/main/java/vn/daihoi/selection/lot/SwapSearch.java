package vn.daihoi.selection.lot;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import vn.daihoi.selection.linear.LinearProgram;

/// Mends numbers per kind that nearly keep the quotas by giving single seats from one kind to another; among equal
/// swaps it takes the one that leads furthest in a wanted direction. A kind just touched rests for a while, so that the
/// search leaves dead ends (tabu search).
final class SwapSearch {
    private static final double HEAVY = 4;

    private final LinearProgram face;
    private final int rows;
    private final int[][] index;
    private final int[] count;
    private final int[] low;
    private final int[] high;
    private final int[] up;
    private final int[] down;
    private final int[] restsUntil;
    private final int[] upOf;
    private final int[] downOf;
    private final int[] mark;
    private int[] numbers = {};
    private double[] direction = {};
    private int misses;
    private int step;
    private int giver;
    private int taker;

    SwapSearch(Rules rules, LinearProgram face) {
        this.face = face;
        this.rows = rules.quotaRows();
        this.index = new int[rules.count()][];
        Arrays.setAll(index, rules::index);
        this.count = new int[rows];
        this.low = new int[rows];
        this.high = new int[rows];
        this.up = new int[rows];
        this.down = new int[rows];
        this.mark = new int[rows];
        for (int r = 0; r < rows; r++) {
            low[r] = (int) face.low(face.columns() + r);
            high[r] = (int) face.high(face.columns() + r);
        }
        this.restsUntil = new int[index.length];
        this.upOf = new int[index.length];
        this.downOf = new int[index.length];
    }

    /// Changes the numbers into a panel of the face.
    ///
    /// @param start has as many seats as a panel
    /// @param wanted of length about 1 per kind at most
    boolean mend(int[] start, double[] wanted, int mostSteps, RandomGenerator random) {
        Arrays.fill(restsUntil, 0);
        return search(start, wanted, mostSteps, random);
    }

    /// The same without touching one kind.
    boolean mendAround(int kind, int[] start, double[] wanted, int mostSteps, RandomGenerator random) {
        Arrays.fill(restsUntil, 0);
        restsUntil[kind] = Integer.MAX_VALUE;
        return search(start, wanted, mostSteps, random);
    }

    private boolean search(int[] start, double[] wanted, int mostSteps, RandomGenerator random) {
        numbers = start;
        direction = wanted;
        Arrays.fill(count, 0);
        for (int k = 0; k < numbers.length; k++) {
            if (numbers[k] != 0) {
                for (int row : index[k]) {
                    count[row] += numbers[k];
                }
            }
        }
        misses = 0;
        for (int r = 0; r < rows; r++) {
            misses += miss(r, count[r]);
        }
        step = 1;
        while (misses > 0 && step <= mostSteps) {
            if (choose()) {
                swap(3 + random.nextInt(6));
            }
            step++;
        }
        return misses == 0;
    }

    private int miss(int r, int c) {
        return Math.max(0, Math.max(low[r] - c, c - high[r]));
    }

    private void rate() {
        for (int r = 0; r < rows; r++) {
            int now = miss(r, count[r]);
            up[r] = miss(r, count[r] + 1) - now;
            down[r] = miss(r, count[r] - 1) - now;
        }
        for (int k = 0; k < index.length; k++) {
            int more = 0;
            int less = 0;
            for (int row : index[k]) {
                more += up[row];
                less += down[row];
            }
            upOf[k] = more;
            downOf[k] = less;
        }
    }

    /// The swap that lessens the misses most, then leads furthest.
    private boolean choose() {
        rate();
        double best = Double.POSITIVE_INFINITY;
        giver = -1;
        for (int s = 0; s < index.length; s++) {
            if (numbers[s] <= face.low(s) || restsUntil[s] > step) {
                continue;
            }
            for (int row : index[s]) {
                mark[row] = up[row] + down[row];
            }
            for (int t = 0; t < index.length; t++) {
                if (t == s || numbers[t] >= face.high(t) || restsUntil[t] > step) {
                    continue;
                }
                // rows that count both give back at most what they count of either
                int least = Math.max(upOf[t] - upOf[s], downOf[s] - downOf[t]);
                if (least * HEAVY + direction[s] - direction[t] >= best) {
                    continue;
                }
                int change = downOf[s] + upOf[t];
                for (int row : index[t]) {
                    change -= mark[row];
                }
                double score = change * HEAVY + direction[s] - direction[t];
                if (score < best) {
                    best = score;
                    giver = s;
                    taker = t;
                }
            }
            for (int row : index[s]) {
                mark[row] = 0;
            }
        }
        return giver >= 0;
    }

    private void swap(int rest) {
        numbers[giver]--;
        numbers[taker]++;
        for (int row : index[giver]) {
            misses -= miss(row, count[row]);
            misses += miss(row, --count[row]);
        }
        for (int row : index[taker]) {
            misses -= miss(row, count[row]);
            misses += miss(row, ++count[row]);
        }
        restsUntil[giver] = step + rest;
        restsUntil[taker] = step + rest;
    }
}
