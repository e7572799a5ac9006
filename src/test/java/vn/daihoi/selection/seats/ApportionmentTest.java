package vn.daihoi.selection.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What the methods promise, held on many small cases from a fixed seed.
class ApportionmentTest {
    private static final int CASES = 150;

    @Test
    void every_seat_is_given_and_every_limit_met() {
        each((method, seats, claims) -> {
            var given = switch (Apportionment.of(method, seats, claims)) {
                case SeatResult.Whole(var all) -> {
                    assertThat(all.given()).isEqualTo(seats);
                    yield all;
                }
                case SeatResult.Tied tied -> {
                    assertThat(tied.certain().given() + tied.tie().seats()).isEqualTo(seats);
                    assertThat(tied.tie().names()).hasSizeGreaterThan(tied.tie().seats());
                    yield tied.drawn("hạt giống");
                }
                case SeatResult.Impossible impossible -> throw new AssertionError(impossible.obstacles());
            };
            assertThat(given.given()).isEqualTo(seats);
            assertThat(given.shares())
                    .allSatisfy(it -> assertThat(it.seats())
                            .isBetween(it.claim().min(), it.claim().max()));
        });
    }

    @Test
    void the_order_of_the_input_never_matters() {
        var random = new Random(11);
        each((method, seats, claims) -> {
            var mixed = new ArrayList<>(claims);
            Collections.shuffle(mixed, random);
            assertThat(byName(Apportionment.of(method, seats, mixed)))
                    .isEqualTo(byName(Apportionment.of(method, seats, claims)));
        });
    }

    @Test
    void one_more_seat_never_takes_one_away_under_a_divisor_method() {
        each((method, seats, claims) -> {
            if (method.isDivisorMethod()
                    && Apportionment.of(method, seats, claims) instanceof SeatResult.Whole(var now)
                    && Apportionment.of(method, seats + 1, claims) instanceof SeatResult.Whole(var more)) {
                for (int i = 0; i < claims.size(); i++) {
                    assertThat(more.column().get(i))
                            .isGreaterThanOrEqualTo(now.column().get(i));
                }
                assertThat(Paradoxes.of(method, seats, claims))
                        .noneMatch(it -> it instanceof Paradox.Alabama || it instanceof Paradox.NewState);
            }
        });
    }

    @Test
    void the_divisor_certifies_every_whole_result_and_no_other() {
        each((method, seats, claims) -> {
            if (method.isDivisorMethod()
                    && Apportionment.of(method, seats, claims) instanceof SeatResult.Whole(var now)
                    && now.sharp()) {
                assertThat(Certificate.faults(method, now.measure(), now.shares()))
                        .isEmpty();
                assertThat(movedByOne(now))
                        .allSatisfy(wrong -> assertThat(Certificate.faults(method, now.measure(), wrong))
                                .isNotEmpty());
            }
        });
    }

    /// Divisor methods: nobody's next quotient may exceed another's last. Tried over every possible division.
    @Test
    void brute_force_finds_the_same_divisions() {
        each((method, seats, claims) -> {
            if (!method.isDivisorMethod() || seats > 12) {
                return;
            }
            var stable = new ArrayList<List<Integer>>();
            divide(claims, seats, new ArrayList<>(), column -> {
                if (isStable(method, claims, column)) {
                    stable.add(List.copyOf(column));
                }
            });
            switch (Apportionment.of(method, seats, claims)) {
                case SeatResult.Whole(var now) -> assertThat(stable).containsExactly(now.column());
                case SeatResult.Tied tied -> {
                    assertThat(stable)
                            .hasSizeGreaterThan(1)
                            .contains(tied.drawn("x").column());
                    assertThat(stable)
                            .allSatisfy(
                                    it -> assertThat(contains(it, tied.certain().column()))
                                            .isTrue());
                }
                case SeatResult.Impossible impossible -> throw new AssertionError(impossible.obstacles());
            }
        });
    }

    @Test
    void hare_without_limits_gives_whole_quotas_then_largest_remainders() {
        var random = new Random(5);
        for (int round = 0; round < CASES; round++) {
            var claims = IntStream.range(0, 2 + random.nextInt(5))
                    .mapToObj(i -> Claim.of("đơn vị " + i, 1 + random.nextInt(1000)))
                    .toList();
            int seats = random.nextInt(30);
            var total = claims.stream()
                    .mapToLong(it -> it.weight().longValueExact())
                    .sum();
            if (Apportionment.of(Method.LRM_HARE, seats, claims) instanceof SeatResult.Whole(var now)) {
                for (var share : now.shares()) {
                    long whole = share.claim().weight().longValueExact() * seats / total;
                    assertThat((long) share.seats()).isBetween(whole, whole + 1);
                }
                assertThat(Paradoxes.quota(now)).isEmpty();
            }
        }
    }

    @Test
    void whom_a_limit_holds_does_not_distort_the_others() {
        var claims = List.of(Claim.of("A", 900).between(0, 4), Claim.of("B", 80), Claim.of("C", 20));
        for (var method : List.of(Method.WEBSTER, Method.LRM_HARE, Method.LRM_DROOP)) {
            var now = KnownSeatsTest.whole(method, 10, claims);
            assertThat(now.column()).as(method.code()).containsExactly(4, 5, 1);
            assertThat(now.shares().getFirst().held()).isEqualTo(Share.Held.DOWN_BY_MAXIMUM);
        }
    }

    @Test
    void a_locked_cell_stays_and_the_others_are_solved_around_it() {
        var claims = List.of(Claim.of("A", 100).fixedAt(1), Claim.of("B", 100), Claim.of("C", 300));
        assertThat(KnownSeatsTest.whole(Method.WEBSTER, 9, claims).column()).containsExactly(1, 2, 6);
    }

    @Test
    void equal_rights_to_fewer_seats_are_a_tie_and_a_lot_with_a_seed_breaks_it() {
        var claims = List.of(Claim.of("A", 50), Claim.of("B", 50), Claim.of("C", 50), Claim.of("D", 300));
        var tied = (SeatResult.Tied) Apportionment.of(Method.DHONDT, 8, claims);
        assertThat(tied.tie()).isEqualTo(new Tie(List.of("A", "B", "C", "D"), 3));
        assertThat(tied.certain().column()).containsExactly(0, 0, 0, 5);

        var one = (SeatResult.Tied) Apportionment.of(Method.WEBSTER, 5, claims);
        assertThat(one.tie()).isEqualTo(new Tie(List.of("A", "B", "C"), 2));
        assertThat(one.drawn("15/02/2020").column())
                .isEqualTo(one.drawn("15/02/2020").column());
        var winners = IntStream.range(0, 100)
                .mapToObj(seed -> one.drawn("hạt giống " + seed).column())
                .distinct();
        assertThat(winners).hasSize(3);
    }

    @Test
    void decimal_weights_are_exact() {
        var claims = List.of(
                Claim.of("A", new BigDecimal("0.1")),
                Claim.of("B", new BigDecimal("0.2")),
                Claim.of("C", new BigDecimal("0.30000000000000000001")));
        assertThat(KnownSeatsTest.whole(Method.WEBSTER, 3, claims).column()).containsExactly(0, 1, 2);
        var tied = List.of(Claim.of("A", new BigDecimal("0.1")), Claim.of("B", new BigDecimal("0.3")));
        assertThat(Apportionment.of(Method.WEBSTER, 2, tied)).isInstanceOf(SeatResult.Tied.class);
    }

    @Test
    void numbers_are_explained_so_that_they_can_be_checked_by_hand() {
        var claims = List.of(
                Claim.of("Sở A", 120), Claim.of("Sở B", 47), Claim.of("Sở C", 3).between(1, 9));
        var now = KnownSeatsTest.whole(Method.WEBSTER, 8, claims);
        assertThat(now.measure()).isEqualByComparingTo("24");
        assertThat(now.shares())
                .extracting(Share::quotient)
                .containsExactly(new BigDecimal("5.00"), new BigDecimal("1.96"), new BigDecimal("0.13"));
        assertThat(now.column()).containsExactly(5, 2, 1);
    }

    @Test
    void what_cannot_be_done_is_refused_with_names() {
        assertThat(codes(3, Claim.of("A", 1).between(2, 3), Claim.of("B", 1).between(2, 3)))
                .containsExactly("selection.seats.too-few");
        assertThat(codes(9, Claim.of("A", 1).between(0, 3), Claim.of("B", 1).between(0, 3)))
                .containsExactly("selection.seats.too-many");
        assertThat(codes(9, Claim.of("A", 0), Claim.of("B", 1).between(0, 3)))
                .containsExactly("selection.seats.no-weight");
        assertThat(codes(1, Claim.of("A", -1).between(-2, -3), Claim.of("A", 1)))
                .containsExactly(
                        "selection.seats.negative-weight",
                        "selection.seats.negative-minimum",
                        "selection.seats.min-above-max",
                        "selection.seats.twice");
        assertThat(codes(-1)).containsExactly("selection.seats.nobody", "selection.seats.negative-seats");
        var words = ResourceBundle.getBundle("messages.selection");
        assertThat(codes(-1))
                .allSatisfy(code -> assertThat(words.getString(code)).isNotBlank());
    }

    interface Case {
        void check(Method method, int seats, List<Claim> claims);
    }

    private static void each(Case check) {
        var random = new Random(2020);
        for (int round = 0; round < CASES; round++) {
            int units = 1 + random.nextInt(4);
            var claims = IntStream.range(0, units)
                    .mapToObj(i -> Claim.of("đơn vị " + i, 1 + random.nextInt(random.nextBoolean() ? 6 : 500)))
                    .map(it -> random.nextInt(3) == 0 ? it.between(random.nextInt(3), 3 + random.nextInt(9)) : it)
                    .toList();
            int least = claims.stream().mapToInt(Claim::min).sum();
            long most = Math.min(20, claims.stream().mapToLong(Claim::max).sum());
            int seats = least + random.nextInt((int) Math.max(1, most - least));
            for (var method : Method.values()) {
                check.check(method, seats, claims);
            }
        }
    }

    private static boolean isStable(Method method, List<Claim> claims, List<Integer> column) {
        var weights = claims.stream().map(it -> Fraction.of(it.weight())).toArray(Fraction[]::new);
        var rough = claims.stream()
                .map(Claim::weight)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        var ranking = new DivisorRanking(method, weights, rough);
        for (int i = 0; i < column.size(); i++) {
            for (int j = 0; j < column.size(); j++) {
                if (i != j
                        && column.get(i) < claims.get(i).max()
                        && column.get(j) > claims.get(j).min()
                        && ranking.compare(i, column.get(i), j, column.get(j) - 1) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void divide(
            List<Claim> claims, int rest, List<Integer> column, java.util.function.Consumer<List<Integer>> found) {
        if (column.size() == claims.size()) {
            if (rest == 0) {
                found.accept(column);
            }
            return;
        }
        var claim = claims.get(column.size());
        for (int seats = claim.min(); seats <= Math.min(rest, claim.max()); seats++) {
            column.add(seats);
            divide(claims, rest - seats, column, found);
            column.removeLast();
        }
    }

    private static List<List<Share>> movedByOne(Allocation now) {
        var moved = new ArrayList<List<Share>>();
        for (int from = 0; from < now.shares().size(); from++) {
            for (int to = 0; to < now.shares().size(); to++) {
                if (from != to && now.shares().get(from).seats() > 0) {
                    var shares = new ArrayList<>(now.shares());
                    shares.set(from, with(shares.get(from), -1));
                    shares.set(to, with(shares.get(to), 1));
                    moved.add(shares);
                }
            }
        }
        return moved;
    }

    private static Share with(Share share, int change) {
        return new Share(share.claim(), share.seats() + change, share.quotient(), share.held());
    }

    private static boolean contains(List<Integer> column, List<Integer> certain) {
        return IntStream.range(0, column.size()).allMatch(i -> column.get(i) >= certain.get(i));
    }

    private static List<String> byName(SeatResult result) {
        return switch (result) {
            case SeatResult.Whole(var now) -> shares(now);
            case SeatResult.Tied(var certain, var tie) -> {
                var lines = new ArrayList<>(shares(certain));
                lines.add(tie.names().stream().sorted().toList() + " " + tie.seats());
                yield lines;
            }
            case SeatResult.Impossible(var obstacles) -> List.of(obstacles.toString());
        };
    }

    private static List<String> shares(Allocation allocation) {
        return allocation.shares().stream()
                .map(it -> it.name() + " " + it.seats() + " " + it.quotient() + " " + it.held() + " "
                        + allocation.measure())
                .sorted()
                .toList();
    }

    private static List<String> codes(int seats, Claim... claims) {
        var result = Apportionment.of(Method.WEBSTER, seats, Arrays.asList(claims));
        return ((SeatResult.Impossible) result)
                .obstacles().stream().map(Obstacle::code).toList();
    }
}
