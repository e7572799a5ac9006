package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.daihoi.selection.Kinds;

/// The lottery person by person, as one long row of equally likely numbers: each panel of people owns as many as its
/// weight. Equal people own equally many.
public final class Tickets {
    private final Kinds kinds;
    private final WeightedPanels panels;
    private final List<BigInteger> weights;
    private final BigInteger total;
    private final TreeMap<Integer, Seating> seatings = new TreeMap<>();

    Tickets(Kinds kinds, WeightedPanels panels) {
        this.kinds = kinds;
        this.panels = panels;
        var seats = seatsOfLargeKinds();
        var common = BigInteger.ONE;
        for (int kind : seats.keySet()) {
            var size = BigInteger.valueOf(kinds.size(kind));
            common = common.divide(common.gcd(size)).multiply(size);
        }
        var factor = common;
        weights = panels.weights().stream().map(factor::multiply).toList();
        total = panels.total().multiply(factor);
        seats.forEach((kind, own) -> seatings.put(kind, new Seating(kinds.size(kind), own, weights)));
    }

    /// Of kinds with more than one member, how many sit in each panel.
    private TreeMap<Integer, int[]> seatsOfLargeKinds() {
        var seats = new TreeMap<Integer, int[]>();
        for (int p = 0; p < panels.panels().size(); p++) {
            var panel = panels.panels().get(p);
            for (int e = 0; e < panel.entries(); e++) {
                if (kinds.size(panel.kind(e)) > 1) {
                    seats.computeIfAbsent(
                                    panel.kind(e), _ -> new int[panels.panels().size()])[p] = panel.number(e);
                }
            }
        }
        return seats;
    }

    /// How many numbers there are.
    public BigInteger total() {
        return total;
    }

    /// Who is chosen by a number from 0 up to and without the total; ids ascending.
    public List<String> drawn(BigInteger number) {
        var left = number;
        for (int p = 0; p < weights.size(); p++) {
            if (left.compareTo(weights.get(p)) < 0) {
                return members(p, left);
            }
            left = left.subtract(weights.get(p));
        }
        throw new IllegalArgumentException("number is not below the total");
    }

    /// Every panel of people with its weight, in the order of the numbers that draw it.
    public List<Ticket> list() {
        var found = new ArrayList<Ticket>();
        for (int p = 0; p < weights.size(); p++) {
            var before = BigInteger.ZERO;
            for (var border : borders(p)) {
                found.add(new Ticket(border.subtract(before), members(p, before)));
                before = border;
            }
        }
        return found;
    }

    private TreeSet<BigInteger> borders(int panel) {
        var borders = new TreeSet<BigInteger>();
        borders.add(weights.get(panel));
        seatings.values().forEach(seating -> borders.addAll(seating.borders(panel)));
        return borders;
    }

    private List<String> members(int at, BigInteger within) {
        var panel = panels.panels().get(at);
        var ids = new ArrayList<String>();
        for (int e = 0; e < panel.entries(); e++) {
            int kind = panel.kind(e);
            var members = kinds.members(kind);
            if (members.size() == 1) {
                ids.add(members.getFirst());
            } else {
                Objects.requireNonNull(seatings.get(kind)).members(at, within).stream()
                        .mapToObj(members::get)
                        .forEach(ids::add);
            }
        }
        ids.sort(null);
        return List.copyOf(ids);
    }
}
