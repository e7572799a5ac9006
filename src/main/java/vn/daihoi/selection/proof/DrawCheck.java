package vn.daihoi.selection.proof;

import static vn.daihoi.selection.proof.CheckedProblem.list;
import static vn.daihoi.selection.proof.CheckedProblem.map;
import static vn.daihoi.selection.proof.CheckedProblem.text;
import static vn.daihoi.selection.proof.CheckedProblem.whole;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Checks a single draw: the probabilities are the best possible; each point is the mean of two halves that both keep
/// every quota; the seed's coins choose among them; the lottery at the end gives what is left; and the seed draws these
/// people. Solves nothing.
public final class DrawCheck {
    private final CheckedProblem problem;
    private final int kinds;
    private final Coins coins;
    /// What a panel has of each kind on average, times the unit.
    private final BigInteger[] expected;

    private BigInteger unit = BigInteger.ONE;

    private DrawCheck(CheckedProblem problem, String seed) {
        this.problem = problem;
        this.kinds = problem.ids().size();
        this.coins = new Coins(seed);
        this.expected = new BigInteger[kinds];
    }

    /// Whether this is the certificate of a single draw.
    public static boolean isFor(String json) {
        return json.startsWith("{\n\"format\": \"daihoi-fair-draw-1\"");
    }

    /// @throws Broken where it proves nothing
    public static CheckedDraw check(String json) {
        try {
            var all = Json.object(json);
            Broken.unless("daihoi-fair-draw-1".equals(all.get("format")), "the format is not known");
            var problem = CheckedProblem.of(all);
            var lottery = CertificateCheck.bound(problem, list(all.get("levels")));
            var check = new DrawCheck(problem, text(all.get("seed")));
            check.start();
            list(all.get("halvings")).forEach(each -> check.halve(map(each)));
            var miss = check.end(all);
            return new CheckedDraw(lottery, check.selected(all), miss);
        } catch (ClassCastException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new Broken("the certificate is not complete: " + e.getMessage());
        } catch (ArithmeticException e) {
            throw new Broken("a number is out of range: " + e.getMessage());
        }
    }

    private void start() {
        scale(problem.probabilities());
        for (int k = 0; k < kinds; k++) {
            var each = problem.probabilities().get(k);
            expected[k] = unit.divide(each.down()).multiply(each.up()).multiply(problem.size(k));
        }
        keep(expected);
    }

    /// Makes the unit a multiple of all denominators; expected numbers go with it.
    private void scale(List<Ratio> fractions) {
        var before = unit;
        for (var each : fractions) {
            unit = each.down().divide(each.down().gcd(unit)).multiply(unit);
        }
        var factor = unit.divide(before);
        for (int k = 0; k < kinds && expected[k] != null; k++) {
            expected[k] = expected[k].multiply(factor);
        }
    }

    private void halve(Map<String, Object> halving) {
        var solved = list(halving.get("solved")).stream()
                .map(each -> Ratio.parse((String) each))
                .toList();
        scale(solved);
        var change = new BigInteger[kinds];
        Arrays.fill(change, BigInteger.ZERO);
        var signs = text(halving.get("signs"));
        int at = 0;
        int next = 0;
        for (int k = 0; k < kinds; k++) {
            var room = expected[k].min(unit.multiply(problem.size(k)).subtract(expected[k]));
            if (room.signum() == 0) {
                continue;
            }
            char sign = signs.charAt(at++);
            if (sign == '=') {
                var each = solved.get(next++);
                change[k] = unit.divide(each.down()).multiply(each.up());
                Broken.unless(change[k].abs().compareTo(room) <= 0, "a half has more of a kind than there is");
            } else {
                Broken.unless(sign == '+' || sign == '-', "a sign is not known");
                change[k] = sign == '+' ? room : room.negate();
            }
        }
        Broken.unless(at == signs.length() && next == solved.size(), "a halving is about other kinds");
        var coin = coins.below(BigInteger.TWO);
        Broken.unless(coin.intValue() == whole(halving.get("coin")), "the seed gives another coin");
        go(change, coin.signum() > 0);
    }

    /// Both halves must keep the quotas; one goes on.
    private void go(BigInteger[] change, boolean second) {
        var other = new BigInteger[kinds];
        for (int k = 0; k < kinds; k++) {
            var more = expected[k].add(change[k]);
            var less = expected[k].subtract(change[k]);
            expected[k] = second ? less : more;
            other[k] = second ? more : less;
        }
        keep(expected);
        keep(other);
    }

    private void keep(BigInteger[] numbers) {
        var counts = new BigInteger[problem.quotas().size()];
        Arrays.fill(counts, BigInteger.ZERO);
        var seats = BigInteger.ZERO;
        for (int k = 0; k < kinds; k++) {
            seats = seats.add(numbers[k]);
            if (numbers[k].signum() != 0) {
                for (int quota : problem.counting().get(k)) {
                    counts[quota] = counts[quota].add(numbers[k]);
                }
            }
        }
        Broken.unless(seats.equals(unit.multiply(BigInteger.valueOf(problem.seats()))), "a half has other seats");
        for (int q = 0; q < counts.length; q++) {
            var quota = problem.quotas().get(q);
            Broken.unless(
                    counts[q].compareTo(unit.multiply(BigInteger.valueOf(quota.min()))) >= 0
                            && counts[q].compareTo(unit.multiply(BigInteger.valueOf(quota.max()))) <= 0,
                    "a half breaks the quota of %s %s".formatted(quota.category(), quota.feature()));
        }
    }

    /// The lottery at the end gives what is expected, up to the miss that is stated.
    private String end(Map<String, Object> all) {
        var given = new BigInteger[kinds];
        Arrays.fill(given, BigInteger.ZERO);
        var total = CertificateCheck.lottery(problem, all, given);
        var stated = Ratio.parse(text(all.get("miss")));
        for (int k = 0; k < kinds; k++) {
            var off = given[k].multiply(unit)
                    .subtract(expected[k].multiply(total))
                    .abs();
            Broken.unless(
                    off.multiply(stated.down())
                                    .compareTo(stated.up().multiply(unit).multiply(total))
                            <= 0,
                    "the last panels do not give kind %d its number",
                    k);
        }
        return text(all.get("miss"));
    }

    private List<String> selected(Map<String, Object> all) {
        var number = coins.below(new BigInteger(text(all.get("total"))));
        Broken.unless(number.toString().equals(text(all.get("number"))), "the seed gives another number");
        var found = new ArrayList<String>();
        for (var each : list(all.get("panels"))) {
            number = number.subtract(new BigInteger(text(map(each).get("weight"))));
            if (number.signum() < 0) {
                members(map(map(each).get("numbers")), found);
                break;
            }
        }
        Collections.sort(found);
        var said = list(all.get("selected")).stream().map(CheckedProblem::text).toList();
        Broken.unless(found.equals(said), "the seed draws other people");
        return said;
    }

    private void members(Map<String, Object> numbers, List<String> found) {
        for (int k = 0; k < kinds; k++) {
            if (!numbers.containsKey("" + k)) {
                continue;
            }
            var left = new ArrayList<>(problem.ids().get(k));
            Collections.sort(left);
            int wanted = whole(numbers.get("" + k));
            for (int i = 0; i < wanted; i++) {
                int place = wanted == left.size()
                        ? i
                        : i + coins.below(BigInteger.valueOf(left.size() - i)).intValue();
                Collections.swap(left, i, place);
            }
            found.addAll(left.subList(0, wanted));
        }
    }
}
