package vn.daihoi.selection.linear;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Chooses the variable to enter. With many columns it looks through all of them once in a while, keeps the most
/// promising and works on those: sifting.
final class Pricing {
    private static final int FEW = 100;

    private final LinearProgram program;
    private final int[] place;
    private final double[] prices;
    private final int[] kept;
    private final double[] keptGain;
    private int size;
    private double @Nullable [] worths;
    private final boolean[] rejected;
    private boolean anyRejected;

    Pricing(LinearProgram program, int[] place, double[] prices) {
        this.program = program;
        this.place = place;
        this.prices = prices;
        int most = Math.clamp(place.length / 50, 60, 1_000);
        this.kept = new int[most];
        this.keptGain = new double[most];
        this.rejected = new boolean[place.length];
    }

    void worths(double[] perColumn) {
        worths = perColumn;
    }

    void noWorths() {
        worths = null;
    }

    void forget() {
        size = 0;
        if (anyRejected) {
            Arrays.fill(rejected, false);
            anyRejected = false;
        }
    }

    void reject(int variable) {
        rejected[variable] = true;
        anyRejected = true;
    }

    /// What one unit more of the variable brings.
    double reduced(int variable) {
        return own(variable) - program.worth(variable, prices);
    }

    /// What it is worth itself.
    double own(int variable) {
        return worths != null && variable < program.columns() ? worths[variable] : 0;
    }

    int choose(double[] value, double least) {
        if (place.length <= FEW) {
            return best(value, least);
        }
        int found = bestKept(value, least);
        if (found >= 0) {
            return found;
        }
        keep(value, least);
        return bestKept(value, least);
    }

    private int best(double[] value, double least) {
        int found = -1;
        double most = least;
        for (int v = 0; v < place.length; v++) {
            double gain = gain(v, value);
            if (gain > most) {
                most = gain;
                found = v;
            }
        }
        return found;
    }

    private int bestKept(double[] value, double least) {
        int found = -1;
        double most = least;
        for (int k = 0; k < size; k++) {
            double gain = gain(kept[k], value);
            if (gain > most) {
                most = gain;
                found = kept[k];
            }
        }
        return found;
    }

    private void keep(double[] value, double least) {
        size = 0;
        double bar = least;
        for (int v = 0; v < place.length; v++) {
            double gain = gain(v, value);
            if (gain > bar) {
                if (size == kept.length) {
                    bar = halve();
                }
                if (gain > bar) {
                    kept[size] = v;
                    keptGain[size++] = gain;
                }
            }
        }
    }

    /// Drops the less promising half; what is not better than the bar need not come in any more. Of equals some stay.
    private double halve() {
        var sorted = keptGain.clone();
        Arrays.sort(sorted);
        double bar = sorted[kept.length / 2];
        int n = 0;
        for (int k = 0; k < size; k++) {
            if (keptGain[k] > bar || keptGain[k] == bar && n < kept.length / 4) {
                kept[n] = kept[k];
                keptGain[n++] = keptGain[k];
            }
        }
        size = n;
        return bar;
    }

    /// How much it helps per unit to move the variable off its bound, 0 where it cannot move.
    private double gain(int v, double[] value) {
        if (place[v] >= 0 || rejected[v]) {
            return 0;
        }
        double low = program.low(v);
        double high = program.high(v);
        if (low == high) {
            return 0;
        }
        double reduced = reduced(v);
        if (value[v] == low) {
            return reduced;
        }
        return value[v] == high ? -reduced : Math.abs(reduced);
    }
}
