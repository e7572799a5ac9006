package vn.daihoi.selection.lot;

import java.util.Optional;

/// Finds the whole numbers behind rounded ones: prices of a basis are fractions with one small denominator.
final class Integers {
    private static final double CLOSE = 1e-7;
    private static final double LARGEST = 1e9;

    private Integers() {}

    /// The same numbers times the smallest factor that makes all of them whole, divided by what they have in common.
    static Optional<long[]> of(double[] rounded) {
        double factor = 1;
        for (double number : rounded) {
            double scaled = number * factor;
            if (Math.abs(scaled - Math.rint(scaled)) > CLOSE * factor) {
                factor *= denominator(scaled, CLOSE * factor);
            }
            if (factor > LARGEST) {
                return Optional.empty();
            }
        }
        var whole = new long[rounded.length];
        for (int i = 0; i < whole.length; i++) {
            double scaled = rounded[i] * factor;
            if (Math.abs(scaled) > 1e15 || Math.abs(scaled - Math.rint(scaled)) > 1e-3) {
                return Optional.empty();
            }
            whole[i] = Math.round(scaled);
        }
        return Optional.of(lowest(whole));
    }

    static long[] lowest(long[] numbers) {
        long common = 0;
        for (long number : numbers) {
            common = gcd(common, Math.abs(number));
        }
        if (common > 1) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] /= common;
            }
        }
        return numbers;
    }

    /// By continued fractions.
    private static double denominator(double number, double close) {
        double rest = Math.abs(number) % 1;
        double before = 0;
        double now = 1;
        double x = rest;
        for (int i = 0; i < 40 && now < LARGEST; i++) {
            x = 1 / x;
            double whole = Math.floor(x);
            x -= whole;
            double next = whole * now + before;
            before = now;
            now = next;
            if (Math.abs(rest * now - Math.rint(rest * now)) < close * now || x == 0) {
                return now;
            }
        }
        return LARGEST * 2;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
