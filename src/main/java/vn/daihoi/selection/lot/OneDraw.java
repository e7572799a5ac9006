package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.daihoi.selection.Problem;

/// Draws one panel of a fair lottery that is too large to be written down: expected numbers are halved, a coin says
/// which half goes on, until little is open; of that a lottery is listed and one panel drawn. Since each point is the
/// mean of its halves and the coin is fair, everybody has exactly the leximin probability. Which halves there are does
/// not depend on the coins to come.
public final class OneDraw {
    private final Progress progress;
    private final Draw draw;
    private final List<Drawn.Fall> falls = new ArrayList<>();

    private OneDraw(String seed, Progress progress) {
        this.draw = new Draw(seed);
        this.progress = progress;
    }

    /// @return nothing if the quotas leave no point at all
    /// @throws Uncertain where no panel was found, or the answer could not be proven
    public static Optional<Drawn> of(Problem problem, String seed, Progress progress) {
        var levels = LevelSearch.of(new Rules(problem), progress);
        return levels.map(found -> new OneDraw(seed, progress).fall(problem, seed, found));
    }

    private Drawn fall(Problem problem, String seed, Levels levels) {
        var core = Core.of(FairLot.kept(levels));
        UnaryOperator<SparseColumn> whole = core::whole;
        double all = core.goal().open();
        while (core.goal().open() > Decomposition.little(core.goal())) {
            progress.at(Progress.Stage.DRAW, 0.5 * (1 - core.goal().open() / all));
            var halves = Halves.of(core.goal());
            if (halves.isEmpty()) {
                break;
            }
            boolean second = draw.below(BigInteger.TWO).signum() > 0;
            falls.add(new Drawn.Fall(halves.get().signs(), halves.get().solved(), second));
            var within = Core.of(second ? halves.get().second() : halves.get().first());
            var outer = whole;
            whole = panel -> outer.apply(within.whole(panel));
            core = within;
        }
        var end = end(core.goal());
        var number = draw.below(end.total());
        var panel = whole.apply(end.at(number));
        var outer = whole;
        var all2 = new WeightedPanels(end.panels().stream().map(outer).toList(), end.weights(), end.total());
        var miss = miss(core.goal(), end);
        return new Drawn(problem, levels, seed, List.copyOf(falls), all2, miss, number, members(levels.rules(), panel));
    }

    /// The lottery that is left, exact if there is one.
    private WeightedPanels end(Expectation goal) {
        if (goal.open() == 0) {
            return Core.of(goal).only();
        }
        var mixture = new Mixture(goal, (stage, part) -> progress.at(Progress.Stage.DRAW, 0.5 + 0.5 * part));
        return mixture.find()
                .or(mixture::nearest)
                .orElseThrow(() -> new Uncertain("no panel was found that keeps all quotas"));
    }

    /// By how much the lottery misses an expected number at most.
    private static Fraction miss(Expectation goal, WeightedPanels lottery) {
        var sums = new BigInteger[goal.shares().length];
        for (int k = 0; k < sums.length; k++) {
            sums[k] = goal.shares()[k].multiply(lottery.total()).negate();
        }
        for (int p = 0; p < lottery.panels().size(); p++) {
            var panel = lottery.panels().get(p);
            var weight = lottery.weights().get(p).multiply(goal.unit());
            for (int e = 0; e < panel.entries(); e++) {
                int k = panel.kind(e);
                sums[k] = sums[k].add(weight.multiply(BigInteger.valueOf(panel.number(e))));
            }
        }
        var most = BigInteger.ZERO;
        for (var sum : sums) {
            most = most.max(sum.abs());
        }
        return new Fraction(most, goal.unit().multiply(lottery.total()));
    }

    /// Of each kind so many members, each group of them as likely: the first of a shuffled list.
    private List<String> members(Rules rules, SparseColumn panel) {
        var numbers = new TreeMap<Integer, Integer>();
        for (int e = 0; e < panel.entries(); e++) {
            numbers.put(panel.kind(e), panel.number(e));
        }
        var ids = new ArrayList<String>();
        numbers.forEach((kind, number) -> {
            var members = new ArrayList<>(rules.kinds().members(kind));
            for (int i = 0; i < number && number < members.size(); i++) {
                int other =
                        i + draw.below(BigInteger.valueOf(members.size() - i)).intValue();
                java.util.Collections.swap(members, i, other);
            }
            ids.addAll(members.subList(0, number));
        });
        ids.sort(null);
        return List.copyOf(ids);
    }
}
