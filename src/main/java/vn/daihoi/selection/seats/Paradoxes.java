package vn.daihoi.selection.seats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Looks for paradoxes in one case. Seats that are tied for are not certain and prove nothing, so ties are passed over.
public final class Paradoxes {
    private static final int ENOUGH = 20;

    private Paradoxes() {}

    /// Everything that can be seen in the case itself.
    public static List<Paradox> of(Method method, int seats, List<Claim> claims) {
        return whole(method, seats, claims)
                .map(now -> {
                    var found = new ArrayList<Paradox>(quota(now));
                    found.addAll(alabama(now));
                    found.addAll(newStates(now));
                    return List.copyOf(found);
                })
                .orElse(List.of());
    }

    /// Against the exact share among those whom no limit holds: what a limit gives or takes is nobody's paradox.
    public static List<Paradox> quota(Allocation now) {
        var free = now.shares().stream()
                .filter(share -> share.held() == Share.Held.BY_NOTHING)
                .toList();
        var total = free.stream().map(it -> it.claim().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() == 0) {
            return List.of();
        }
        int seats = free.stream().mapToInt(Share::seats).sum();
        return free.stream()
                .filter(share -> violates(share, seats, total))
                .<Paradox>map(share -> new Paradox.Quota(share.name(), share.seats(), fair(share, seats, total)))
                .toList();
    }

    private static boolean violates(Share share, int seats, BigDecimal total) {
        var exact = share.claim().weight().multiply(BigDecimal.valueOf(seats));
        return exact.compareTo(total.multiply(BigDecimal.valueOf(share.seats() + 1L))) >= 0
                || exact.compareTo(total.multiply(BigDecimal.valueOf(share.seats() - 1L))) <= 0;
    }

    private static BigDecimal fair(Share share, int seats, BigDecimal total) {
        return share.claim().weight().multiply(BigDecimal.valueOf(seats)).divide(total, 2, RoundingMode.HALF_UP);
    }

    static List<Paradox> alabama(Allocation now) {
        return whole(now.method(), now.seats() + 1, claims(now))
                .map(more -> IntStream.range(0, now.shares().size())
                        .filter(i -> more.column().get(i) < now.column().get(i))
                        .<Paradox>mapToObj(i -> new Paradox.Alabama(
                                now.shares().get(i).name(),
                                now.column().get(i),
                                more.column().get(i)))
                        .toList())
                .orElse(List.of());
    }

    /// One run for each who might leave; many units and a quadratic effort, so it stops at twenty.
    static List<Paradox> newStates(Allocation now) {
        var found = new ArrayList<Paradox>();
        for (int leaver = 0; leaver < now.shares().size() && found.size() < ENOUGH; leaver++) {
            found.addAll(without(now, leaver));
        }
        return found.subList(0, Math.min(ENOUGH, found.size()));
    }

    private static List<Paradox> without(Allocation now, int leaver) {
        var rest = new ArrayList<>(now.shares());
        var gone = rest.remove(leaver);
        if (rest.isEmpty()) {
            return List.of();
        }
        var claims = rest.stream().map(Share::claim).toList();
        return whole(now.method(), now.seats() - gone.seats(), claims)
                .map(then -> IntStream.range(0, rest.size())
                        .filter(i -> then.column().get(i) != rest.get(i).seats())
                        .<Paradox>mapToObj(i -> new Paradox.NewState(
                                gone.name(),
                                rest.get(i).name(),
                                rest.get(i).seats(),
                                then.column().get(i)))
                        .toList())
                .orElse(List.of());
    }

    /// Two counts of the same units, in the same order, under the same house.
    public static List<Paradox> population(Allocation before, Allocation after) {
        var found = new ArrayList<Paradox>();
        for (int i = 0; i < before.shares().size(); i++) {
            for (int j = 0; j < before.shares().size() && found.size() < ENOUGH; j++) {
                if (lost(before, after, i) && lost(after, before, j) && grewMore(before, after, i, j)) {
                    found.add(new Paradox.Population(
                            before.shares().get(i).name(),
                            before.shares().get(j).name(),
                            before.column().get(i),
                            after.column().get(i)));
                }
            }
        }
        return found;
    }

    private static boolean lost(Allocation from, Allocation to, int unit) {
        return to.column().get(unit) < from.column().get(unit);
    }

    private static boolean grewMore(Allocation before, Allocation after, int i, int j) {
        return weight(after, i)
                        .multiply(weight(before, j))
                        .compareTo(weight(before, i).multiply(weight(after, j)))
                > 0;
    }

    private static BigDecimal weight(Allocation allocation, int unit) {
        return allocation.shares().get(unit).claim().weight();
    }

    private static List<Claim> claims(Allocation allocation) {
        return allocation.shares().stream().map(Share::claim).toList();
    }

    private static Optional<Allocation> whole(Method method, int seats, List<Claim> claims) {
        return Apportionment.of(method, seats, claims) instanceof SeatResult.Whole(var allocation)
                ? Optional.of(allocation)
                : Optional.empty();
    }
}
