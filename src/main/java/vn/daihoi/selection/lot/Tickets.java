package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.daihoi.selection.Kinds;

/// The lottery person by person, as one long row of equally likely numbers. Within a panel of kinds, members of a kind
/// take turns: of n seats for m members each member has exactly n/m, going round a circle, so that equal people have
/// equal probability without another draw.
public final class Tickets {
    private final Kinds kinds;
    private final WeightedPanels panels;
    private final BigInteger turns;

    Tickets(Kinds kinds, WeightedPanels panels) {
        this.kinds = kinds;
        this.panels = panels;
        this.turns = turns();
    }

    /// How many numbers there are.
    public BigInteger total() {
        return panels.total().multiply(turns);
    }

    /// A number that all sizes of kinds divide which are drawn in part.
    private BigInteger turns() {
        var sizes = new TreeSet<Integer>();
        for (var panel : panels.panels()) {
            for (int e = 0; e < panel.entries(); e++) {
                if (isPart(panel, e)) {
                    sizes.add(kinds.size(panel.kind(e)));
                }
            }
        }
        var common = BigInteger.ONE;
        for (int size : sizes) {
            var own = BigInteger.valueOf(size);
            common = common.divide(common.gcd(own)).multiply(own);
        }
        return common;
    }

    private boolean isPart(SparseColumn panel, int entry) {
        return panel.number(entry) < kinds.size(panel.kind(entry));
    }

    /// Who is chosen by a number from 0 up to and without the total; ids ascending.
    public List<String> drawn(BigInteger number) {
        var parts = number.divideAndRemainder(turns);
        var left = parts[0];
        for (int p = 0; p < panels.panels().size(); p++) {
            var weight = panels.weights().get(p);
            if (left.compareTo(weight) < 0) {
                var within = left.multiply(turns).add(parts[1]);
                return members(panels.panels().get(p), within.divide(weight));
            }
            left = left.subtract(weight);
        }
        throw new IllegalArgumentException("number is not below the total");
    }

    /// Every panel of people with its weight, in the order of the numbers that draw it.
    public List<Ticket> list() {
        var found = new ArrayList<Ticket>();
        for (int p = 0; p < panels.panels().size(); p++) {
            var panel = panels.panels().get(p);
            var before = BigInteger.ZERO;
            for (var border : borders(panel)) {
                var weight = panels.weights().get(p).multiply(border.subtract(before));
                found.add(new Ticket(weight, members(panel, before)));
                before = border;
            }
        }
        return found;
    }

    /// How many panels of people there are.
    public long count() {
        return panels.panels().stream().mapToLong(panel -> borders(panel).size()).sum();
    }

    private TreeSet<BigInteger> borders(SparseColumn panel) {
        var borders = new TreeSet<BigInteger>();
        borders.add(turns);
        for (int e = 0; e < panel.entries(); e++) {
            int size = kinds.size(panel.kind(e));
            if (isPart(panel, e)) {
                var step = turns.divide(BigInteger.valueOf(size));
                for (int i = 1; i < size; i++) {
                    borders.add(step.multiply(BigInteger.valueOf(i)));
                }
            }
        }
        return borders;
    }

    private List<String> members(SparseColumn panel, BigInteger at) {
        var ids = new ArrayList<String>();
        for (int e = 0; e < panel.entries(); e++) {
            var members = kinds.members(panel.kind(e));
            int size = members.size();
            int seats = panel.number(e);
            int part = at.multiply(BigInteger.valueOf(size)).divide(turns).intValueExact();
            for (int i = 0; i < size; i++) {
                // Member i sits from part i·n of the circle on, for n of its m parts.
                long start = (long) i * seats % size;
                if (Math.floorMod(part - start, size) < seats) {
                    ids.add(members.get(i));
                }
            }
        }
        ids.sort(null);
        return List.copyOf(ids);
    }
}
