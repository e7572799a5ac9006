package vn.daihoi.hall.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.daihoi.hall.room.Drawing;
import vn.daihoi.hall.room.Samples;
import vn.daihoi.shared.Finding;

class SeatingRulesTest {
    private static final Drawing ROOM = Samples.communeHall();

    private static List<Finding> check(List<Sitter> people, String... seats) {
        var placed = new ArrayList<Placed>();
        for (var i = 0; i < seats.length; i++) {
            placed.add(new Placed(people.get(i).id(), seats[i], false, List.of()));
        }
        return SeatingRules.check(ROOM, people, placed, Wishes.USUAL);
    }

    private static List<String> codes(List<Sitter> people, String... seats) {
        return check(people, seats).stream().map(Finding::code).toList();
    }

    @Test
    void who_has_no_seat_is_named() {
        var people = People.delegation(1, 1, 2);

        assertThat(check(people, "A1-1")).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("CN-201");
            assertThat(finding.values()).containsExactly(1, "Đại biểu 2");
        });
    }

    @Test
    void more_people_than_seats_are_told_apart_from_a_bad_plan() {
        assertThat(codes(People.delegation(1, 1, 81))).containsExactly("CN-200", "CN-201");
    }

    @Test
    void a_delegation_torn_apart_is_told_with_its_pieces() {
        var people = People.delegation(1, 1, 3);

        assertThat(codes(people, "A1-1", "A1-2", "A2-1")).isEmpty();
        assertThat(check(people, "A1-1", "A1-2", "A6-1")).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("CN-206");
            assertThat(finding.values()).containsExactly("Đoàn 1", 2, "A1-1 (2), A6-1 (1)");
        });
    }

    @Test
    void a_wheelchair_in_the_middle_of_a_row_is_a_breach_and_at_an_aisle_none() {
        var people = List.of(People.inWheelchair(People.delegate(1, 1)));

        assertThat(codes(people, "A3-5")).containsExactly("CN-204");
        assertThat(codes(people, "A3-1")).isEmpty();
        assertThat(codes(people, "A8-1")).isEmpty();
    }

    @Test
    void an_old_delegate_away_from_the_aisle_is_a_warning() {
        assertThat(codes(List.of(People.elderly(People.delegate(1, 1))), "A3-5"))
                .containsExactly("CN-205");
    }

    @Test
    void a_batch_that_is_scattered_is_told() {
        var people = List.of(People.awarded(People.delegate(1, 1), 2, 1), People.awarded(People.delegate(2, 2), 2, 2));

        assertThat(codes(people, "A1-9", "A8-10")).containsExactly("CN-208");
    }

    @Test
    void a_guest_behind_the_front_rows_is_told() {
        assertThat(codes(List.of(People.guest(1, 1)), "A4-1")).containsExactly("CN-209");
    }

    @Test
    void seats_that_are_gone_and_people_who_are_gone_are_told() {
        assertThat(codes(People.delegation(1, 1, 1), "B1-1")).containsExactly("CN-201", "CN-202");
        var placed = List.of(new Placed(5, "A1-1", false, List.of()));
        assertThat(SeatingRules.check(ROOM, List.of(), placed, Wishes.USUAL))
                .extracting(Finding::code)
                .containsExactly("CN-203");
    }
}
