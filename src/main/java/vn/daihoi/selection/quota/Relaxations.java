package vn.daihoi.selection.quota;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.selection.Problem;

/// The least that must give way so that a panel exists: fewest rules, and least total change.
///
/// *Fewest rules*: every conflict must lose a rule, so the smallest set that hits all conflicts known is a lower bound;
/// if the rest of the rules have a panel that bound is reached, and if not they show a new conflict (implicit hitting
/// sets: Moreno-Centeno & Karp, Operations Research 61, 2013), and its proof how much must give way. Conflicts that
/// share no rule with those before are gathered at once (Davies & Bacchus, CP 2011), and every panel met on the way is
/// an upper bound: the rules it breaks.
/// Other ways are looked for only where the first was found quickly: whoever waits for an explanation gets one.
/// *Least total*: every rule gets a column that eases it by one person at a cost of one, and the cost is made least.
final class Relaxations {
    private static final int ALTERNATIVES = 2;
    /// About a second.
    private static final long WORK = 1_000_000_000;
    /// Nobody waits longer for the proof, and only for the rest of it for other ways.
    private static final long PROOF = 2 * WORK;

    private final Slate slate;
    private final BitSet open = new BitSet();
    private final Sheet sheet;
    private final Sheet.Asking asking;
    private final Easing easing;
    private @Nullable Relaxation leastMet;
    private final HittingSet demands = new HittingSet();

    /// Changes to few rules, and to how many there must be changes, as far as is proved.
    private record Fewest(Relaxation best, int atLeast) {
        boolean proved() {
            return best.changes().size() == atLeast;
        }
    }

    Relaxations(Problem problem, Predicate<Rule> mayChange) {
        slate = Slate.of(problem);
        slate.sides().stream().filter(side -> mayChange.test(slate.rule(side))).forEach(open::set);
        sheet = slate.sheet(new BitSet());
        asking = sheet.new Asking(WORK);
        easing = Easing.perPerson(slate, open, 3 * WORK / 2);
    }

    Explanation explain(Conflict conflict) {
        var least = easing.least(open);
        if (least == null) {
            return new Explanation(conflict, List.of(), 0, List.of(), easing.atLeast());
        }
        int leastAtLeast = easing.atLeast();
        boolean quickly = easing.work() < WORK / 2;
        boolean proved = easing.proved();
        var fewest = fewest(open, least, PROOF);
        var found = settled(fewest == null ? new Fewest(least, 1) : fewest);
        var totals = proved && quickly && spent() < PROOF ? leastTotal(least) : List.of(least);
        var rules = fewestRules(found);
        return new Explanation(conflict, rules, found.atLeast(), withLess(totals, rules), leastAtLeast);
    }

    /// Where the proof was not brought to its end, perhaps only a panel was missing that breaks so few rules.
    private Fewest settled(Fewest found) {
        if (found.proved()) {
            return found;
        }
        var met = new Annealing(sheet, open).fewest(WORK / 2);
        return met != null && met.changes().size() < found.best().changes().size()
                ? new Fewest(met, found.atLeast())
                : found;
    }

    /// The search for the fewest rules may meet a smaller total where the search for the least was stopped.
    private List<Relaxation> withLess(List<Relaxation> totals, List<Relaxation> others) {
        int least = totals.getFirst().total();
        var met = Stream.concat(others.stream(), Stream.ofNullable(leastMet));
        return Stream.concat(met.filter(other -> other.total() < least), totals.stream())
                .distinct()
                .sorted(Comparator.comparingInt(Relaxation::total)
                        .thenComparingInt(r -> r.changes().size()))
                .toList();
    }

    private long spent() {
        return easing.work() + asking.work() + demands.work();
    }

    private List<Relaxation> fewestRules(Fewest first) {
        var found = new ArrayList<Relaxation>(List.of(first.best()));
        if (first.proved()) {
            sides(first.best()).stream().limit(ALTERNATIVES).forEach(side -> {
                var other = spent() < PROOF ? fewest(without(side), null, WORK / 8) : null;
                if (other != null) {
                    found.add(other.best());
                }
            });
        }
        return found.stream()
                .map(this::least)
                .distinct()
                .sorted(Comparator.<Relaxation>comparingInt(r -> r.changes().size())
                        .thenComparingInt(Relaxation::total))
                .toList();
    }

    /// Of the same rules, changes of less total if any are found.
    private Relaxation least(Relaxation known) {
        var sides = sides(known);
        var least = Easing.perPerson(slate, sides, spent() < PROOF ? WORK / 8 : WORK / 16)
                .least(sides);
        return least == null || least.total() > known.total() ? known : least;
    }

    private List<Relaxation> leastTotal(Relaxation first) {
        var found = new ArrayList<Relaxation>(List.of(first));
        sides(first).stream().limit(ALTERNATIVES).forEach(side -> {
            var other = spent() < PROOF ? easing.within(WORK / 8).least(without(side)) : null;
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

    /// Changes to the fewest of these rules after which there is a panel; null if none are found.
    ///
    /// @param known some that help
    private @Nullable Fewest fewest(BitSet changeable, @Nullable Relaxation known, long work) {
        var best = known;
        int atLeast = 0;
        long until = spent() + work;
        demands.forgetAvoided();
        while (spent() < until) {
            var hit = demands.smallest(changeable, Math.min(work / 4, until - spent()));
            boolean undecided = demands.hasAvoided();
            if (hit == null && demands.decided() && !undecided) {
                return null;
            }
            if (hit == null || undecided && hit.cardinality() > atLeast) {
                break;
            }
            atLeast = hit.cardinality();
            if (best != null && best.changes().size() == atLeast) {
                break;
            }
            if (gather(hit, changeable, until)) {
                demands.avoid(hit, changeable);
            } else {
                demands.forgetAvoided();
            }
            best = better(best, asking.nearest(), changeable);
        }
        return best == null ? null : new Fewest(best, atLeast);
    }

    /// Every panel met is an answer: rules that may change and are broken by it. Of the least total one is kept too.
    private @Nullable Relaxation better(@Nullable Relaxation best, @Nullable Relaxation met, BitSet changeable) {
        if (met == null || met.changes().isEmpty()) {
            return best;
        }
        var others = sides(met);
        others.andNot(changeable);
        if (!others.isEmpty()) {
            return best;
        }
        if (leastMet == null || met.total() < leastMet.total()) {
            leastMet = met;
        }
        return best == null || met.changes().size() < best.changes().size() ? met : best;
    }

    /// Conflicts of the rules that are left, each without the rules of those before; whether there was none.
    private boolean gather(BitSet hit, BitSet changeable, long until) {
        var given = (BitSet) hit.clone();
        boolean none = true;
        while (true) {
            var rest = slate.sides();
            rest.andNot(given);
            var found = asking.within(Math.clamp(until - spent(), 0, WORK)).contradiction(rest);
            if (found == null) {
                return none;
            }
            none = false;
            var core = learn(found);
            core.and(changeable);
            if (core.isEmpty()) {
                return false;
            }
            given.or(core);
        }
    }

    private BitSet learn(BitSet contradiction) {
        var demand = asking.demand();
        if (demand != null) {
            demands.add(demand);
        }
        var core = Conflicts.irreducible(slate, contradiction, WORK / 200).sides();
        demands.add(HittingSet.Demand.oneOf(core));
        return (BitSet) core.clone();
    }
}
