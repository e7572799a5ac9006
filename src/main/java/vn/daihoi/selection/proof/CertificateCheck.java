package vn.daihoi.selection.proof;

import static vn.daihoi.selection.proof.CheckedProblem.big;
import static vn.daihoi.selection.proof.CheckedProblem.list;
import static vn.daihoi.selection.proof.CheckedProblem.map;
import static vn.daihoi.selection.proof.CheckedProblem.text;
import static vn.daihoi.selection.proof.CheckedProblem.whole;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Checks that a lottery is what it says: every panel keeps every quota, the weights give everybody exactly the stated
/// probability, and no lottery is better by leximin. Only adds, multiplies and compares whole numbers and fractions.
public final class CertificateCheck {
    private static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    private final CheckedProblem problem;
    private final RuleWorth rules;
    private final int kinds;

    private CertificateCheck(CheckedProblem problem) {
        this.problem = problem;
        this.rules = new RuleWorth(problem);
        this.kinds = problem.ids().size();
    }

    /// @throws Broken where it proves nothing
    public static CheckedLottery check(String json) {
        try {
            var all = Json.object(json);
            Broken.unless("daihoi-fair-lot-1".equals(all.get("format")), "the format is not known");
            var check = new CertificateCheck(CheckedProblem.of(all));
            check.panels(all);
            list(all.get("cuts")).forEach(cut -> check.cut(map(cut)));
            check.levels(list(all.get("levels")));
            return CheckedLottery.of(check.problem);
        } catch (ClassCastException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new Broken("the certificate is not complete: " + e.getMessage());
        } catch (ArithmeticException e) {
            throw new Broken("a number is out of range: " + e.getMessage());
        }
    }

    /// Checks that no lottery can be better by leximin than these probabilities, which only quotas bound.
    static CheckedLottery bound(CheckedProblem problem, List<Object> levels) {
        new CertificateCheck(problem).levels(levels);
        return CheckedLottery.of(problem);
    }

    /// The weights of a lottery whose panels all keep every quota.
    ///
    /// @param given to which what each kind has of the total is added
    static BigInteger lottery(CheckedProblem problem, Map<String, Object> all, BigInteger[] given) {
        return new CertificateCheck(problem).lottery(all, given);
    }

    private BigInteger lottery(Map<String, Object> all, BigInteger[] given) {
        var total = new BigInteger(text(all.get("total")));
        Broken.unless(total.signum() > 0, "the total is not positive");
        var sum = BigInteger.ZERO;
        for (var each : list(all.get("panels"))) {
            var weight = new BigInteger(text(map(each).get("weight")));
            Broken.unless(weight.signum() > 0, "a weight is not positive");
            sum = sum.add(weight);
            var numbers = map(map(each).get("numbers"));
            checkPanel(numbers);
            numbers.forEach((kind, number) -> {
                int k = Integer.parseInt(kind);
                given[k] = given[k].add(weight.multiply(big(number)));
            });
        }
        Broken.unless(sum.equals(total), "the weights do not add up to the total");
        return total;
    }

    private void panels(Map<String, Object> all) {
        var given = new BigInteger[kinds];
        Arrays.fill(given, BigInteger.ZERO);
        var total = lottery(all, given);
        for (int k = 0; k < kinds; k++) {
            var said = problem.probabilities().get(k);
            Broken.unless(
                    given[k].multiply(said.down())
                            .equals(said.up().multiply(total).multiply(problem.size(k))),
                    "the panels do not give kind %d its probability",
                    k);
        }
    }

    private void checkPanel(Map<String, Object> numbers) {
        var counts = new BigInteger[problem.quotas().size()];
        Arrays.fill(counts, BigInteger.ZERO);
        var seats = BigInteger.ZERO;
        for (var each : numbers.entrySet()) {
            int k = Integer.parseInt(each.getKey());
            var number = big(each.getValue());
            Broken.unless(
                    number.signum() >= 0 && number.compareTo(problem.size(k)) <= 0,
                    "a panel has more of a kind than there are");
            seats = seats.add(number);
            for (int quota : problem.counting().get(k)) {
                counts[quota] = counts[quota].add(number);
            }
        }
        Broken.unless(seats.equals(BigInteger.valueOf(problem.seats())), "a panel has not as many seats as wanted");
        for (int q = 0; q < counts.length; q++) {
            var quota = problem.quotas().get(q);
            Broken.unless(
                    counts[q].compareTo(BigInteger.valueOf(quota.min())) >= 0
                            && counts[q].compareTo(BigInteger.valueOf(quota.max())) <= 0,
                    "a panel breaks the quota of %s %s".formatted(quota.category(), quota.feature()));
        }
    }

    private BigInteger[] sparse(Map<String, Object> said) {
        var found = new BigInteger[kinds];
        Arrays.fill(found, BigInteger.ZERO);
        said.forEach((kind, number) -> found[Integer.parseInt(kind)] = (BigInteger) number);
        return found;
    }

    /// A cut may use quotas and the cuts before it.
    private void cut(Map<String, Object> cut) {
        var weights = sparse(map(cut.get("weights")));
        var most = big(cut.get("most"));
        var low = new BigInteger[kinds];
        var high = new BigInteger[kinds];
        Arrays.fill(low, BigInteger.ZERO);
        Arrays.setAll(high, problem::size);
        settle(map(cut.get("why")), weights, most, low, high);
        rules.add(weights, most);
    }

    /// Each part of the panels is settled by prices, or split in two that are.
    private void settle(
            Map<String, Object> branch, BigInteger[] weights, BigInteger most, BigInteger[] low, BigInteger[] high) {
        if (branch.containsKey("kind")) {
            int kind = whole(branch.get("kind"));
            var at = big(branch.get("most"));
            var fewer = high.clone();
            fewer[kind] = at.min(high[kind]);
            settle(map(branch.get("fewer")), weights, most, low, fewer);
            var more = low.clone();
            more[kind] = at.add(BigInteger.ONE).max(low[kind]);
            settle(map(branch.get("more")), weights, most, more, high);
            return;
        }
        var scale = big(branch.get("scale"));
        Broken.unless(scale.signum() >= 0, "a proof has a negative scale");
        var prices = map(branch.get("prices"));
        var worth = rules.ofEach(prices);
        var bound = rules.most(prices);
        for (int k = 0; k < kinds; k++) {
            if (low[k].compareTo(high[k]) > 0) {
                return;
            }
            var each = scale.multiply(weights[k]).subtract(worth[k]);
            bound = bound.add(each.multiply(each.signum() > 0 ? high[k] : low[k]));
        }
        var limit = scale.multiply(most.add(BigInteger.ONE));
        Broken.unless(bound.compareTo(limit) < 0, "a proof of a further rule does not hold");
    }

    /// Level by level: those not held yet have at least this probability in any lottery that is no worse, and then the
    /// prices leave those of positive worth nothing above it.
    private void levels(List<Object> levels) {
        var held = new boolean[kinds];
        var before = Ratio.ZERO;
        for (var each : levels) {
            var level = Ratio.parse(text(map(each).get("probability")));
            Broken.unless(level.compare(before) >= 0, "the levels do not rise");
            before = level;
            level(level, map(map(each).get("prices")), held);
        }
        for (int k = 0; k < kinds; k++) {
            Broken.unless(held[k], "kind %d is not proven", k);
        }
    }

    private void add(Map<Ratio, BigInteger> sums, Ratio each, BigInteger worth, int kind) {
        if (worth.signum() != 0) {
            sums.merge(each, worth.multiply(problem.size(kind)), BigInteger::add);
        }
    }

    private void level(Ratio level, Map<String, Object> prices, boolean[] held) {
        var worth = rules.ofEach(prices);
        boolean certain = level.compare(BigInteger.ONE) == 0;
        var sum = Ratio.ZERO;
        var perLevel = new java.util.LinkedHashMap<Ratio, BigInteger>();
        for (int k = 0; k < kinds; k++) {
            var said = problem.probabilities().get(k);
            if (held[k]) {
                add(perLevel, said, worth[k], k);
                continue;
            }
            Broken.unless(said.compare(level) >= 0, "kind %d is below its level", k);
            add(perLevel, worth[k].signum() > 0 ? level : ONE, worth[k], k);
            if (worth[k].signum() > 0 || certain) {
                Broken.unless(said.compare(level) == 0, "kind %d could have less or more", k);
                held[k] = true;
            }
        }
        for (var each : perLevel.entrySet()) {
            sum = sum.plus(each.getKey().times(each.getValue()));
        }
        Broken.unless(sum.compare(rules.most(prices)) >= 0, "the prices of a level leave room");
    }
}
