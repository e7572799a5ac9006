package vn.daihoi.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MergeTest {

    @Test
    void changes_of_different_lines_are_both_taken() {
        var merge = Merge.of("Một\nHai\nBa", "Một!\nHai\nBa", "Một\nHai\nBa\nBốn");

        assertThat(merge.text()).isEqualTo("Một!\nHai\nBa\nBốn");
        assertThat(merge.both()).isZero();
    }

    @Test
    void a_line_both_changed_is_kept_twice_and_counted() {
        var merge = Merge.of("Một\nHai", "Một\nHai của người kia", "Một\nHai của tôi");

        assertThat(merge.text()).isEqualTo("Một\nHai của người kia\nHai của tôi");
        assertThat(merge.both()).isEqualTo(1);
    }

    @Test
    void what_one_removed_and_nobody_touched_is_gone() {
        assertThat(Merge.of("Một\nHai\nBa", "Một\nBa", "Một\nHai\nBa\nBốn").text())
                .isEqualTo("Một\nBa\nBốn");
    }

    /// No line that either of them wrote anew is ever lost.
    @Test
    void nothing_written_is_dropped() {
        var random = new Random(11);
        for (var round = 0; round < 500; round++) {
            var base = DifferenceTest.text(random);
            var theirs = base + "\nCủa người kia " + round;
            var mine = "Của tôi " + round + "\n" + DifferenceTest.text(random);
            var merged = Written.lines(Merge.of(base, theirs, mine).text());
            var was = Written.lines(base);

            assertThat(merged).contains("Của người kia " + round, "Của tôi " + round);
            assertThat(merged)
                    .containsAll(Written.lines(mine).stream()
                            .filter(line -> !was.contains(line))
                            .toList());
        }
    }
}
