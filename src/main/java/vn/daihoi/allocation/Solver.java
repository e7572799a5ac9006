package vn.daihoi.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.allocation.Solved.Composition;
import vn.daihoi.plan.DelegateGroup;
import vn.daihoi.selection.seats.Allocation;
import vn.daihoi.selection.seats.Apportionment;
import vn.daihoi.selection.seats.Biproportional;
import vn.daihoi.selection.seats.Claim;
import vn.daihoi.selection.seats.Margin;
import vn.daihoi.selection.seats.MatrixProblem;
import vn.daihoi.selection.seats.MatrixResult;
import vn.daihoi.selection.seats.Method;
import vn.daihoi.selection.seats.Obstacle;
import vn.daihoi.selection.seats.Paradox;
import vn.daihoi.selection.seats.Paradoxes;
import vn.daihoi.selection.seats.SeatResult;
import vn.daihoi.selection.seats.Tie;
import vn.daihoi.unit.Unit;

/// Turns a wish into seats: first the units, then units × groups by both margins.
public final class Solver {
    private final Basis basis;
    private final Wish wish;
    private final List<Claim> claims;

    private @Nullable Allocation allocation;
    private @Nullable Tie tie;
    private @Nullable Composition composition;
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final List<MatrixResult.Open> open = new ArrayList<>();

    private Solver(Basis basis, Wish wish) {
        this.basis = basis;
        this.wish = wish;
        this.claims = basis.units().stream().map(this::claim).toList();
    }

    public static Solved solve(Basis basis, Wish wish) {
        return new Solver(basis, wish).run();
    }

    /// The staff of the unit, or what was typed.
    public static BigDecimal weight(Wish wish, Unit unit) {
        if (wish.typed()) {
            var typed = wish.of(unit.id()).weight();
            return typed == null ? BigDecimal.ZERO : typed;
        }
        return unit.staff() == null ? BigDecimal.ZERO : BigDecimal.valueOf(unit.staff());
    }

    private Solved run() {
        int seats = wish.seats() - wish.central();
        divide(seats);
        compose(seats);
        return new Solved(wish, rows(), allocation, tie, composition, obstacles, open, paradoxes(seats));
    }

    /// Divisor methods know no other paradox than leaving the quota.
    private List<Paradox> paradoxes(int seats) {
        var now = allocation;
        if (now == null || tie != null) {
            return List.of();
        }
        return wish.method().isDivisorMethod() ? Paradoxes.quota(now) : Paradoxes.of(wish.method(), seats, claims);
    }

    private Claim claim(Unit unit) {
        var line = wish.of(unit.id());
        var claim = Claim.of(basis.label(unit), weight(wish, unit));
        if (line.fixed() != null) {
            return claim.fixedAt(line.fixed());
        }
        return claim.between(line.min() == null ? 0 : line.min(), line.max() == null ? Claim.UNLIMITED : line.max());
    }

    private void divide(int seats) {
        switch (Apportionment.of(wish.method(), seats, claims)) {
            case SeatResult.Whole(var whole) -> allocation = whole;
            case SeatResult.Tied tied -> {
                var seed = wish.seed();
                allocation = seed == null ? tied.certain() : tied.drawn(seed);
                tie = seed == null ? tied.tie() : null;
            }
            case SeatResult.Impossible(var found) -> obstacles.addAll(found);
        }
    }

    private void compose(int seats) {
        var groups = basis.sharedBy(wish);
        int shared = wish.shared().stream().mapToInt(Wish.Group::seats).sum();
        var now = allocation;
        if (groups.isEmpty() || now == null || tie != null || shared != seats) {
            return;
        }
        var weights = basis.units().stream()
                .map(unit -> groups.stream().map(group -> weight(unit, group)).toList())
                .toList();
        var problem = problem(groups, weights, now);
        var seed = wish.seed();
        switch (seed == null ? Biproportional.of(problem) : Biproportional.drawn(problem, seed)) {
            case MatrixResult.Whole(var matrix) -> composition = new Composition(groups, weights, matrix);
            case MatrixResult.Tied(var certain, var cells) -> {
                composition = new Composition(groups, weights, certain);
                open.addAll(cells);
            }
            case MatrixResult.Impossible(var found) -> obstacles.addAll(found);
        }
    }

    private MatrixProblem problem(List<DelegateGroup> groups, List<List<BigDecimal>> weights, Allocation now) {
        var method = wish.method().isDivisorMethod() && !wish.method().servesEveryoneFirst()
                ? wish.method()
                : Method.WEBSTER;
        var rows = now.shares().stream()
                .map(share -> new Margin(share.name(), share.seats()))
                .toList();
        var columns = groups.stream()
                .map(group -> new Margin(group.name(), wish.group(group.code()).seats()))
                .toList();
        return MatrixProblem.of(method, rows, columns, weights).locked(locks(groups));
    }

    private List<MatrixProblem.Lock> locks(List<DelegateGroup> groups) {
        var locks = new ArrayList<MatrixProblem.Lock>();
        for (int row = 0; row < basis.units().size(); row++) {
            for (int column = 0; column < groups.size(); column++) {
                var seats = wish.locked(
                        basis.units().get(row).id(), groups.get(column).code());
                if (seats.isPresent()) {
                    locks.add(new MatrixProblem.Lock(row, column, seats.get()));
                }
            }
        }
        return locks;
    }

    /// What was typed for the cell. Without it, leaders come from units of the kinds the plan names (KH128
    /// II.2.d), one leadership each whatever its size, and all others by the number of the unit. Were all groups
    /// weighed alike, any two units with as many seats could change places: nothing but ties.
    private BigDecimal weight(Unit unit, DelegateGroup group) {
        var typed = wish.weight(unit.id(), group.code());
        if (typed.isPresent()) {
            return typed.get();
        }
        if (!group.kinds().isEmpty()) {
            return group.kinds().contains(unit.kind()) ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return weight(wish, unit).max(BigDecimal.ONE).movePointLeft(2);
    }

    private List<Solved.Row> rows() {
        var now = allocation;
        return IntStream.range(0, claims.size())
                .mapToObj(i -> new Solved.Row(
                        basis.units().get(i),
                        claims.get(i).name(),
                        wish.of(basis.units().get(i).id()),
                        claims.get(i).weight(),
                        now == null ? null : now.shares().get(i)))
                .toList();
    }
}
