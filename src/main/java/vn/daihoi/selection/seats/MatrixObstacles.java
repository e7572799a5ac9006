package vn.daihoi.selection.seats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Why a matrix cannot be filled, naming rows and columns.
final class MatrixObstacles {
    private static final int NAMED = 8;

    private MatrixObstacles() {}

    static List<Obstacle> of(MatrixProblem problem) {
        var obstacles = new ArrayList<Obstacle>();
        if (!problem.method().isDivisorMethod()) {
            obstacles.add(Obstacle.of("matrix-method", problem.method().code()));
        }
        if (problem.rows().isEmpty() || problem.columns().isEmpty()) {
            obstacles.add(Obstacle.of("nobody"));
        }
        checkNames(problem.rows(), obstacles);
        checkNames(problem.columns(), obstacles);
        checkWeights(problem, obstacles);
        long byRows = problem.rows().stream().mapToLong(Margin::seats).sum();
        long byColumns = problem.columns().stream().mapToLong(Margin::seats).sum();
        if (obstacles.isEmpty() && byRows != byColumns) {
            obstacles.add(Obstacle.of("margins-differ", byRows, byColumns));
        }
        return obstacles;
    }

    private static void checkNames(List<Margin> margins, List<Obstacle> obstacles) {
        var names = new HashSet<String>();
        for (var margin : margins) {
            if (!names.add(margin.name())) {
                obstacles.add(Obstacle.of("twice", margin.name()));
            }
            if (margin.seats() < 0) {
                obstacles.add(Obstacle.of("negative-minimum", margin.name(), margin.seats()));
            }
        }
    }

    private static void checkWeights(MatrixProblem problem, List<Obstacle> obstacles) {
        for (int row = 0; row < problem.weights().size(); row++) {
            for (var weight : problem.weights().get(row)) {
                if (weight.signum() < 0) {
                    obstacles.add(Obstacle.of(
                            "negative-weight", problem.rows().get(row).name(), weight));
                }
            }
        }
    }

    /// A single row or column that cannot have its number.
    static List<Obstacle> ofLines(Board board, MatrixProblem problem) {
        var obstacles = new ArrayList<Obstacle>();
        for (int row = 0; row < board.rows; row++) {
            check(problem.rows().get(row), row * board.columns, 1, board.columns, board, obstacles);
        }
        for (int column = 0; column < board.columns; column++) {
            check(problem.columns().get(column), column, board.columns, board.rows, board, obstacles);
        }
        return obstacles;
    }

    private static void check(Margin margin, int first, int step, int cells, Board board, List<Obstacle> obstacles) {
        long least = 0;
        long most = 0;
        for (int k = 0; k < cells; k++) {
            least += board.low[first + k * step];
            most += board.high[first + k * step];
        }
        if (least > margin.seats()) {
            obstacles.add(Obstacle.of("line-too-few", margin.name(), margin.seats(), least));
        } else if (most < margin.seats()) {
            obstacles.add(Obstacle.of("line-too-many", margin.name(), margin.seats(), most));
        }
    }

    /// Columns that overflow, with the rows that have nowhere else to put their seats.
    static List<Obstacle> ofStuck(Board board, MatrixProblem problem, boolean[] stuck) {
        var rows = IntStream.range(0, board.rows)
                .filter(row -> IntStream.range(0, board.columns)
                        .anyMatch(column -> stuck[column] && board.mayShrink(row * board.columns + column)))
                .mapToObj(row -> problem.rows().get(row).name())
                .toList();
        var columns = IntStream.range(0, board.columns)
                .filter(column -> stuck[column])
                .mapToObj(column -> problem.columns().get(column).name())
                .toList();
        long wanted = IntStream.range(0, board.columns)
                .filter(column -> stuck[column])
                .mapToLong(board::columnSum)
                .sum();
        long there = IntStream.range(0, board.columns)
                .filter(column -> stuck[column])
                .mapToLong(column -> board.columnSeats[column])
                .sum();
        return List.of(Obstacle.of("stuck", names(rows), names(columns), wanted, there));
    }

    private static String names(List<String> names) {
        return names.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (names.size() > NAMED ? ", … (" + names.size() + ")" : "");
    }
}
