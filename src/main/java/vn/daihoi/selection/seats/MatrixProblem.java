package vn.daihoi.selection.seats;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/// Seats for every cell, so that each row and each column gets exactly its number.
///
/// @param weights one list per row
/// @param locks cells somebody has decided; the others are solved around them
public record MatrixProblem(
        Method method, List<Margin> rows, List<Margin> columns, List<List<BigDecimal>> weights, List<Lock> locks) {

    public record Lock(int row, int column, int seats) {}

    public static MatrixProblem of(
            Method method, List<Margin> rows, List<Margin> columns, List<List<BigDecimal>> weights) {
        return new MatrixProblem(method, rows, columns, weights, List.of());
    }

    public MatrixProblem locked(List<Lock> cells) {
        return new MatrixProblem(method, rows, columns, weights, cells);
    }

    MatrixProblem transposed() {
        var turned = IntStream.range(0, columns.size())
                .mapToObj(column -> weights.stream().map(row -> row.get(column)).toList())
                .toList();
        var turnedLocks = locks.stream()
                .map(it -> new Lock(it.column(), it.row(), it.seats()))
                .toList();
        return new MatrixProblem(method, columns, rows, turned, turnedLocks);
    }
}
