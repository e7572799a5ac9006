package vn.daihoi.selection.seats;

/// Weight ÷ signpost. A first seat whose signpost is 0 comes before all others, greater weights first
/// (the convention of Balinski & Young for Adams, Dean and Hill).
final class DivisorRanking implements Ranking {
    /// Three roundings of a double stay below 1e-15; what differs by more than this differs.
    private static final double SURE = 1e-12;

    private final Method method;
    private final Fraction[] weights;
    private final double[] rough;

    DivisorRanking(Method method, Fraction[] weights, double[] rough) {
        this.method = method;
        this.weights = weights;
        this.rough = rough;
    }

    @Override
    public int compare(int first, int seatsOfFirst, int second, int seatsOfSecond) {
        double a = rough[first] / method.roughSignpost(seatsOfFirst);
        double b = rough[second] / method.roughSignpost(seatsOfSecond);
        if (Math.abs(a - b) > SURE * Math.max(a, b)) {
            return Double.compare(a, b);
        }
        if (Double.isInfinite(a) && Double.isInfinite(b)) {
            return weights[first].compareTo(weights[second]);
        }
        return quotient(first, seatsOfFirst).compareTo(quotient(second, seatsOfSecond));
    }

    @Override
    public Fraction quotient(int unit, int seats) {
        var signpost = method.signpost(seats);
        var weight = weights[unit].pow(method.power());
        return new Fraction(
                weight.numerator().multiply(signpost.denominator()),
                weight.denominator().multiply(signpost.numerator()));
    }
}
