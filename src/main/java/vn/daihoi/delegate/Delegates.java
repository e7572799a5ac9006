package vn.daihoi.delegate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Known;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.Registrants;
import vn.daihoi.people.Traits;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Reads lists with the people on them.
@Component
public class Delegates {
    /// Kinds of unit that are places and not bodies.
    static final Set<String> LOCALITIES = Set.of("huyen", "xa", "tinh");

    private final DelegateLists lists;
    private final Entries entries;
    private final Registrants registrants;
    private final Places places;
    private final Presences presences;
    private final Units units;

    Delegates(
            DelegateLists lists,
            Entries entries,
            Registrants registrants,
            Places places,
            Presences presences,
            Units units) {
        this.lists = lists;
        this.entries = entries;
        this.registrants = registrants;
        this.places = places;
        this.presences = presences;
        this.units = units;
    }

    /// A line of a list with the person on it.
    ///
    /// @param registrant null where the person lies outside what the actor may see
    public record Line(Entry entry, @Nullable Registrant registrant, Delegate delegate) {}

    /// A list and its unit, which the actor may see.
    public record Seen(DelegateList list, Unit unit) {}

    /// The list, if its unit stands in the actor's subtree.
    public DelegateList list(Actor actor, long listId) {
        return seen(actor, listId).list();
    }

    public Seen seen(Actor actor, long listId) {
        var list = lists.find(listId).orElseThrow(() -> new NotThere("list", listId));
        return new Seen(list, units.visibleTo(actor, list.unitId()));
    }

    /// Those who go: neither reserves nor out.
    public List<Delegate> of(Actor actor, DelegateList list) {
        return lines(actor, list).stream()
                .filter(line -> line.entry().counts())
                .map(Line::delegate)
                .toList();
    }

    /// Everybody who may be chosen: those who go and the reserves.
    public List<Line> pool(Actor actor, DelegateList list) {
        return lines(actor, list).stream()
                .filter(line -> line.entry().state().counts())
                .toList();
    }

    /// All lines, in the order of a list of names (tên, họ, đệm).
    public List<Line> lines(Actor actor, DelegateList list) {
        return lines(actor, list, units.visibleTo(actor, list.unitId()));
    }

    /// @param unit of the list, as the actor was allowed to see it
    public List<Line> lines(Actor actor, DelegateList list, Unit unit) {
        var all = entries.of(list.id());
        var ids = all.stream().map(Entry::registrantId).toList();
        var known = registrants.known(actor, ids);
        var placed = places.below(unit.path(), unitsOf(all, known.values()));
        var came = presences.of(list.id());
        var order = new HashMap<Long, Integer>();
        known.keySet().forEach(id -> order.put(id, order.size()));
        var lines = new ArrayList<Line>(all.size());
        for (var entry : all) {
            var one = known.get(entry.registrantId());
            var registrant = one == null ? null : one.registrant();
            var counted = one == null ? unknown(entry) : one.traits();
            var place = order.getOrDefault(entry.registrantId(), order.size());
            var attendance = came.get(entry.id());
            lines.add(new Line(
                    entry, registrant, delegate(entry, registrant, place, attendance, counted, placed, unit.name())));
        }
        lines.sort(Comparator.comparingInt((Line line) -> line.delegate().place())
                .thenComparing(line -> line.entry().id()));
        return lines;
    }

    private static Set<Long> unitsOf(List<Entry> all, Collection<Known> known) {
        var ids = new HashSet<Long>();
        all.forEach(entry -> ids.add(entry.fromUnitId()));
        known.forEach(one -> ids.add(one.traits().localityId()));
        return ids;
    }

    private static Delegate delegate(
            Entry entry,
            @Nullable Registrant registrant,
            int place,
            @Nullable Attendance attendance,
            Traits traits,
            Map<Long, Places.Place> placed,
            String here) {
        var from = placed.get(entry.fromUnitId());
        return new Delegate(
                entry.id(),
                entry.registrantId(),
                registrant == null ? "" : registrant.name().full(),
                place,
                registrant == null ? "" : registrant.facts().post(),
                entry.kind(),
                entry.group(),
                entry.fromUnitId(),
                from == null ? "" : from.name(),
                from == null ? "" : from.branchKind().isEmpty() ? from.kind() : from.branchKind(),
                locality(placed.get(traits.localityId()), here),
                attendance,
                traits);
    }

    /// Who works in a body right below speaks for the whole.
    private static String locality(Places.@Nullable Place place, String here) {
        if (place == null) {
            return "";
        }
        return LOCALITIES.contains(place.branchKind()) ? place.branch() : here;
    }

    private static Traits unknown(Entry entry) {
        return new Traits(
                entry.registrantId(),
                entry.fromUnitId(),
                entry.fromUnitId(),
                Kind.PERSON,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                Set.of());
    }
}
