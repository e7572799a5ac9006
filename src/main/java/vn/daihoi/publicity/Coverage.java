package vn.daihoi.publicity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Traits;
import vn.daihoi.unit.Unit;

/// Who and what has been written about, and who never has.
///
/// @param units all that were asked about, those without a word too
public record Coverage(
        List<OfUnit> units, List<OfSector> sectors, List<OfMovement> movements, List<OfBody> bodies, Count all) {

    public record Count(int published, int planned) {
        public int all() {
            return published + planned;
        }
    }

    public record OfUnit(Unit unit, Count count) {}

    public record OfSector(Sector sector, Count count) {}

    public record OfMovement(String name, Count count) {}

    /// @param phases before, during, after
    public record OfBody(Unit body, List<Count> phases, Count all) {}

    /// @param paths of all units that items are about, by id, as far as the reader sees them
    /// @param known what is counted of the registrants that items are about
    public static Coverage of(
            Campaign campaign, List<Item> items, List<Unit> units, Map<Long, String> paths, Map<Long, Traits> known) {
        return new Coverage(
                units.stream()
                        .map(unit -> new OfUnit(unit, count(items, one -> isAbout(one, unit, paths, known))))
                        .toList(),
                Arrays.stream(Sector.values())
                        .map(sector -> new OfSector(
                                sector,
                                count(items, one -> sectorsOf(one, known).contains(sector))))
                        .toList(),
                campaign.movements().stream()
                        .map(movement -> new OfMovement(
                                movement.name(),
                                count(items, one -> one.movement().equals(movement.code()))))
                        .toList(),
                campaign.bodies().stream().map(body -> ofBody(body, items)).toList(),
                count(items, _ -> true));
    }

    /// Units nobody has published a word about; the press, which does the writing, is not asked about itself.
    public List<OfUnit> never() {
        return units.stream()
                .filter(one -> one.count().published() == 0)
                .filter(one -> bodies.stream()
                        .noneMatch(body -> body.body().id() == one.unit().id()))
                .toList();
    }

    private static OfBody ofBody(Unit body, List<Item> items) {
        var own = items.stream().filter(one -> one.bodyId() == body.id()).toList();
        var phases = new ArrayList<Count>();
        for (var phase : Phase.values()) {
            phases.add(count(own, one -> one.phase() == phase));
        }
        return new OfBody(body, phases, count(own, _ -> true));
    }

    private static Count count(Collection<Item> items, Predicate<Item> which) {
        var found = items.stream().filter(which).toList();
        var published = (int) found.stream().filter(Item::isPublished).count();
        return new Count(published, found.size() - published);
    }

    /// About the unit itself, about somebody of it, or about a unit below it.
    private static boolean isAbout(Item item, Unit unit, Map<Long, String> paths, Map<Long, Traits> known) {
        return unitsOf(item, known).stream()
                .map(id -> paths.getOrDefault(id, ""))
                .anyMatch(path -> path.equals(unit.path()) || path.startsWith(unit.path() + "."));
    }

    private static Set<Long> unitsOf(Item item, Map<Long, Traits> known) {
        var ids = new HashSet<Long>();
        if (item.aboutUnitId() != null) {
            ids.add(item.aboutUnitId());
        }
        item.subjects().stream().map(known::get).filter(one -> one != null).forEach(one -> ids.add(one.unitId()));
        return ids;
    }

    /// Its own field and those of the people it tells of.
    static Set<Sector> sectorsOf(Item item, Map<Long, Traits> known) {
        var sectors = new HashSet<Sector>();
        if (item.sector() != null) {
            sectors.add(item.sector());
        }
        item.subjects().stream()
                .map(known::get)
                .filter(one -> one != null && one.sector() != null)
                .forEach(one -> sectors.add(one.sector()));
        return sectors;
    }
}
