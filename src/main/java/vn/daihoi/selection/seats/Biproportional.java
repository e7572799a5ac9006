package vn.daihoi.selection.seats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Divides seats over a matrix so that both margins are met and every cell is a rounding of
/// weight ÷ (row divisor × column divisor): Balinski & Demange 1989, Pukelsheim's double-proportional method.
///
/// Alternating scaling comes close, cheapest transfers finish it, exact numbers settle what is too close for doubles.
public final class Biproportional {
    private Biproportional() {}

    /// A tie is reported with the cells it concerns.
    public static MatrixResult of(MatrixProblem problem) {
        return solve(problem, null);
    }

    /// A tie is broken by a lot that anyone can replay.
    public static MatrixResult drawn(MatrixProblem problem, String seed) {
        return solve(problem, seed);
    }

    private static MatrixResult solve(MatrixProblem problem, @Nullable String seed) {
        var obstacles = MatrixObstacles.of(problem);
        if (!obstacles.isEmpty()) {
            return new MatrixResult.Impossible(obstacles);
        }
        return problem.columns().size() <= problem.rows().size()
                ? solveUpright(problem, false, seed)
                : solveUpright(problem.transposed(), true, seed);
    }

    private static MatrixResult solveUpright(MatrixProblem problem, boolean turned, @Nullable String seed) {
        var board = new Board(problem);
        var obstacles = MatrixObstacles.ofLines(board, problem);
        if (!obstacles.isEmpty()) {
            return new MatrixResult.Impossible(obstacles);
        }
        var scaling = new Scaling(board);
        scaling.run();
        var surplus = IntStream.range(0, board.columns)
                .map(column -> board.columnSum(column) - board.columnSeats[column])
                .toArray();
        var transfers = new Transfers(board, scaling.columnDivisor, surplus);
        var stuck = transfers.run();
        if (stuck.length > 0) {
            return new MatrixResult.Impossible(MatrixObstacles.ofStuck(board, problem, stuck));
        }
        var divisors = new Divisors(board, transfers.columnDivisors());
        var ties = new Exchanges(board, problem).ties(divisors);
        var result = ties.isEmpty() ? whole(board, divisors) : tied(board, divisors, ties, problem, seed);
        return turned ? turn(result) : result;
    }

    private static MatrixResult whole(Board board, Divisors divisors) {
        divisors.shorten();
        return new MatrixResult.Whole(matrix(board, board.seats, divisors, divisors.prove(), null));
    }

    private static MatrixResult tied(
            Board board, Divisors divisors, List<Exchanges.Arc> ties, MatrixProblem problem, @Nullable String seed) {
        var lot = new MatrixLot(board, ties);
        if (seed != null) {
            lot.draw(seed, problem);
            return new MatrixResult.Whole(matrix(board, board.seats, divisors, false, seed));
        }
        var certain = board.seats.clone();
        lot.cells().forEach(cell -> certain[cell] = lot.low(cell));
        var open = lot.cells().stream()
                .map(cell -> new MatrixResult.Open(
                        problem.rows().get(cell / board.columns).name(),
                        problem.columns().get(cell % board.columns).name(),
                        lot.low(cell),
                        lot.low(cell) + 1))
                .toList();
        return new MatrixResult.Tied(matrix(board, certain, divisors, false, null), open);
    }

    private static Matrix matrix(Board board, int[] seats, Divisors divisors, boolean sharp, @Nullable String seed) {
        var rows = IntStream.range(0, board.rows)
                .mapToObj(row -> Arrays.stream(seats, row * board.columns, (row + 1) * board.columns)
                        .boxed()
                        .toList())
                .toList();
        return new Matrix(rows, Divisors.decimals(divisors.row), Divisors.decimals(divisors.column), sharp, seed);
    }

    private static MatrixResult turn(MatrixResult result) {
        return switch (result) {
            case MatrixResult.Whole(var matrix) -> new MatrixResult.Whole(matrix.transposed());
            case MatrixResult.Tied(var certain, var open) ->
                new MatrixResult.Tied(
                        certain.transposed(),
                        open.stream()
                                .map(it -> new MatrixResult.Open(it.column(), it.row(), it.low(), it.high()))
                                .toList());
            case MatrixResult.Impossible impossible -> impossible;
        };
    }
}
