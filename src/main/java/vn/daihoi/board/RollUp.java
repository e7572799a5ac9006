package vn.daihoi.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Counts one subtree of a ledger, by whatever the reader wants to compare.
public final class RollUp {
    private final Ledger ledger;
    private final Filter filter;
    private final List<UnitLine> taken;

    private RollUp(Ledger ledger, Filter filter, List<UnitLine> taken) {
        this.ledger = ledger;
        this.filter = filter;
        this.taken = taken;
    }

    public static RollUp of(Ledger ledger, UnitLine top, Filter filter) {
        var subtree = ledger.subtree(top);
        var taken = filter.takesAllUnits()
                ? subtree
                : subtree.stream().filter(filter::takes).toList();
        return new RollUp(ledger, filter, taken);
    }

    /// The units that pass the filter, parents first.
    public List<UnitLine> units() {
        return taken;
    }

    public Tally all() {
        var sum = new Tally.Sum(ledger.day(), filter);
        taken.forEach(sum::add);
        return sum.tally();
    }

    /// By a trait of the unit, such as its kind; a unit without it is left out.
    public Map<String, Tally> byUnit(Function<UnitLine, @Nullable String> trait) {
        var sums = new LinkedHashMap<String, Tally.Sum>();
        for (var unit : taken) {
            var key = trait.apply(unit);
            if (key != null) {
                sums.computeIfAbsent(key, _ -> new Tally.Sum(ledger.day(), filter))
                        .add(unit);
            }
        }
        return tallies(sums);
    }

    /// By duty; units are not counted here, because each owes several.
    public Map<String, Tally> byDuty() {
        var sums = new LinkedHashMap<String, Tally.Sum>();
        for (var unit : taken) {
            for (var duty : unit.duties()) {
                if (filter.takes(duty, ledger.day())) {
                    sums.computeIfAbsent(duty.rule(), _ -> new Tally.Sum(ledger.day(), filter))
                            .add(duty);
                }
            }
        }
        return tallies(sums);
    }

    /// Each of these units with its whole subtree.
    public Map<Long, Tally> byPlace(List<UnitLine> places) {
        var tallies = new LinkedHashMap<Long, Tally>();
        for (var place : places) {
            tallies.put(place.id(), of(ledger, place, filter).all());
        }
        return tallies;
    }

    /// Units with a duty that passes the filter, the longest late first.
    public List<UnitLine> concerned() {
        var day = ledger.day();
        var found = new ArrayList<UnitLine>();
        for (var unit : taken) {
            if (unit.duties().stream().anyMatch(duty -> filter.takes(duty, day))) {
                found.add(unit);
            }
        }
        found.sort(Lateness.worstFirst(filter, day));
        return found;
    }

    private static Map<String, Tally> tallies(Map<String, Tally.Sum> sums) {
        var tallies = new LinkedHashMap<String, Tally>();
        sums.forEach((key, sum) -> tallies.put(key, sum.tally()));
        return tallies;
    }
}
