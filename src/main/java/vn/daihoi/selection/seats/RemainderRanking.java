package vn.daihoi.selection.seats;

import java.math.BigInteger;

/// What is still missing of the weight after the seats already held: weight − seats × quota. Whole quotas come first,
/// then the largest remainders, as the method wants.
final class RemainderRanking implements Ranking {
    private static final double SURE = 1e-9;

    private final Fraction quota;
    private final Fraction[] weights;
    private final double[] rough;
    private final double roughQuota;

    RemainderRanking(Fraction quota, Fraction[] weights, double[] rough) {
        this.quota = quota;
        this.weights = weights;
        this.rough = rough;
        this.roughQuota = quota.numerator().doubleValue() / quota.denominator().doubleValue();
    }

    @Override
    public int compare(int first, int seatsOfFirst, int second, int seatsOfSecond) {
        double a = rough[first] - seatsOfFirst * roughQuota;
        double b = rough[second] - seatsOfSecond * roughQuota;
        if (Math.abs(a - b) > SURE * (Math.max(rough[first], rough[second]) + roughQuota)) {
            return Double.compare(a, b);
        }
        return missing(first, seatsOfFirst).compareTo(missing(second, seatsOfSecond));
    }

    /// Over the common denominator of weights and quota: integers that may be negative.
    private BigInteger missing(int unit, int seats) {
        var held = quota.numerator().multiply(BigInteger.valueOf(seats)).multiply(weights[unit].denominator());
        return weights[unit].numerator().multiply(quota.denominator()).subtract(held);
    }

    /// The remainder as a part of the quota, from 0 on.
    @Override
    public Fraction quotient(int unit, int seats) {
        var missing = missing(unit, seats).max(BigInteger.ZERO);
        return new Fraction(missing, quota.numerator().multiply(weights[unit].denominator()));
    }
}
