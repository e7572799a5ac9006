package vn.daihoi.selection.quota;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.daihoi.selection.Problem;

/// The least that must give way so that a panel exists: fewest rules, and least total change. Both are proved least.
///
/// *Fewest rules*: every conflict must lose a rule, so rules that hit all conflicts known are a lower bound; if the
/// rest
/// of the rules have a panel that bound is reached, and if not they show a new conflict (implicit hitting sets: Moreno-
/// Centeno & Karp, Operations Research 61, 2013), and its proof how much must give way. If that goes on for long, what
/// was
/// learned goes into one program in which each rule can be bought off for one.
/// *Least total*: every rule gets a column that eases it by one person at a cost of one, and the cost is made least.
final class Relaxations {
    private static final int ALTERNATIVES = 3;
    private static final int ROUNDS = 40;
    /// About a second.
    private static final long WORK = 1_000_000_000;

    private final Slate slate;
    private final BitSet open = new BitSet();
    private final Sheet.Asking asking;
    private final HittingSet demands = new HittingSet();

    /// Rules to give up, and whether fewer are proved not to do.
    private record Dropped(BitSet sides, boolean proved) {}

    Relaxations(Problem problem, Predicate<Rule> mayChange) {
        slate = Slate.of(problem);
        slate.sides().stream().filter(side -> mayChange.test(slate.rule(side))).forEach(open::set);
        asking = slate.sheet(new BitSet()).new Asking(WORK / 4);
    }

    Explanation explain(Conflict conflict) {
        var easing = Easing.perPerson(slate, open, WORK);
        var least = easing.least(open);
        if (least == null) {
            return new Explanation(conflict, List.of(), easing.proved(), List.of(), easing.proved());
        }
        boolean leastProved = easing.proved();
        var totals = leastProved ? leastTotal(easing, least) : List.of(least);
        var fewest = fewest(open);
        var found = fewest == null ? new Dropped(sides(fewestOf(totals)), false) : fewest;
        return new Explanation(conflict, fewestRules(found), found.proved(), totals, leastProved);
    }

    private static Relaxation fewestOf(List<Relaxation> relaxations) {
        return relaxations.stream()
                .min(Comparator.comparingInt(r -> r.changes().size()))
                .orElseThrow();
    }

    private List<Relaxation> fewestRules(Dropped first) {
        var found = new ArrayList<BitSet>(List.of(first.sides()));
        if (first.proved()) {
            first.sides().stream().limit(ALTERNATIVES).forEach(side -> {
                var other = fewest(without(side));
                if (other != null && !found.contains(other.sides())) {
                    found.add(other.sides());
                }
            });
        }
        var result = new ArrayList<Relaxation>();
        for (var sides : found) {
            var relaxation = Easing.perPerson(slate, sides, WORK / 4).least(sides);
            if (relaxation != null && !result.contains(relaxation)) {
                result.add(relaxation);
            }
        }
        result.sort(Comparator.<Relaxation>comparingInt(r -> r.changes().size()).thenComparingInt(Relaxation::total));
        return result;
    }

    private List<Relaxation> leastTotal(Easing easing, Relaxation first) {
        var found = new ArrayList<Relaxation>(List.of(first));
        sides(first).stream().limit(ALTERNATIVES).forEach(side -> {
            var other = easing.least(without(side));
            if (other != null && !found.contains(other)) {
                found.add(other);
            }
        });
        found.sort(Comparator.comparingInt(Relaxation::total)
                .thenComparingInt(r -> r.changes().size()));
        return found;
    }

    private BitSet sides(Relaxation relaxation) {
        var sides = new BitSet();
        slate.sides().stream()
                .filter(side -> relaxation.changes().stream()
                        .anyMatch(change -> change.rule().equals(slate.rule(side))))
                .forEach(sides::set);
        return sides;
    }

    private BitSet without(int side) {
        var rest = (BitSet) open.clone();
        rest.clear(side);
        return rest;
    }

    /// The fewest of these rules without which the others have a panel; null if none are found.
    private @Nullable Dropped fewest(BitSet changeable) {
        for (int round = 0; round < ROUNDS; round++) {
            var hit = demands.smallest(changeable, WORK / 10);
            if (hit == null) {
                break;
            }
            var rest = slate.sides();
            rest.andNot(hit);
            var found = asking.contradiction(rest);
            if (found != null) {
                learn(found);
            } else if (asking.decided()) {
                return new Dropped(hit, true);
            } else {
                break;
            }
        }
        var buying = Easing.perRule(slate, changeable, demands.demands(), WORK);
        var dropped = buying.dropped(changeable);
        return dropped == null ? null : new Dropped(dropped, buying.proved());
    }

    private void learn(BitSet contradiction) {
        var demand = asking.demand();
        if (demand != null) {
            demands.add(demand);
        }
        demands.add(HittingSet.Demand.oneOf(
                Conflicts.irreducible(slate, contradiction).sides()));
    }
}
