package vn.daihoi.selection.proof;

import static vn.daihoi.selection.proof.CheckedProblem.big;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What prices on rules are worth: to one person of each kind, and at most to all panels together. Rules are the
/// quotas, the number of seats and the cuts proved so far.
final class RuleWorth {
    private final CheckedProblem problem;
    private final List<BigInteger[]> cuts = new ArrayList<>();
    private final List<BigInteger> cutMost = new ArrayList<>();
    private final int kinds;

    RuleWorth(CheckedProblem problem) {
        this.problem = problem;
        this.kinds = problem.ids().size();
    }

    /// A further rule, proved from those before it: the weights of no panel add up to more.
    void add(BigInteger[] weights, BigInteger most) {
        cuts.add(weights);
        cutMost.add(most);
    }

    /// What the prices make of one person of each kind.
    BigInteger[] ofEach(Map<String, Object> prices) {
        var ofQuota = new BigInteger[problem.quotas().size()];
        Arrays.setAll(ofQuota, quota -> price(prices, "" + quota));
        var seat = price(prices, "seats");
        var worth = new BigInteger[kinds];
        for (int k = 0; k < kinds; k++) {
            worth[k] = seat;
            for (int quota : problem.counting().get(k)) {
                worth[k] = ofQuota[quota].signum() == 0 ? worth[k] : worth[k].add(ofQuota[quota]);
            }
        }
        for (int c = 0; c < cuts.size(); c++) {
            var own = price(prices, "cut" + c);
            for (int k = 0; k < kinds && own.signum() != 0; k++) {
                worth[k] = worth[k].add(own.multiply(cuts.get(c)[k]));
            }
        }
        return worth;
    }

    private static BigInteger price(Map<String, Object> prices, String row) {
        return prices.containsKey(row) ? big(prices.get(row)) : BigInteger.ZERO;
    }

    /// The most that all panels together let the prices be worth.
    BigInteger most(Map<String, Object> prices) {
        var sum = BigInteger.ZERO;
        for (var each : prices.entrySet()) {
            var price = (BigInteger) each.getValue();
            sum = sum.add(price.multiply(bound(each.getKey(), price.signum() > 0)));
        }
        return sum;
    }

    private BigInteger bound(String row, boolean above) {
        if (row.equals("seats")) {
            return BigInteger.valueOf(problem.seats());
        }
        if (row.startsWith("cut")) {
            Broken.unless(above, "a further rule bounds from above only");
            return cutMost.get(Integer.parseInt(row.substring(3)));
        }
        var quota = problem.quotas().get(Integer.parseInt(row));
        // no quota counts more people than there are seats
        return BigInteger.valueOf(above ? Math.min(quota.max(), problem.seats()) : quota.min());
    }
}
