package vn.daihoi.selection.seats;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/// How a fraction of a seat becomes a seat or none.
///
/// A divisor method rounds weight ÷ divisor at its signposts: between n and n + 1 seats the border is `signpost(n)`
/// (Balinski & Young, *Fair Representation*, 2nd ed. 2001; Pukelsheim, *Proportional Representation*, 2nd ed. 2017).
/// A largest-remainder method gives whole quotas first, then one seat each to the largest remainders.
public enum Method {
    WEBSTER("webster"),
    DHONDT("dhondt"),
    MODIFIED_SAINTE_LAGUE("modified-sainte-lague"),
    HILL("hill"),
    DEAN("dean"),
    ADAMS("adams"),
    LRM_HARE("lrm-hare"),
    LRM_DROOP("lrm-droop");

    private final String code;

    Method(String code) {
        this.code = code;
    }

    /// As the command line and the data call it.
    public String code() {
        return code;
    }

    public static Optional<Method> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    public boolean isDivisorMethod() {
        return this != LRM_HARE && this != LRM_DROOP;
    }

    /// Whoever has any weight comes before everybody's second seat.
    public boolean servesEveryoneFirst() {
        return this == HILL || this == DEAN || this == ADAMS;
    }

    /// 2 for Huntington–Hill, whose signposts are roots: their squares are compared, so that nothing is rounded.
    int power() {
        return this == HILL ? 2 : 1;
    }

    /// The signpost between n and n + 1 seats, raised to [#power()].
    Fraction signpost(long n) {
        return switch (this) {
            case WEBSTER -> Fraction.of(2 * n + 1, 2);
            case DHONDT -> Fraction.of(n + 1, 1);
            case MODIFIED_SAINTE_LAGUE -> n == 0 ? Fraction.of(7, 10) : Fraction.of(2 * n + 1, 2);
            case HILL -> new Fraction(BigInteger.valueOf(n).multiply(BigInteger.valueOf(n + 1)), BigInteger.ONE);
            case DEAN -> Fraction.of(2 * n * (n + 1), 2 * n + 1);
            case ADAMS -> Fraction.of(n, 1);
            case LRM_HARE, LRM_DROOP -> throw new IllegalStateException(code + " has no signposts");
        };
    }

    double roughSignpost(long n) {
        return switch (this) {
            case WEBSTER -> n + 0.5;
            case DHONDT -> n + 1;
            case MODIFIED_SAINTE_LAGUE -> n == 0 ? 0.7 : n + 0.5;
            case HILL -> Math.sqrt((double) n * (n + 1));
            case DEAN -> 2.0 * n * (n + 1) / (2 * n + 1);
            case ADAMS -> n;
            case LRM_HARE, LRM_DROOP -> throw new IllegalStateException(code + " has no signposts");
        };
    }
}
