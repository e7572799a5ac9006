package vn.daihoi.selection.seats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/// What both kinds of methods have in common: the claims as arrays, and the words about the queue.
abstract class Run {
    private static final int NAMED = 5;
    private static final int FINEST = 12;
    private static final double SURE = 1e-12;
    private static final MathContext FINE = new MathContext(40);

    final Method method;
    final int seats;
    final List<Claim> claims;
    final Fraction[] weights;
    final double[] rough;
    final int[] held;
    final int[] max;

    Run(Method method, int seats, List<Claim> claims, Fraction[] weights, double[] rough) {
        this.method = method;
        this.seats = seats;
        this.claims = claims;
        this.weights = weights;
        this.rough = rough;
        this.held = claims.stream().mapToInt(Claim::min).toArray();
        this.max = claims.stream().mapToInt(Claim::max).toArray();
    }

    abstract SeatResult result();

    abstract Share share(int unit, BigDecimal measure, boolean sharp);

    final List<Integer> withWeight() {
        return IntStream.range(0, rough.length)
                .filter(unit -> weights[unit].numerator().signum() > 0)
                .boxed()
                .toList();
    }

    final SeatResult result(SeatQueue queue, Ranking ranking, Border.Choice choice) {
        var shares = IntStream.range(0, claims.size())
                .mapToObj(unit -> share(unit, choice.measure(), choice.sharp()))
                .toList();
        var last = queue.given().reversed().stream().limit(NAMED).toList();
        var allocation = new Allocation(
                method,
                seats,
                shares,
                choice.measure(),
                choice.sharp(),
                standings(last, ranking),
                standings(queue.next(NAMED), ranking),
                null);
        return queue.tied().isEmpty() ? new SeatResult.Whole(allocation) : new SeatResult.Tied(allocation, tie(queue));
    }

    private Tie tie(SeatQueue queue) {
        var names = queue.tied().stream()
                .map(SeatQueue.Step::unit)
                .sorted()
                .map(unit -> claims.get(unit).name())
                .toList();
        return new Tie(names, queue.tiedSeats());
    }

    private List<Standing> standings(List<SeatQueue.Step> steps, Ranking ranking) {
        return steps.stream().map(step -> standing(step, ranking)).toList();
    }

    private Standing standing(SeatQueue.Step step, Ranking ranking) {
        var quotient = ranking.quotient(step.unit(), step.before());
        var claim = claims.get(step.unit());
        var value = quotient.isInfinite() ? claim.weight() : root(quotient.decimal(FINE));
        return new Standing(claim.name(), step.before() + 1, value.setScale(4, RoundingMode.HALF_UP));
    }

    private BigDecimal root(BigDecimal value) {
        return method.power() == 2 ? value.sqrt(FINE) : value;
    }

    /// Two digits if they lead to the same seats, otherwise as many as it takes.
    final BigDecimal readable(int unit, BigDecimal measure) {
        var weight = claims.get(unit).weight();
        int side = side(unit, measure);
        for (int scale = 2; scale < FINEST; scale++) {
            var rounded = weight.divide(measure, scale, RoundingMode.HALF_UP);
            if (side(rounded, BigDecimal.ONE, rounded.doubleValue(), held[unit]) == side) {
                return rounded;
            }
        }
        return weight.divide(measure, FINEST, RoundingMode.HALF_UP);
    }

    final int side(int unit, BigDecimal measure) {
        return side(claims.get(unit).weight(), measure, rough[unit] / measure.doubleValue(), held[unit]);
    }

    /// -1 too little for so many seats, 1 enough for one more, 0 just right. Doubles only where they are sure.
    private int side(BigDecimal weight, BigDecimal measure, double quotient, int number) {
        double above = method.roughSignpost(number);
        double below = number > 0 ? method.roughSignpost(number - 1) : -1;
        if (Math.abs(quotient - above) > SURE * (1 + above) && Math.abs(quotient - below) > SURE * (1 + above)) {
            return quotient > above ? 1 : quotient < below ? -1 : 0;
        }
        var value = Fraction.of(weight).over(Fraction.of(measure)).pow(method.power());
        if (value.compareTo(method.signpost(number)) > 0) {
            return 1;
        }
        return number > 0 && value.compareTo(method.signpost(number - 1)) < 0 ? -1 : 0;
    }
}
