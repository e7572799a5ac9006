package vn.daihoi.demo.invented;

import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/// Chance with a fixed seed: the demo is the same wherever it is loaded.
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    boolean in100(int chances) {
        return random.nextInt(100) < chances;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /// Around the middle, rarely far from it.
    int around(int middle, int spread) {
        return middle + (int) Math.round(random.nextGaussian() * spread);
    }

    String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T one(List<T> choices, ToIntFunction<T> weight) {
        var left = random.nextInt(choices.stream().mapToInt(weight).sum());
        for (var choice : choices) {
            left -= weight.applyAsInt(choice);
            if (left < 0) {
                return choice;
            }
        }
        throw new IllegalStateException("the weights of (%d) choices add up to nothing".formatted(choices.size()));
    }
}
