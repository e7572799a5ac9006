package vn.daihoi.selection.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GainsTest {
    @Test
    void a_swap_is_weighed_as_it_turns_out() {
        int looked = 0;
        for (int seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var slate = Slate.of(SmallWorld.random(random));
            var program = slate.sheet(new BitSet()).program();
            var low = IntStream.range(0, program.rows()).map(i -> program.low[program.columns() + i]);
            var high = IntStream.range(0, program.rows()).map(i -> program.high[program.columns() + i]);
            var seats = new Seats(program, slate.kinds(), low.toArray(), high.toArray(), new SplittableRandom(seed));
            seats.take(IntStream.range(0, slate.kinds())
                    .map(j -> random.nextInt(program.high[j] + 1))
                    .toArray());
            var gains = new Gains(program, seats);
            gains.weigh();
            var pairs = seats.pairs(50);
            for (int k = 0; k < pairs.length; k += 2) {
                int before = seats.missing();
                seats.swap(pairs[k], pairs[k + 1]);
                assertThat(gains.of(pairs[k], pairs[k + 1])).isEqualTo(seats.missing() - before);
                seats.swap(pairs[k + 1], pairs[k]);
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(1_000);
    }
}
