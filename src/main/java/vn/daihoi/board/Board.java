package vn.daihoi.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.daihoi.unit.UnitKind;

/// The board of one unit on one day: how far it and all below it are.
///
/// @param top whose board it is
/// @param places the territorial units right below, with all below them; key is the unit's id
/// @param kinds keys are codes of kinds, without labels: their names are words of the screen
/// @param late the units to call first
public record Board(
        UnitLine top,
        List<UnitLine> above,
        LocalDate day,
        Tally all,
        List<Group> tiers,
        List<Group> places,
        List<Group> kinds,
        List<Group> duties,
        List<UnitLine> late,
        Optional<Timeline> timeline) {
    private static final int CALL_FIRST = 10;
    private static final Set<String> TERRITORIAL =
            Set.of(UnitKind.PROVINCE.code(), UnitKind.DISTRICT.code(), UnitKind.COMMUNE.code());

    static Board of(Ledger ledger, UnitLine top, Filter filter, Season season) {
        var rollUp = RollUp.of(ledger, top, filter);
        var places = ledger.childrenOf(top).stream()
                .filter(child -> TERRITORIAL.contains(child.kind()))
                .toList();
        return new Board(
                top,
                ledger.ancestorsOf(top),
                ledger.day(),
                rollUp.all(),
                inOrderOf(season.tiers(), rollUp.byUnit(season::tierOf)),
                places(places, rollUp.byPlace(places)),
                groups(rollUp.byUnit(UnitLine::kind), Function.identity()),
                inOrderOf(season.duties(), rollUp.byDuty()),
                late(ledger, top, filter),
                Timeline.of(season.days(), conferences(rollUp), ledger.day()));
    }

    /// Nobody below: the board of a single unit is the list of its duties.
    public boolean isSingle() {
        return all.units() <= 1 && places.isEmpty();
    }

    private static List<UnitLine> late(Ledger ledger, UnitLine top, Filter filter) {
        var late = new Filter(filter.kinds(), filter.rule(), StateWanted.LATE);
        return RollUp.of(ledger, top, late).concerned().stream()
                .limit(CALL_FIRST)
                .toList();
    }

    private static List<ConferenceLine> conferences(RollUp rollUp) {
        return rollUp.units().stream()
                .map(UnitLine::conference)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Group> places(List<UnitLine> places, Map<Long, Tally> tallies) {
        return places.stream()
                .map(place -> new Group(
                        Long.toString(place.id()), place.name(), tallies.getOrDefault(place.id(), Tally.NOTHING)))
                .filter(group -> group.tally().units() > 0)
                .toList();
    }

    /// As the plan names them, in its order; then what a former version of the plan knew.
    private static List<Group> inOrderOf(Map<String, String> names, Map<String, Tally> tallies) {
        var groups = new ArrayList<Group>();
        names.forEach((code, name) -> {
            if (tallies.containsKey(code)) {
                groups.add(new Group(code, name, tallies.get(code)));
            }
        });
        tallies.forEach((code, tally) -> {
            if (!names.containsKey(code)) {
                groups.add(new Group(code, code, tally));
            }
        });
        groups.removeIf(group -> group.tally().duties() == 0);
        return groups;
    }

    private static List<Group> groups(Map<String, Tally> tallies, Function<String, String> label) {
        var groups = new ArrayList<Group>();
        tallies.forEach((key, tally) -> groups.add(new Group(key, label.apply(key), tally)));
        groups.removeIf(group -> group.tally().duties() == 0);
        return groups;
    }
}
