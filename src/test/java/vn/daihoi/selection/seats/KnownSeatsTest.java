package vn.daihoi.selection.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.daihoi.selection.csv.CsvFile;

/// Seat tables of public elections; facts, each with its source.
class KnownSeatsTest {

    /// U.S. Census Bureau, "Apportionment Population and Number of Representatives by State: 2010 Census" (table 1,
    /// 309,183,463 people) and the same of 2020 (table 1, 331,108,434 people): the method of equal proportions.
    @Test
    void the_us_house_of_2010_and_2020_follows_from_huntington_hill() {
        for (var year : List.of("2010", "2020")) {
            var table = CsvFile.read(Path.of("src/test/resources/seats/us-house-" + year + ".csv"));
            var states = table.rows().stream()
                    .map(row -> Claim.of(row.at(0), new BigDecimal(row.at(1))))
                    .toList();
            var official =
                    table.rows().stream().map(row -> Integer.valueOf(row.at(2))).toList();
            assertThat(states).hasSize(50);

            var house = whole(Method.HILL, 435, states);
            assertThat(house.column()).as(year).isEqualTo(official);
            assertThat(Certificate.faults(Method.HILL, house.measure(), house.shares()))
                    .isEmpty();
        }
    }

    /// In 2020 the last seat went to Minnesota; New York would have been next, 89 people short (Census Bureau).
    @Test
    void the_queue_of_2020_ends_with_minnesota_and_new_york_is_next() {
        var table = CsvFile.read(Path.of("src/test/resources/seats/us-house-2020.csv"));
        var states = table.rows().stream()
                .map(row -> Claim.of(row.at(0), new BigDecimal(row.at(1))))
                .toList();
        var house = whole(Method.HILL, 435, states);
        assertThat(house.last().getFirst().name()).isEqualTo("Minnesota");
        assertThat(house.next().getFirst().name()).isEqualTo("New York");

        assertThat(seats(Method.HILL, 435, plus(states, "New York", 88))).isEqualTo(house.column());
        assertThat(seats(Method.HILL, 435, plus(states, "New York", 89))).isNotEqualTo(house.column());
    }

    /// Bundesministerium für Inneres, Nationalratswahl 2019: 183 seats, D'Hondt over the parties above 4 %.
    @Test
    void the_austrian_nationalrat_of_2019_follows_from_dhondt() {
        var parties = List.of(
                Claim.of("ÖVP", 1_789_417),
                Claim.of("SPÖ", 1_011_868),
                Claim.of("FPÖ", 772_666),
                Claim.of("GRÜNE", 664_055),
                Claim.of("NEOS", 387_124));
        assertThat(seats(Method.DHONDT, 183, parties)).containsExactly(71, 40, 31, 26, 15);
    }

    /// The textbook case of 1880: Alabama had 8 seats of 299, but 7 of 300 under Hamilton's method.
    /// Here the three-state example of the same effect: 10 and 11 seats for 6, 6, 2.
    @Test
    void largest_remainders_show_the_alabama_paradox_and_divisor_methods_do_not() {
        var states = List.of(Claim.of("A", 6), Claim.of("B", 6), Claim.of("C", 2));
        assertThat(seats(Method.LRM_HARE, 10, states)).containsExactly(4, 4, 2);
        assertThat(seats(Method.LRM_HARE, 11, states)).containsExactly(5, 5, 1);
        assertThat(Paradoxes.of(Method.LRM_HARE, 10, states)).contains(new Paradox.Alabama("C", 2, 1));
        assertThat(Paradoxes.of(Method.WEBSTER, 10, states)).noneMatch(Paradox.Alabama.class::isInstance);
    }

    /// Balinski & Young's example of six states and 36 seats, where every method differs (table A.1 of their book).
    @Test
    void the_six_states_of_balinski_and_young_are_told_apart_by_every_method() {
        var states = claims(27_744, 25_178, 19_947, 14_614, 9_225, 3_292);
        assertThat(seats(Method.DHONDT, 36, states)).containsExactly(11, 9, 7, 5, 3, 1);
        assertThat(seats(Method.WEBSTER, 36, states)).containsExactly(10, 9, 8, 5, 3, 1);
        assertThat(seats(Method.HILL, 36, states)).containsExactly(10, 9, 7, 6, 3, 1);
        assertThat(seats(Method.DEAN, 36, states)).containsExactly(10, 9, 7, 5, 4, 1);
        assertThat(seats(Method.ADAMS, 36, states)).containsExactly(10, 9, 7, 5, 3, 2);
        assertThat(seats(Method.LRM_HARE, 36, states)).containsExactly(10, 9, 7, 5, 4, 1);
    }

    private static List<Claim> claims(long... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> Claim.of("bang " + (i + 1), weights[i]))
                .toList();
    }

    private static List<Claim> plus(List<Claim> claims, String name, int people) {
        return claims.stream()
                .map(it -> it.name().equals(name) ? Claim.of(name, it.weight().add(BigDecimal.valueOf(people))) : it)
                .toList();
    }

    private static List<Integer> seats(Method method, int seats, List<Claim> claims) {
        return whole(method, seats, claims).column();
    }

    static Allocation whole(Method method, int seats, List<Claim> claims) {
        return switch (Apportionment.of(method, seats, claims)) {
            case SeatResult.Whole(var allocation) -> allocation;
            case SeatResult.Tied tied -> throw new AssertionError("tied: " + tied.tie());
            case SeatResult.Impossible(var obstacles) -> throw new AssertionError("impossible: " + obstacles);
        };
    }
}
