package vn.daihoi.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.report.text.Difference.Kind.ADDED;
import static vn.daihoi.report.text.Difference.Kind.REMOVED;
import static vn.daihoi.report.text.Difference.Kind.SAME;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void a_changed_word_is_shown_within_its_line() {
        var difference = Difference.between("Một\nKhen 12 nông dân\nBa", "Một\nKhen 14 nông dân\nBa");

        assertThat(difference.lines()).extracting(Difference.Line::changed).containsExactly(false, true, false);
        assertThat(difference.lines().get(1).pieces())
                .containsExactly(
                        new Difference.Piece(SAME, "Khen "),
                        new Difference.Piece(REMOVED, "12"),
                        new Difference.Piece(ADDED, "14"),
                        new Difference.Piece(SAME, " nông dân"));
    }

    @Test
    void whole_lines_come_and_go() {
        var difference = Difference.between("Một\nHai", "Một\nMới\nMới nữa");

        assertThat(difference.wordsRemoved()).isEqualTo(1);
        assertThat(difference.wordsAdded()).isEqualTo(3);
        assertThat(Difference.between("a\nb", "a\nb").isNone()).isTrue();
    }

    /// Whatever is compared, what stayed and was added is the new text, what stayed and was removed the old one.
    @Test
    void both_texts_can_be_read_from_the_difference() {
        var random = new Random(7);
        for (var round = 0; round < 300; round++) {
            var before = text(random);
            var after = text(random);
            var difference = Difference.between(before, after);
            assertThat(side(difference, REMOVED)).isEqualTo(String.join("\n", Written.lines(after)));
            assertThat(side(difference, ADDED)).isEqualTo(String.join("\n", Written.lines(before)));
        }
    }

    private static String side(Difference difference, Difference.Kind without) {
        return difference.lines().stream()
                .filter(line -> line.pieces().stream().anyMatch(piece -> piece.kind() != without))
                .map(line -> line.pieces().stream()
                        .filter(piece -> piece.kind() != without)
                        .map(Difference.Piece::text)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    static String text(Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(_ -> IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(_ -> "từ" + random.nextInt(4))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
