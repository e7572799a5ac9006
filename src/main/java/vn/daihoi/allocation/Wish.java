package vn.daihoi.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.selection.seats.Method;

/// What somebody wants to try: how many seats, by which method and weight, within which limits.
///
/// @param typed whether weights are those typed in; otherwise the head-count of the unit
/// @param lines only for units about which something was typed
/// @param cells weights of units in single groups; where none is typed, see [Solver]
/// @param locks cells of units × groups that somebody has decided; the others are solved around them
/// @param seed thrown for the lot that breaks a tie, after all else was kept; null while none was drawn
/// @param seedSource where it was thrown, so that anybody can look it up
public record Wish(
        Method method,
        int seats,
        boolean typed,
        List<Line> lines,
        List<Group> groups,
        List<Cell> cells,
        List<Lock> locks,
        @Nullable String seed,
        @Nullable String seedSource) {

    /// Scenarios kept before cells could be locked have none.
    public Wish {
        locks = locks == null ? List.of() : List.copyOf(locks);
    }

    /// @param fixed the cell somebody has locked
    public record Line(
            long unitId,
            @Nullable BigDecimal weight,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable Integer fixed) {}

    /// @param shared whether units share the group's seats; otherwise they are kept for persons who sit ex officio
    public record Group(String code, int seats, boolean shared) {}

    /// How strong a unit is in one group: its exemplars of the kind, its heroes.
    public record Cell(long unitId, String group, BigDecimal weight) {}

    public record Lock(long unitId, String group, int seats) {}

    public Optional<Integer> locked(long unitId, String group) {
        return locks.stream()
                .filter(lock -> lock.unitId() == unitId && lock.group().equals(group))
                .findFirst()
                .map(Lock::seats);
    }

    public Optional<BigDecimal> weight(long unitId, String group) {
        return cells.stream()
                .filter(cell -> cell.unitId() == unitId && cell.group().equals(group))
                .findFirst()
                .map(Cell::weight);
    }

    public Line of(long unitId) {
        return lines.stream()
                .filter(line -> line.unitId() == unitId)
                .findFirst()
                .orElse(new Line(unitId, null, null, null, null));
    }

    public Group group(String code) {
        return groups.stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElse(new Group(code, 0, false));
    }

    /// Seats that no unit gets.
    public int central() {
        return groups.stream().filter(it -> !it.shared()).mapToInt(Group::seats).sum();
    }

    public List<Group> shared() {
        return groups.stream().filter(it -> it.shared() && it.seats() > 0).toList();
    }

    public Wish weighed(List<Cell> cells) {
        return new Wish(method, seats, typed, lines, groups, cells, locks, seed, seedSource);
    }

    public Wish locked(List<Lock> locks) {
        return new Wish(method, seats, typed, lines, groups, cells, locks, seed, seedSource);
    }

    /// Whether all but the lot is the same: what a seed was thrown for.
    public boolean asksTheSameAs(Wish other) {
        return undrawn().equals(other.undrawn());
    }

    public Wish undrawn() {
        return drawn(null, null);
    }

    public Wish drawn(@Nullable String seed, @Nullable String seedSource) {
        return new Wish(method, seats, typed, lines, groups, cells, locks, seed, seedSource);
    }
}
