package vn.daihoi.hall.room;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class BlockSeatsTest {
    private static String row(Block block, int row) {
        return BlockSeats.of(0, block).stream()
                .filter(seat -> seat.row() == row)
                .map(seat -> "" + seat.number())
                .collect(joining(" "));
    }

    private static String codes(Block block, Predicate<Seat> wanted) {
        return BlockSeats.of(0, block).stream().filter(wanted).map(Seat::code).collect(joining(" "));
    }

    @Test
    void in_a_theatre_odd_is_left_of_the_centre_aisle_and_even_right_of_it() {
        var block = Block.plain("A", 1, 8, Numbering.ODD_EVEN, List.of(4));

        assertThat(row(block, 1)).isEqualTo("7 5 3 1 2 4 6 8");
    }

    @Test
    void an_aisle_off_the_middle_is_the_centre_too() {
        assertThat(row(Block.plain("A", 1, 6, Numbering.ODD_EVEN, List.of(2)), 1))
                .isEqualTo("3 1 2 4 6 8");
    }

    @Test
    void two_blocks_may_share_the_odd_and_the_even_numbers() {
        assertThat(row(Block.plain("A", 1, 3, Numbering.ODD, List.of()), 1)).isEqualTo("5 3 1");
        assertThat(row(Block.plain("B", 1, 3, Numbering.EVEN, List.of()), 1)).isEqualTo("2 4 6");
    }

    @Test
    void a_place_without_a_chair_takes_no_number() {
        var block = Block.plain("A", 2, 4, Numbering.LEFT_TO_RIGHT, List.of()).with(List.of(new Spot(1, 1)), List.of());

        assertThat(row(block, 1)).isEqualTo("1 2 3");
        assertThat(row(block, 2)).isEqualTo("1 2 3 4");
    }

    @Test
    void chairs_at_an_aisle_are_known_also_where_the_row_is_short() {
        var block = Block.plain("A", 1, 6, Numbering.LEFT_TO_RIGHT, List.of(3))
                .sided(false, true)
                .with(List.of(new Spot(1, 6)), List.of());

        assertThat(codes(block, Seat::aisle)).isEqualTo("A1-3 A1-4 A1-5");
    }

    @Test
    void an_aisle_takes_the_breadth_of_a_seat() {
        var block = Block.plain("A", 1, 4, Numbering.LEFT_TO_RIGHT, List.of(2)).at(10, 3);

        assertThat(BlockSeats.of(0, block)).extracting(Seat::x).containsExactly(10, 11, 13, 14);
        assertThat(BlockSeats.of(0, block)).extracting(Seat::section).containsExactly(0, 0, 1, 1);
        assertThat(block.right()).isEqualTo(15);
    }

    @Test
    void rows_may_be_letters_and_the_code_stays_readable() {
        var block = new Block(
                "A",
                0,
                0,
                2,
                1,
                26,
                RowNames.LETTERS,
                Numbering.LEFT_TO_RIGHT,
                List.of(),
                true,
                true,
                List.of(),
                List.of());

        assertThat(codes(block, _ -> true)).isEqualTo("A.Z-1 A.AA-1");
    }

    @Test
    void the_samples_have_the_seats_they_promise_and_every_code_once() {
        assertThat(hall(Samples.communeHall())).hasSize(80).doesNotHaveDuplicates();
        assertThat(hall(Samples.theatre())).hasSize(500).doesNotHaveDuplicates();
    }

    private static List<String> hall(Drawing drawing) {
        return drawing.seats().stream()
                .filter(seat -> !seat.isOnStage())
                .map(Seat::code)
                .toList();
    }
}
