package vn.daihoi.selection.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.daihoi.selection.csv.CsvFile;

class BiproportionalTest {
    private static final List<Method> METHODS =
            Arrays.stream(Method.values()).filter(Method::isDivisorMethod).toList();

    /// A published small matrix under Webster's rounding.
    @Test
    void the_textbook_matrix_is_met_cell_by_cell() {
        var problem = problem(Method.WEBSTER, new int[] {4, 5, 6}, new int[] {4, 5, 6}, new long[][] {
            {51, 60, 63}, {98, 100, 102}, {45, 120, 144}
        });
        assertThat(whole(problem).seats()).containsExactly(List.of(1, 1, 2), List.of(2, 2, 1), List.of(1, 2, 3));
    }

    /// Kantonsratswahl Zürich 2019 (doppelter Pukelsheim, 18 districts, 9 lists above the hurdle, 180 seats): votes and
    /// seats as published by the canton, taken from the public transcription rjs02/DoppelterPukelsheim.
    @Test
    void the_cantonal_council_of_zurich_2019_is_met_cell_by_cell() {
        var votes = CsvFile.read(Path.of("src/test/resources/seats/zuerich-2019-votes.csv"));
        var official = CsvFile.read(Path.of("src/test/resources/seats/zuerich-2019-seats.csv")).rows().stream()
                .map(row -> row.fields().stream().skip(1).map(Integer::valueOf).toList())
                .toList();
        var rows = IntStream.range(0, official.size())
                .mapToObj(i -> new Margin(votes.rows().get(i).at(0), sum(official.get(i))))
                .toList();
        var columns = IntStream.range(0, 9)
                .mapToObj(j -> new Margin(
                        votes.header().at(j + 1),
                        official.stream().mapToInt(row -> row.get(j)).sum()))
                .toList();
        assertThat(columns).extracting(Margin::seats).containsExactly(6, 8, 4, 8, 29, 23, 22, 35, 45);
        var weights = votes.rows().stream()
                .map(row -> row.fields().stream().skip(1).map(BigDecimal::new).toList())
                .toList();
        var problem = MatrixProblem.of(Method.WEBSTER, rows, columns, weights);
        var matrix = whole(problem);
        assertThat(matrix.seats()).isEqualTo(official);
        assertThat(matrix.sharp()).isTrue();
        assertThat(MatrixCertificate.faults(problem, matrix)).isEmpty();
    }

    @Test
    void margins_are_met_and_the_divisors_certify_every_cell() {
        var random = new Random(3);
        int sharp = 0;
        for (int round = 0; round < 300; round++) {
            var method = METHODS.get(round % METHODS.size());
            var problem = random(method, random, 2 + random.nextInt(9), 2 + random.nextInt(9), 20_000);
            if (Biproportional.of(problem) instanceof MatrixResult.Whole(var matrix)) {
                assertThat(matrix.sharp()).isTrue();
                assertThat(MatrixCertificate.faults(problem, matrix)).isEmpty();
                sharp++;
            }
        }
        assertThat(sharp).isGreaterThan(250);
    }

    @Test
    void a_wrong_cell_or_divisor_is_not_certified() {
        var problem = random(Method.WEBSTER, new Random(8), 6, 4, 20_000);
        var matrix = whole(problem);
        var rows = new ArrayList<>(matrix.rowDivisors());
        rows.set(0, rows.get(0).multiply(BigDecimal.TWO));
        var wrong = new Matrix(matrix.seats(), rows, matrix.columnDivisors(), true, null);
        assertThat(MatrixCertificate.faults(problem, wrong)).isNotEmpty();
    }

    /// All matrices with these margins, the cheapest by the product of borders crossed: exact, small numbers.
    @Test
    void brute_force_finds_the_same_matrices_and_the_same_ties() {
        var random = new Random(17);
        int ties = 0;
        for (int round = 0; round < 400; round++) {
            var method = METHODS.get(round % METHODS.size());
            var problem = random(method, random, 2 + random.nextInt(2), 2 + random.nextInt(2), 4);
            var best = cheapest(problem);
            switch (Biproportional.of(problem)) {
                case MatrixResult.Whole(var matrix) -> assertThat(best).containsExactly(matrix.seats());
                case MatrixResult.Tied tied -> {
                    ties++;
                    assertThat(best).hasSizeGreaterThan(1);
                    assertThat(lowest(best)).isEqualTo(tied.certain().seats());
                    var drawn = (MatrixResult.Whole) Biproportional.drawn(problem, "hạt " + round);
                    assertThat(best).contains(drawn.matrix().seats());
                }
                case MatrixResult.Impossible impossible -> assertThat(best).isEmpty();
            }
        }
        assertThat(ties).isGreaterThan(30);
    }

    @Test
    void turning_or_mixing_the_matrix_changes_nothing() {
        var random = new Random(23);
        for (int round = 0; round < 60; round++) {
            var problem = random(METHODS.get(round % METHODS.size()), random, 5, 3, 500);
            var upright = Biproportional.of(problem);
            var turned = Biproportional.of(problem.transposed());
            if (upright instanceof MatrixResult.Whole(var one) && turned instanceof MatrixResult.Whole(var other)) {
                assertThat(other.transposed().seats()).isEqualTo(one.seats());
            } else {
                assertThat(turned).hasSameClassAs(upright);
            }
        }
    }

    @Test
    void locked_cells_stay_and_the_margins_still_hold() {
        var problem = random(Method.WEBSTER, new Random(31), 6, 4, 900);
        var free = whole(problem).seats();
        var locked =
                problem.locked(List.of(new MatrixProblem.Lock(0, 0, free.get(0).get(0) + 1)));
        var matrix = whole(locked);
        assertThat(matrix.seats().get(0).get(0)).isEqualTo(free.get(0).get(0) + 1);
        assertThat(MatrixCertificate.faults(locked, matrix)).isEmpty();
    }

    @Test
    void margins_that_cannot_be_met_are_refused_with_names() {
        assertThat(codes(problem(Method.WEBSTER, new int[] {2, 1}, new int[] {1, 1}, new long[][] {{1, 1}, {1, 1}})))
                .containsExactly("selection.seats.margins-differ");
        assertThat(codes(problem(Method.LRM_HARE, new int[] {1}, new int[] {1}, new long[][] {{1}})))
                .containsExactly("selection.seats.matrix-method");
        assertThat(codes(problem(Method.WEBSTER, new int[] {1, 1}, new int[] {2, 0}, new long[][] {{0, 1}, {1, 1}})))
                .contains("selection.seats.line-too-many");

        var stuck = problem(
                Method.WEBSTER, new int[] {3, 3, 2}, new int[] {4, 2, 2}, new long[][] {{5, 0, 0}, {7, 0, 0}, {1, 1, 1}
                });
        var obstacle =
                ((MatrixResult.Impossible) Biproportional.of(stuck)).obstacles().getFirst();
        assertThat(obstacle.code()).isEqualTo("selection.seats.stuck");
        assertThat(obstacle.values()).containsExactly("hàng 0, hàng 1", "cột 0", 6L, 4L);
    }

    private static List<String> codes(MatrixProblem problem) {
        return ((MatrixResult.Impossible) Biproportional.of(problem))
                .obstacles().stream().map(Obstacle::code).toList();
    }

    private static Matrix whole(MatrixProblem problem) {
        return switch (Biproportional.of(problem)) {
            case MatrixResult.Whole(var matrix) -> matrix;
            case MatrixResult.Tied tied -> throw new AssertionError("tied: " + tied.open());
            case MatrixResult.Impossible impossible -> throw new AssertionError(impossible.obstacles());
        };
    }

    private static List<List<Integer>> lowest(List<List<List<Integer>>> all) {
        var first = all.getFirst();
        return IntStream.range(0, first.size())
                .mapToObj(i -> IntStream.range(0, first.get(i).size())
                        .mapToObj(j -> all.stream()
                                .mapToInt(it -> it.get(i).get(j))
                                .min()
                                .orElseThrow())
                        .toList())
                .toList();
    }

    private static List<List<List<Integer>>> cheapest(MatrixProblem problem) {
        var found = new ArrayList<List<List<Integer>>>();
        var least = new Fraction[] {new Fraction(java.math.BigInteger.ONE, java.math.BigInteger.ZERO)};
        fill(problem, new ArrayList<>(), matrix -> {
            var price = price(problem, matrix);
            int order = price.compareTo(least[0]);
            if (order < 0) {
                found.clear();
                least[0] = price;
            }
            if (order <= 0 && !price.isInfinite()) {
                found.add(List.copyOf(matrix));
            }
        });
        return found;
    }

    /// The product of signpost ÷ weight over all seats; methods that serve everyone first start at the second seat.
    private static Fraction price(MatrixProblem problem, List<List<Integer>> matrix) {
        var price = Fraction.ONE;
        var never = new Fraction(java.math.BigInteger.ONE, java.math.BigInteger.ZERO);
        int first = problem.method().servesEveryoneFirst() ? 1 : 0;
        for (int i = 0; i < matrix.size(); i++) {
            for (int j = 0; j < matrix.get(i).size(); j++) {
                var weight = Fraction.of(problem.weights().get(i).get(j))
                        .pow(problem.method().power());
                int seats = matrix.get(i).get(j);
                if (weight.numerator().signum() == 0 ? seats > 0 : seats < first) {
                    return never;
                }
                for (int n = first; n < seats; n++) {
                    price = price.times(problem.method().signpost(n)).over(weight);
                }
            }
        }
        return price;
    }

    private static void fill(MatrixProblem problem, List<List<Integer>> rows, Consumer<List<List<Integer>>> found) {
        if (rows.size() == problem.rows().size()) {
            if (IntStream.range(0, problem.columns().size())
                    .allMatch(j -> rows.stream().mapToInt(it -> it.get(j)).sum()
                            == problem.columns().get(j).seats())) {
                found.accept(rows);
            }
            return;
        }
        rows(problem.columns().size(), problem.rows().get(rows.size()).seats(), new ArrayList<>(), row -> {
            rows.add(row);
            fill(problem, rows, found);
            rows.removeLast();
        });
    }

    private static void rows(int columns, int seats, List<Integer> row, Consumer<List<Integer>> found) {
        if (row.size() == columns - 1) {
            var whole = new ArrayList<>(row);
            whole.add(seats);
            found.accept(whole);
            return;
        }
        for (int n = 0; n <= seats; n++) {
            row.add(n);
            rows(columns, seats - n, row, found);
            row.removeLast();
        }
    }

    /// Margins of a random matrix of seats, so that most can be met.
    private static MatrixProblem random(Method method, Random random, int rows, int columns, int most) {
        var weights = new long[rows][columns];
        var rowSeats = new int[rows];
        var columnSeats = new int[columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                weights[i][j] = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(most);
                int seats = weights[i][j] == 0 ? 0 : 1 + random.nextInt(3);
                rowSeats[i] += seats;
                columnSeats[j] += seats;
            }
        }
        return problem(method, rowSeats, columnSeats, weights);
    }

    private static MatrixProblem problem(Method method, int[] rows, int[] columns, long[][] weights) {
        return MatrixProblem.of(
                method,
                margins("hàng ", rows),
                margins("cột ", columns),
                Arrays.stream(weights)
                        .map(row ->
                                Arrays.stream(row).mapToObj(BigDecimal::valueOf).toList())
                        .toList());
    }

    private static List<Margin> margins(String name, int[] seats) {
        return IntStream.range(0, seats.length)
                .mapToObj(i -> new Margin(name + i, seats[i]))
                .toList();
    }

    private static int sum(List<Integer> row) {
        return row.stream().mapToInt(Integer::intValue).sum();
    }
}
