package vn.daihoi.selection.seats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/// An exact number, not negative, in lowest terms or not; a denominator of 0 is infinity.
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    static final Fraction ONE = of(1, 1);

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Fraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    Fraction times(Fraction other) {
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction over(Fraction other) {
        return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Fraction pow(int power) {
        return power == 1 ? this : new Fraction(numerator.pow(power), denominator.pow(power));
    }

    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        var common = numerator.gcd(denominator);
        return common.bitLength() <= 1
                ? new Fraction(numerator, denominator)
                : new Fraction(numerator.divide(common), denominator.divide(common));
    }

    boolean isInfinite() {
        return denominator.signum() == 0;
    }

    /// Infinity is more than any number.
    @Override
    public int compareTo(Fraction other) {
        if (isInfinite() || other.isInfinite()) {
            return Boolean.compare(isInfinite(), other.isInfinite());
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    public boolean isSame(Fraction other) {
        return compareTo(other) == 0;
    }

    /// For reading, not for deciding.
    public BigDecimal decimal(MathContext precision) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), precision);
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
