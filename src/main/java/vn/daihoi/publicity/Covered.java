package vn.daihoi.publicity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarFilter;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.people.Registrants;
import vn.daihoi.people.Traits;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Brings together what coverage is counted from: items, units, the people they tell of.
@Component
public class Covered {
    private static final int MOST = 10_000;

    private final Items items;
    private final Exemplars exemplars;
    private final Units units;
    private final Registrants registrants;
    private final SeasonClock clock;
    private final ObjectProvider<KitStories> stories;

    Covered(
            Items items,
            Exemplars exemplars,
            Units units,
            Registrants registrants,
            SeasonClock clock,
            ObjectProvider<KitStories> stories) {
        this.items = items;
        this.exemplars = exemplars;
        this.units = units;
        this.registrants = registrants;
        this.clock = clock;
        this.stories = stories;
    }

    /// For the units right below the reader's own, or the reader's own where nothing is below it.
    public Coverage by(Actor actor, Campaign campaign) {
        var all = items.ofSeason(campaign.season());
        var known = known(all);
        return Coverage.of(campaign, all, asked(actor), paths(all, known), known);
    }

    /// Of whom the items tell, as far as the reader sees them.
    public Map<Long, Traits> known(List<Item> all) {
        return registrants.traitsOf(subjects(all));
    }

    /// Exemplars of the reader's subtree that somebody above stands by.
    public List<Exemplar> vouched(Actor actor, Campaign campaign) {
        return Stream.of("chosen", "taken_up")
                .map(state -> new ExemplarFilter(campaign.season(), "", null, null, null, null, state, null, false))
                .flatMap(filter -> exemplars.find(actor, filter, MOST, 0).rows().stream())
                .toList();
    }

    /// Those of them of whom nobody has published a word.
    public List<Exemplar> silent(Campaign campaign, List<Exemplar> vouched) {
        var told = items.ofSeason(campaign.season()).stream()
                .filter(Item::isPublished)
                .flatMap(one -> one.subjects().stream())
                .collect(Collectors.toSet());
        return vouched.stream()
                .filter(one -> !told.contains(one.registrantId()))
                .toList();
    }

    /// How women, minorities, those who work with their own hands and other groups are told of.
    public List<GroupCoverage> groups(Campaign campaign, List<Exemplar> vouched) {
        var all = items.ofSeason(campaign.season());
        var asked = vouched.stream().map(Exemplar::registrantId).collect(Collectors.toSet());
        var ids = subjects(all);
        ids.addAll(asked);
        return GroupCoverage.of(all, asked, registrants.traitsOf(ids));
    }

    /// Of how many of them a story is open to everybody.
    public int open(List<Exemplar> vouched) {
        var ids = vouched.stream().map(Exemplar::id).toList();
        return Acting.as(
                Actor.SYSTEM,
                () -> stories.stream().mapToInt(source -> source.of(ids).size()).sum());
    }

    private static Set<Long> subjects(List<Item> all) {
        var ids = new HashSet<Long>();
        all.forEach(one -> ids.addAll(one.subjects()));
        return ids;
    }

    private List<Unit> asked(Actor actor) {
        var own = actor.unitId() == null ? units.root() : units.find(actor.unitId());
        var today = clock.today();
        var below = own.stream()
                .flatMap(unit -> units.childrenOf(actor, unit.id()).stream())
                .filter(unit -> unit.isValidOn(today))
                .toList();
        return below.isEmpty() ? own.stream().toList() : below;
    }

    private Map<Long, String> paths(List<Item> all, Map<Long, Traits> known) {
        var paths = new HashMap<Long, String>();
        Stream.concat(
                        all.stream().map(Item::aboutUnitId),
                        known.values().stream().map(Traits::unitId))
                .filter(id -> id != null)
                .distinct()
                .forEach(id -> units.pathOf(id).ifPresent(path -> paths.put(id, path)));
        return paths;
    }
}
