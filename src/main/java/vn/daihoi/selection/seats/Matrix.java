package vn.daihoi.selection.seats;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Seats by row and column, with the divisors they follow from: `weight ÷ (row divisor × column divisor)`, rounded.
///
/// @param sharp whether the printed divisors prove every cell; on a tie no decimal number does
public record Matrix(
        List<List<Integer>> seats,
        List<BigDecimal> rowDivisors,
        List<BigDecimal> columnDivisors,
        boolean sharp,
        @Nullable String seed) {

    Matrix transposed() {
        var turned = IntStream.range(0, columnDivisors.size())
                .mapToObj(column -> seats.stream().map(row -> row.get(column)).toList())
                .toList();
        return new Matrix(turned, columnDivisors, rowDivisors, sharp, seed);
    }
}
