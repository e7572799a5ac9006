package vn.daihoi.selection.seats;

import java.math.BigDecimal;
import java.util.List;

/// Checks a division by a divisor without knowing how it was found: every share must be a rounding of
/// weight ÷ divisor, cut to its limits. What passes is the division, whoever computed it.
public final class Certificate {
    private Certificate() {}

    /// @return the names of those whose seats do not follow from the divisor
    public static List<String> faults(Method method, BigDecimal divisor, List<Share> shares) {
        return shares.stream()
                .filter(share -> !follows(method, divisor, share))
                .map(Share::name)
                .toList();
    }

    private static boolean follows(Method method, BigDecimal divisor, Share share) {
        var claim = share.claim();
        int seats = share.seats();
        boolean enough = seats == claim.min() || covers(method, claim.weight(), divisor, seats - 1);
        boolean notMore = seats == claim.max() || !exceeds(method, claim.weight(), divisor, seats);
        return enough && notMore && claim.min() <= seats && seats <= claim.max();
    }

    private static boolean covers(Method method, BigDecimal weight, BigDecimal divisor, int below) {
        return weight.signum() > 0 && compare(method, weight, divisor, below) >= 0;
    }

    private static boolean exceeds(Method method, BigDecimal weight, BigDecimal divisor, int seats) {
        return weight.signum() > 0 && compare(method, weight, divisor, seats) > 0;
    }

    /// weight^p against signpost^p × divisor^p.
    private static int compare(Method method, BigDecimal weight, BigDecimal divisor, int number) {
        int power = method.power();
        var border = method.signpost(number).times(Fraction.of(divisor).pow(power));
        return Fraction.of(weight).pow(power).compareTo(border);
    }
}
