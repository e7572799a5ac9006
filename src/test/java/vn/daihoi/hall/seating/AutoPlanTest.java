package vn.daihoi.hall.seating;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.daihoi.hall.room.Drawing;
import vn.daihoi.hall.room.Samples;
import vn.daihoi.hall.room.Seat;
import vn.daihoi.shared.Finding;

class AutoPlanTest {
    private static final Drawing COMMUNE = Samples.communeHall();
    private static final Drawing THEATRE = Samples.theatre();

    private static Map<Long, String> seats(Drawing room, List<Sitter> people, Placed... kept) {
        return byId(AutoPlan.of(room, people, List.of(kept), Wishes.USUAL));
    }

    private static Map<Long, String> byId(List<Placed> placed) {
        return placed.stream().collect(toMap(Placed::sitter, Placed::seat));
    }

    private static List<String> codes(Drawing room, List<Sitter> people) {
        return SeatingRules.check(room, people, AutoPlan.of(room, people, List.of(), Wishes.USUAL), Wishes.USUAL)
                .stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void the_first_of_the_presidium_sits_in_the_middle_of_the_stage() {
        var people = List.of(People.presidium(1, 2), People.presidium(2, 1), People.presidium(3, 3));

        assertThat(seats(COMMUNE, people))
                .containsExactlyInAnyOrderEntriesOf(Map.of(2L, "CT1-1", 1L, "CT1-2", 3L, "CT1-3"));
        assertThat(COMMUNE.seats().stream().filter(Seat::isOnStage).map(Seat::number))
                .containsExactly(5, 3, 1, 2, 4);
    }

    @Test
    void guests_sit_in_front_by_their_rank_from_the_middle_out() {
        var people = Stream.concat(
                        Stream.of(People.guest(1, 3), People.guest(2, 1), People.guest(3, 2)),
                        People.delegation(1, 10, 8).stream())
                .toList();

        assertThat(seats(COMMUNE, people))
                .containsEntry(2L, "A1-1")
                .containsEntry(3L, "A1-2")
                .containsEntry(1L, "A1-3");
    }

    @Test
    void a_delegation_stays_in_one_piece() {
        var people = new ArrayList<Sitter>();
        for (var delegation = 1; delegation <= 11; delegation++) {
            people.addAll(People.delegation(delegation, delegation * 100L, 7));
        }

        var placed = AutoPlan.of(COMMUNE, people, List.of(), Wishes.USUAL);

        assertThat(placed).hasSize(77);
        assertThat(codes(COMMUNE, people.subList(0, 70))).isEmpty();
    }

    @Test
    void the_largest_come_first_where_that_tears_fewer() {
        var people = new ArrayList<Sitter>();
        for (var delegation = 1; delegation <= 6; delegation++) {
            people.addAll(People.delegation(delegation, delegation * 100L, 3));
        }
        people.addAll(People.delegation(7, 700, 30));
        people.addAll(People.delegation(8, 800, 30));

        assertThat(codes(COMMUNE, people)).isEmpty();
    }

    @Test
    void those_of_a_batch_sit_together_in_the_order_in_which_they_go_up() {
        var people = new ArrayList<Sitter>();
        for (var i = 0; i < 12; i++) {
            people.add(People.awarded(People.delegate(i + 1, i + 1), 1 + i / 6, 1 + i % 6));
        }
        Collections.shuffle(people, new Random(3));

        var seats = seats(COMMUNE, people);

        assertThat(seats).containsEntry(1L, "A1-9").containsEntry(2L, "A1-7").containsEntry(6L, "A2-9");
        assertThat(codes(COMMUNE, people)).isEmpty();
    }

    @Test
    void who_uses_a_wheelchair_has_a_place_for_it_near_the_own_delegation() {
        var people = new ArrayList<>(People.delegation(1, 1, 20));
        people.set(3, People.inWheelchair(people.get(3)));

        assertThat(seats(COMMUNE, people)).containsEntry(4L, "A8-1");
        assertThat(codes(COMMUNE, people)).isEmpty();
    }

    @Test
    void wheelchairs_beyond_the_places_for_them_stand_at_an_aisle_near_the_door() {
        var people = People.delegation(1, 1, 20).stream()
                .map(one -> one.id() <= 4 ? People.inWheelchair(one) : one)
                .toList();

        var seats = seats(COMMUNE, people);

        assertThat(Stream.of(1L, 2L, 3L, 4L).map(seats::get)).containsExactlyInAnyOrder("A8-1", "A8-2", "A7-1", "A7-2");
        assertThat(codes(COMMUNE, people)).isEmpty();
    }

    @Test
    void an_old_delegate_sits_at_an_aisle_within_the_delegation() {
        var people = new ArrayList<>(People.delegation(1, 1, 10));
        people.set(2, People.elderly(people.get(2)));

        var placed = AutoPlan.of(COMMUNE, people, List.of(), Wishes.USUAL);
        var own = placed.stream().filter(one -> one.sitter() == 3).findFirst().orElseThrow();

        assertThat(own.why()).extracting(Why::code).containsExactly("delegation", "aisle");
        assertThat(codes(COMMUNE, people)).isEmpty();
    }

    @Test
    void a_locked_seat_stays_whatever_comes() {
        var people = People.delegation(1, 1, 20);
        var locked = new Placed(7, "A5-9", true, List.of(Why.of("hand", "Sơn Thị Mỹ Dung")));

        var placed = AutoPlan.of(COMMUNE, people, List.of(locked), Wishes.USUAL);

        assertThat(placed).contains(locked).hasSize(20);
        assertThat(placed).extracting(Placed::seat).doesNotHaveDuplicates();
    }

    @Test
    void a_seat_kept_by_somebody_who_left_the_list_is_free_again() {
        var people = People.delegation(1, 1, 80);

        var placed = AutoPlan.of(COMMUNE, people, List.of(new Placed(999, "A1-1", true, List.of())), Wishes.USUAL);

        assertThat(placed).hasSize(80).extracting(Placed::sitter).doesNotContain(999L);
        assertThat(placed).extracting(Placed::seat).contains("A1-1");
    }

    @Test
    void the_order_in_which_people_are_given_never_matters() {
        var people = People.congress(480);
        var expected = byId(AutoPlan.of(THEATRE, people, List.of(), Wishes.USUAL));
        for (var seed = 0; seed < 5; seed++) {
            var mixed = new ArrayList<>(people);
            Collections.shuffle(mixed, new Random(seed));
            assertThat(byId(AutoPlan.of(THEATRE, mixed, List.of(), Wishes.USUAL)))
                    .isEqualTo(expected);
        }
    }

    @Test
    void everybody_of_a_congress_has_one_seat_with_a_reason() {
        for (var size : List.of(80, 200, 400, 500)) {
            var people = People.congress(size);
            var placed = AutoPlan.of(THEATRE, people, List.of(), Wishes.USUAL);

            assertThat(placed).hasSize(size);
            assertThat(placed).extracting(Placed::seat).doesNotHaveDuplicates();
            assertThat(placed).allSatisfy(one -> assertThat(one.why()).isNotEmpty());
            assertThat(codes(THEATRE, people)).doesNotContain("CN-201", "CN-204", "CN-208", "CN-209");
        }
    }

    @Test
    void a_chair_is_put_on_a_wheelchair_place_only_when_all_others_are_taken() {
        assertThat(seats(COMMUNE, People.delegation(1, 1, 78)))
                .doesNotContainValue("A8-1")
                .doesNotContainValue("A8-2");
        assertThat(seats(COMMUNE, People.delegation(1, 1, 79))).hasSize(79).containsValue("A8-1");
    }

    @Test
    void a_plan_made_again_over_itself_changes_nothing() {
        var people = People.congress(300);
        var once = AutoPlan.of(THEATRE, people, List.of(), Wishes.USUAL);

        assertThat(byId(AutoPlan.of(THEATRE, people, once, Wishes.USUAL))).isEqualTo(byId(once));
    }

    /// The worked example of docs/methods/seating.md.
    @Test
    void the_worked_example_of_the_method_comes_out_as_written() {
        var people = new ArrayList<>(List.of(People.guest(1, 1), People.guest(2, 2), People.guest(3, 3)));
        people.add(People.awarded(People.delegate(4, 7), 1, 1));
        people.add(People.awarded(People.delegate(5, 8), 1, 2));
        people.addAll(People.delegation(1, 11, 5));
        people.add(People.elderly(People.delegate(16, 1)));
        people.addAll(People.delegation(2, 21, 3));
        people.add(People.inWheelchair(People.delegate(24, 2)));

        var seats = seats(COMMUNE, people);

        assertThat(Stream.of(1L, 2L, 3L, 4L, 5L).map(seats::get))
                .containsExactly("A1-1", "A1-2", "A1-3", "A1-7", "A1-5");
        assertThat(Stream.of(11L, 12L, 13L, 14L, 15L, 16L).map(seats::get))
                .containsExactly("A1-9", "A2-9", "A2-7", "A2-5", "A2-3", "A2-1");
        assertThat(Stream.of(21L, 22L, 23L, 24L).map(seats::get)).containsExactly("A3-1", "A3-3", "A3-5", "A8-1");
    }
}
