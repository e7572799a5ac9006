package vn.daihoi.selection.lot;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.daihoi.selection.linear.LinearProgram;
import vn.daihoi.selection.linear.Simplex;

/// Finds whole panels in a direction: the linear program's best point there, its few fractions rounded and mended by
/// swaps. Not the best panel, but a good one, quickly.
final class PanelSource {
    private static final int SWAPS = 150;

    private final Rules rules;
    private final LinearProgram face;
    private final Simplex simplex;
    private final SwapSearch swaps;
    private final SplittableRandom random = new SplittableRandom(1);

    PanelSource(Rules rules, LinearProgram face) {
        this.rules = rules;
        this.face = face;
        this.simplex = new Simplex(face);
        this.swaps = new SwapSearch(rules, face);
    }

    /// @param pivots how far to follow the direction
    Optional<int[]> towards(double[] direction, int pivots) {
        var scaled = scaled(direction);
        if (!simplex.maximize(scaled, pivots)) {
            return Optional.empty();
        }
        var numbers = rounded();
        return swaps.mend(numbers, scaled, SWAPS, random) && rules.isPanel(numbers)
                ? Optional.of(numbers)
                : Optional.empty();
    }

    /// A panel near another one in which a kind counts one more or one less than there.
    Optional<int[]> beside(int[] panel, int kind, double[] direction) {
        boolean more = panel[kind] < face.high(kind) && (panel[kind] <= face.low(kind) || random.nextBoolean());
        if (!more && panel[kind] <= face.low(kind)) {
            return Optional.empty();
        }
        var numbers = panel.clone();
        numbers[kind] += more ? 1 : -1;
        for (int tries = 0; tries < 50; tries++) {
            int other = random.nextInt(numbers.length);
            if (other != kind && (more ? numbers[other] > face.low(other) : numbers[other] < face.high(other))) {
                numbers[other] += more ? -1 : 1;
                return swaps.mendAround(kind, numbers, direction, SWAPS, random) && rules.isPanel(numbers)
                        ? Optional.of(numbers)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    static double[] scaled(double[] direction) {
        double most = 0;
        for (double d : direction) {
            most = Math.max(most, Math.abs(d));
        }
        var scaled = direction.clone();
        for (int k = 0; k < scaled.length && most > 0; k++) {
            scaled[k] /= most;
        }
        return scaled;
    }

    /// With exactly as many seats as wanted: the largest fractions go up.
    private int[] rounded() {
        var numbers = new int[rules.count()];
        var fraction = new double[numbers.length];
        int left = rules.seats();
        for (int k = 0; k < numbers.length; k++) {
            double value = Math.max(0, simplex.value(k));
            numbers[k] = (int) Math.floor(value + 1e-6);
            fraction[k] = value - numbers[k];
            left -= numbers[k];
        }
        var order = IntStream.range(0, numbers.length)
                .filter(k -> fraction[k] > 1e-6)
                .boxed()
                .sorted((a, b) -> Double.compare(fraction[b], fraction[a]))
                .toList();
        for (int i = 0; i < Math.min(left, order.size()); i++) {
            numbers[order.get(i)]++;
        }
        return numbers;
    }
}
