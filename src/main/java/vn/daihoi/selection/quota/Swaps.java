package vn.daihoi.selection.quota;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Finds a panel near numbers that nearly keep the rules: one in, one out, as long as that helps (tabu search: Glover
/// 1989); and wherever little is missing, two or three swaps at once that make it good exactly ([Closing]).
///
/// Only ever finds: that there is no panel is for [Search] to prove. The same on every machine.
final class Swaps {
    private static final int TRIES = 12;
    private static final int STEPS = 120;
    private static final int PATIENCE = 30;
    private static final int LOOKED_AT = 20_000;
    /// More than this is not made good by a few swaps.
    private static final int LITTLE = 12;

    private final Seats seats;
    private final Program program;
    private final int[] restsUntil;
    private final SplittableRandom random = new SplittableRandom(128);
    private final Closing closing;
    private final Gains gains;
    private final long most;
    private int[] nearest = {};
    private int leastMissing = Integer.MAX_VALUE;

    /// @param people the first columns of the program: who may be swapped
    /// @param low at least so many of them in each row
    /// @param most work to be done
    Swaps(Program program, int people, int[] low, int[] high, long most) {
        this.program = program;
        this.most = most;
        seats = new Seats(program, people, low, high, random);
        restsUntil = new int[people];
        closing = new Closing(program, seats, random);
        gains = new Gains(program, seats);
    }

    long work() {
        return seats.work();
    }

    /// The numbers among those tried of which the least was missing.
    int[] nearest() {
        return nearest;
    }

    /// Numbers that keep all bounds, or null if none were found.
    int @Nullable [] near(double[] values) {
        var start = rounded(values);
        seats.take(start);
        note(seats.missing());
        for (int turn = 0; turn < TRIES && work() < most; turn++) {
            seats.take(start);
            seats.shake(turn);
            if (descend()) {
                return seats.numbers().clone();
            }
        }
        return null;
    }

    private void note(int missing) {
        if (missing < leastMissing) {
            leastMissing = missing;
            nearest = seats.numbers().clone();
        }
    }

    /// Whole numbers with the same sum: the greatest parts are rounded up.
    private int[] rounded(double[] values) {
        int people = restsUntil.length;
        var numbers = new int[people];
        var parts = new long[people];
        double sum = 0;
        int whole = 0;
        for (int j = 0; j < people; j++) {
            double value = Math.clamp(values[j], program.low[j], program.high[j]);
            sum += value;
            numbers[j] = (int) Math.floor(value + 1e-6);
            whole += numbers[j];
            parts[j] = (Math.round((value - numbers[j]) * (1L << 40)) << 20) | (people - j);
        }
        int left = (int) Math.rint(sum) - whole;
        Arrays.sort(parts);
        for (int k = people - 1; k >= 0 && left > 0; k--) {
            int j = people - (int) (parts[k] & (1 << 20) - 1);
            if (numbers[j] < program.high[j]) {
                numbers[j]++;
                left--;
            }
        }
        return numbers;
    }

    /// The best swap again and again; who was just swapped rests, so that dead ends are left.
    private boolean descend() {
        Arrays.fill(restsUntil, 0);
        int least = seats.missing();
        int since = 0;
        for (int step = 1; step <= STEPS && least > 0 && since < PATIENCE && work() < most; step++) {
            if (!step(step)) {
                return false;
            }
            int now = seats.missing();
            note(now);
            since = now < least ? 0 : since + 1;
            least = Math.min(least, now);
            if (now == 0 || now <= Math.min(LITTLE, least + 1) && closing.close(now == least)) {
                return true;
            }
        }
        return least == 0;
    }

    private boolean step(int step) {
        int bestOut = -1;
        int bestIn = -1;
        int bestGain = Integer.MAX_VALUE;
        var pairs = seats.pairs(LOOKED_AT);
        gains.weigh();
        for (int k = 0; k < pairs.length; k += 2) {
            int out = pairs[k];
            int in = pairs[k + 1];
            if (restsUntil[out] <= step && restsUntil[in] <= step) {
                int gain = gains.of(out, in);
                if (gain < bestGain) {
                    bestGain = gain;
                    bestOut = out;
                    bestIn = in;
                }
            }
        }
        if (bestOut < 0) {
            return false;
        }
        seats.swap(bestOut, bestIn);
        restsUntil[bestOut] = step + 4 + random.nextInt(6);
        restsUntil[bestIn] = step + 4 + random.nextInt(6);
        return true;
    }
}
