package vn.daihoi.hall.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daihoi.shared.Finding;

class RoomRulesTest {
    private static final List<Mark> WAYS = List.of(new Mark(Mark.What.STAIRS, 0, -1), new Mark(Mark.What.DOOR, 0, 9));

    private static List<String> codes(List<Mark> marks, Block... blocks) {
        var drawing = new Drawing(new Stage(1, 5), List.of(new Floor("Tầng trệt", List.of(blocks), marks)));
        return RoomRules.check(drawing).stream().map(Finding::code).toList();
    }

    private static Block block(String name) {
        return Block.plain(name, 4, 6, Numbering.ODD_EVEN, List.of(3)).with(List.of(), List.of(new Spot(4, 3)));
    }

    @Test
    void the_samples_are_fine() {
        assertThat(RoomRules.check(Samples.communeHall())).isEmpty();
        assertThat(RoomRules.check(Samples.theatre())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "A1", "ABCD", "CT"})
    void a_block_is_called_by_letters_or_its_codes_would_be_read_in_two_ways(String name) {
        assertThat(codes(WAYS, block(name))).containsExactly("CN-101");
    }

    @Test
    void two_blocks_neither_share_a_name_nor_a_place() {
        assertThat(codes(WAYS, block("A"), block("A").at(20, 0))).containsExactly("CN-102");
        assertThat(codes(WAYS, block("A"), block("B").at(5, 3))).containsExactly("CN-104");
        assertThat(codes(WAYS, block("A"), block("B").at(7, 0))).isEmpty();
    }

    @Test
    void a_room_without_ways_is_told_so() {
        var block = Block.plain("A", 4, 6, Numbering.ODD_EVEN, List.of(9)).with(List.of(), List.of(new Spot(1, 3)));

        assertThat(codes(WAYS, block)).containsExactly("CN-111", "CN-110");
        assertThat(codes(List.of(), block("A"))).containsExactly("CN-107", "CN-108");
        assertThat(codes(WAYS, block("A").with(List.of(), List.of()))).containsExactly("CN-109");
        assertThat(codes(WAYS, block("A").with(List.of(), List.of(new Spot(1, 2)))))
                .containsExactly("CN-110");
    }

    @Test
    void an_empty_room_and_one_of_giants_are_refused() {
        assertThat(codes(WAYS)).containsExactly("CN-105");
        assertThat(codes(WAYS, Block.plain("A", 61, 80, Numbering.ODD_EVEN, List.of())))
                .containsExactly("CN-103");
    }

    @Test
    void places_are_typed_as_row_and_place_and_come_back_as_typed() {
        assertThat(Spots.read("1-1, 1-14; 3-2:4"))
                .hasValueSatisfying(spots -> assertThat(Spots.show(spots)).isEqualTo("1-1, 1-14, 3-2, 3-3, 3-4"));
        assertThat(Spots.read("")).hasValue(List.of());
        assertThat(Spots.read("hàng 1")).isEmpty();
        assertThat(Spots.readNumbers("7, 14")).hasValue(List.of(7, 14));
        assertThat(Spots.readNumbers("bảy")).isEmpty();
    }
}
