package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.daihoi.selection.Problem;

/// One panel of people drawn by [OneDraw], with all that is needed to draw it again.
public final class Drawn {
    /// A halving and the half that the coin chose.
    record Fall(String signs, List<Fraction> solved, boolean second) {}

    private final Problem problem;
    private final Levels levels;
    private final String seed;
    private final List<Fall> falls;
    private final WeightedPanels end;
    private final Fraction miss;
    private final BigInteger number;
    private final List<String> ids;

    Drawn(
            Problem problem,
            Levels levels,
            String seed,
            List<Fall> falls,
            WeightedPanels end,
            Fraction miss,
            BigInteger number,
            List<String> ids) {
        this.problem = problem;
        this.levels = levels;
        this.seed = seed;
        this.falls = falls;
        this.end = end;
        this.miss = miss;
        this.number = number;
        this.ids = ids;
    }

    public Problem problem() {
        return problem;
    }

    Levels levels() {
        return levels;
    }

    public String seed() {
        return seed;
    }

    List<Fall> falls() {
        return falls;
    }

    /// The lottery at the end of the halvings.
    WeightedPanels end() {
        return end;
    }

    /// The leximin probability of everybody, in the order of ids.
    public SortedMap<String, Fraction> probabilities() {
        return levels.byId();
    }

    public Fraction least() {
        return levels.least();
    }

    /// By how much the last lottery misses what it should give of a kind, at most: zero where all is exact.
    public Fraction miss() {
        return miss;
    }

    /// Who is drawn; ids ascending.
    public List<String> ids() {
        return ids;
    }

    public int kinds() {
        return levels.rules().count();
    }

    public int levelCount() {
        return levels.levels().size();
    }

    /// 0 where the first half went on, 1 where the second did.
    public String coins() {
        return falls.stream().map(fall -> fall.second() ? "1" : "0").collect(Collectors.joining());
    }

    public int panels() {
        return end.panels().size();
    }

    public BigInteger total() {
        return end.total();
    }

    public BigInteger number() {
        return number;
    }
}
