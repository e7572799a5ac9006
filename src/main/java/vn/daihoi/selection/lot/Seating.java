package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Who of one kind sits in which panel, so that each member has exactly the same share. Seats go to those who have had
/// least; what then differs a little is made even by handing over a part of a panel.
final class Seating {
    /// A part of a panel in which the same members sit.
    private record Piece(BigInteger length, BitSet members) {}

    private final int size;
    private final TreeMap<Integer, List<Piece>> pieces = new TreeMap<>();
    private final BigInteger[] owed;

    /// @param seats of this kind per panel
    /// @param weights per panel, such that their sum times the seats can be divided by the size
    Seating(int size, int[] seats, List<BigInteger> weights) {
        this.size = size;
        this.owed = new BigInteger[size];
        var sum = BigInteger.ZERO;
        for (int p = 0; p < seats.length; p++) {
            sum = sum.add(weights.get(p).multiply(BigInteger.valueOf(seats[p])));
        }
        Arrays.fill(owed, sum.divide(BigInteger.valueOf(size)));
        IntStream.range(0, seats.length)
                .filter(p -> seats[p] > 0)
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(weights::get).reversed())
                .forEach(p -> seat(p, seats[p], weights.get(p)));
        level();
    }

    private void seat(int panel, int seats, BigInteger weight) {
        var sitting = new BitSet(size);
        IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(i -> owed[i]).reversed())
                .limit(seats)
                .forEach(i -> {
                    sitting.set(i);
                    owed[i] = owed[i].subtract(weight);
                });
        pieces.put(panel, new ArrayList<>(List.of(new Piece(weight, sitting))));
    }

    private void level() {
        while (true) {
            int rich = -1;
            int poor = -1;
            for (int i = 0; i < size; i++) {
                rich = owed[i].signum() < 0 ? i : rich;
                poor = owed[i].signum() > 0 ? i : poor;
            }
            if (rich < 0) {
                return;
            }
            handOver(rich, poor);
        }
    }

    /// Somewhere the one sits without the other, for he has more.
    private void handOver(int rich, int poor) {
        for (var parts : pieces.values()) {
            for (int at = 0; at < parts.size(); at++) {
                var piece = parts.get(at);
                if (piece.members.get(rich) && !piece.members.get(poor)) {
                    var part = owed[rich].negate().min(owed[poor]).min(piece.length);
                    var changed = (BitSet) piece.members.clone();
                    changed.clear(rich);
                    changed.set(poor);
                    parts.set(at, new Piece(part, changed));
                    if (part.compareTo(piece.length) < 0) {
                        parts.add(at + 1, new Piece(piece.length.subtract(part), piece.members));
                    }
                    owed[rich] = owed[rich].add(part);
                    owed[poor] = owed[poor].subtract(part);
                    return;
                }
            }
        }
        throw new Uncertain("equal people could not be given equal shares");
    }

    /// Where in the panel its members change, from its beginning.
    List<BigInteger> borders(int panel) {
        var borders = new ArrayList<BigInteger>();
        var sum = BigInteger.ZERO;
        for (var piece : pieces.getOrDefault(panel, List.of())) {
            sum = sum.add(piece.length);
            borders.add(sum);
        }
        return borders;
    }

    BitSet members(int panel, BigInteger at) {
        var sum = BigInteger.ZERO;
        for (var piece : pieces.getOrDefault(panel, List.of())) {
            sum = sum.add(piece.length);
            if (at.compareTo(sum) < 0) {
                return piece.members;
            }
        }
        return new BitSet();
    }
}
