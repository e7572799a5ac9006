package vn.daihoi.bench;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.daihoi.selection.seats.Apportionment;
import vn.daihoi.selection.seats.Biproportional;
import vn.daihoi.selection.seats.Claim;
import vn.daihoi.selection.seats.Margin;
import vn.daihoi.selection.seats.MatrixCertificate;
import vn.daihoi.selection.seats.MatrixProblem;
import vn.daihoi.selection.seats.MatrixResult;
import vn.daihoi.selection.seats.Method;
import vn.daihoi.selection.seats.SeatResult;

/// How long a division of seats takes: `java --class-path target/classes
/// src/bench/java/vn/daihoi/bench/SeatsBenchmark.java`.
/// Prints the median and the worst processor time of the runs after warming up, the first run of all, and the clock.
class SeatsBenchmark {
    private static final int WARM = 200;
    private static final int RUNS = 41;

    void main() {
        var units = units(10_000);
        for (var method : Method.values()) {
            measure(method.code() + ", 500 seats, 10,000 units", () -> Apportionment.of(method, 500, units));
        }
        matrix(106, 9, 500);
        matrix(1_000, 20, 20_000);
        matrix(3_000, 30, 60_000);
    }

    private static void matrix(int rows, int columns, int seats) {
        var problem = problem(rows, columns, seats);
        measure("biproportional %,d × %d, %,d seats".formatted(rows, columns, seats), () -> Biproportional.of(problem));
        if (Biproportional.of(problem) instanceof MatrixResult.Whole(var matrix)) {
            IO.println("    proved by the solver: " + matrix.sharp() + ", faults in exact arithmetic: "
                    + MatrixCertificate.faults(problem, matrix));
        }
    }

    private static void measure(String what, Supplier<Object> work) {
        long first = time(work);
        for (int i = 0; i < WARM; i++) {
            time(work);
        }
        var times = new long[RUNS];
        var clock = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            times[i] = time(work);
            clock[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        Arrays.sort(clock);
        IO.println(
                "%-52s median %7.2f ms, worst %7.2f ms, very first %7.1f ms; by the clock median %7.2f, fastest %7.2f"
                        .formatted(
                                what,
                                times[RUNS / 2] / 1e6,
                                times[RUNS - 1] / 1e6,
                                first / 1e6,
                                clock[RUNS / 2] / 1e6,
                                clock[0] / 1e6));
    }

    private static long time(Supplier<Object> work) {
        long start = now();
        if (work.get() == null) {
            throw new IllegalStateException("no result");
        }
        return now() - start;
    }

    /// The time this thread has computed: what else the machine does, does not count.
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Claim> units(int number) {
        var random = new Random(1);
        return IntStream.range(0, number)
                .mapToObj(i -> Claim.of("unit " + i, 20 + random.nextInt(100_000)))
                .toList();
    }

    /// Votes spread over three orders of magnitude, a tenth of the cells empty; margins by Webster.
    private static MatrixProblem problem(int rows, int columns, int seats) {
        var random = new Random(2);
        var weights = IntStream.range(0, rows)
                .mapToObj(i -> IntStream.range(0, columns)
                        .mapToObj(j -> random.nextInt(10) == 0
                                ? BigDecimal.ZERO
                                : BigDecimal.valueOf((long) Math.exp(2 + 6 * random.nextDouble())))
                        .toList())
                .toList();
        var rowSums = weights.stream()
                .map(row -> row.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
        var columnSums = IntStream.range(0, columns)
                .mapToObj(j -> weights.stream().map(row -> row.get(j)).reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
        return MatrixProblem.of(
                Method.WEBSTER, margins("row ", rowSums, seats), margins("column ", columnSums, seats), weights);
    }

    private static List<Margin> margins(String name, List<BigDecimal> sums, int seats) {
        var claims = IntStream.range(0, sums.size())
                .mapToObj(i -> Claim.of(name + i, sums.get(i)))
                .toList();
        return switch (Apportionment.of(Method.WEBSTER, seats, claims)) {
            case SeatResult.Whole(var all) ->
                all.shares().stream()
                        .map(share -> new Margin(share.name(), share.seats()))
                        .toList();
            case SeatResult.Tied tied ->
                tied.drawn("seed").shares().stream()
                        .map(share -> new Margin(share.name(), share.seats()))
                        .toList();
            case SeatResult.Impossible impossible -> throw new IllegalStateException(impossible.toString());
        };
    }
}
