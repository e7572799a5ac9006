package vn.daihoi.selection.seats;

import java.math.BigDecimal;
import java.util.List;

/// Divides seats among claims. Every comparison is exact; the order of the claims never matters; a tie is reported.
public final class Apportionment {
    private Apportionment() {}

    public static SeatResult of(Method method, int seats, List<Claim> claims) {
        var obstacles = Obstacles.of(seats, claims);
        if (!obstacles.isEmpty()) {
            return new SeatResult.Impossible(obstacles);
        }
        var weights = claims.stream().map(it -> Fraction.of(it.weight())).toArray(Fraction[]::new);
        var rough = claims.stream()
                .map(Claim::weight)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        return method.isDivisorMethod()
                ? new DivisorRun(method, seats, claims, weights, rough).result()
                : new RemainderRun(method, seats, claims, weights, rough).result();
    }
}
