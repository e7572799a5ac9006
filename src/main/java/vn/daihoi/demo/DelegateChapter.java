package vn.daihoi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.AddEntries;
import vn.daihoi.delegate.AdoptList;
import vn.daihoi.delegate.Adoption;
import vn.daihoi.delegate.BeginList;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.NewEntry;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.RegistrantFilter;
import vn.daihoi.people.RegistrantSearch;
import vn.daihoi.people.Registrants;
import vn.daihoi.people.Sex;
import vn.daihoi.people.Traits;
import vn.daihoi.people.Work;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitTree;

/// Lists of delegates by the demo's day: communes of Châu Thành and one pilot have adopted theirs, Châu Thành has begun
/// its own, and the standing body has drafted a congress list that is out of balance, so that mending it can be seen.
@Component
@Profile("demo")
class DelegateChapter implements DemoChapter {
    private static final String DISTRICT = "942";
    private static final String PILOT = "94-SLDTBXH";
    private static final LocalDate HELD = LocalDate.of(2020, 2, 8);
    private static final int CONGRESS = 512;
    private static final int RESERVES = 160;

    private final UnitTree tree;
    private final RegistrantSearch search;
    private final Registrants registrants;
    private final BeginList begin;
    private final AddEntries add;
    private final AdoptList adopt;
    private final DelegateLists lists;
    private final SeasonClock clock;

    DelegateChapter(
            UnitTree tree,
            RegistrantSearch search,
            Registrants registrants,
            BeginList begin,
            AddEntries add,
            AdoptList adopt,
            DelegateLists lists,
            SeasonClock clock) {
        this.tree = tree;
        this.search = search;
        this.registrants = registrants;
        this.begin = begin;
        this.add = add;
        this.adopt = adopt;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void tell() {
        var units = tree.on(Actor.SYSTEM, clock.today());
        var byCode = new HashMap<String, Unit>();
        units.forEach(unit -> byCode.put(unit.code(), unit));
        var district = byCode.get(DISTRICT);
        if (district == null || peopleOf(district).isEmpty()) {
            return;
        }
        units.stream()
                .filter(unit -> Long.valueOf(district.id()).equals(unit.parentId())
                        && unit.kind().equals("xa"))
                .limit(4)
                .forEach(commune -> proposal(commune, 4, true));
        proposal(byCode.getOrDefault(PILOT, district), 6, true);
        proposal(district, 12, false);
        attendance(district);
        congress(units);
    }

    private void proposal(Unit unit, int number, boolean adopted) {
        var chosen = peopleOf(unit).stream()
                .filter(one -> one.kind() == Kind.PERSON)
                .limit(number)
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        as(officer(unit), actor -> {
            var list = begin.begin(actor, unit.id(), Purpose.UP);
            add.add(actor, list, entries(chosen, EntryKind.INDIVIDUAL));
            if (adopted) {
                var version = lists.find(list).orElseThrow().version();
                adopt.adopt(actor, list, version, new Adoption(HELD, 120, 112, 109, 1, 2, false), false);
            }
        });
    }

    /// Seventy per cent exemplars would be about right: here are a few guests too many.
    private void attendance(Unit unit) {
        var people = peopleOf(unit);
        as(officer(unit), actor -> {
            var list = begin.begin(actor, unit.id(), Purpose.HERE);
            var exemplars = people.subList(0, Math.min(110, people.size()));
            var guests = people.subList(exemplars.size(), Math.min(exemplars.size() + 62, people.size()));
            add.add(actor, list, entries(exemplars, EntryKind.INDIVIDUAL));
            add.add(actor, list, entries(guests, EntryKind.GUEST));
        });
    }

    /// Too many, too few women, too few of the minorities, too few who work with their hands: as lists often begin.
    private void congress(List<Unit> units) {
        var root = units.getFirst();
        var all = peopleOf(root);
        var traits = registrants.traitsOf(all.stream().map(Registrant::id).toList());
        var delegations = delegations(units);
        var usual = new ArrayList<Registrant>();
        var wanted = new ArrayList<Registrant>();
        all.forEach(one -> (isOftenForgotten(traits.get(one.id())) ? wanted : usual).add(one));
        var first = new ArrayList<>(usual.subList(0, Math.min(CONGRESS * 4 / 5, usual.size())));
        first.addAll(wanted.subList(0, Math.min(CONGRESS - first.size(), wanted.size())));
        var rest = wanted.stream()
                .filter(one -> !first.contains(one))
                .limit(RESERVES)
                .toList();
        as(standingBody(root), actor -> {
            var list = begin.begin(actor, root.id(), Purpose.HERE);
            var entries = new ArrayList<NewEntry>();
            first.forEach(one -> entries.add(entry(one, delegations, null, entries.size())));
            for (var place = 0; place < rest.size(); place++) {
                entries.add(entry(rest.get(place), delegations, place + 1, 0));
            }
            add.add(actor, list, entries);
        });
    }

    private static boolean isOftenForgotten(@Nullable Traits traits) {
        return traits != null
                && (traits.sex() == Sex.FEMALE || traits.isEthnicMinority() || traits.work() == Work.DIRECT);
    }

    private static NewEntry entry(Registrant one, Map<Long, Long> delegations, @Nullable Integer reserve, int number) {
        var kind = switch (one.kind()) {
            case PERSON -> number % 5 < 2 && reserve == null ? EntryKind.GUEST : EntryKind.INDIVIDUAL;
            case COLLECTIVE -> EntryKind.COLLECTIVE;
            case HOUSEHOLD -> EntryKind.HOUSEHOLD;
        };
        var from = delegations.getOrDefault(one.unitId(), one.unitId());
        return new NewEntry(one.id(), kind, "", "", from, reserve, "", false, null);
    }

    /// The district or body right below the province that somebody's unit belongs to.
    private static Map<Long, Long> delegations(List<Unit> units) {
        var delegations = new HashMap<Long, Long>();
        units.forEach(unit -> {
            var path = unit.path().split("\\.");
            delegations.put(unit.id(), Long.valueOf(path[Math.min(1, path.length - 1)]));
        });
        return delegations;
    }

    /// In an order that has nothing to do with names or units, and is the same every time.
    private List<Registrant> peopleOf(Unit unit) {
        return search.find(Actor.SYSTEM, RegistrantFilter.under(unit.id()), 10_000, 0).rows().stream()
                .map(RegistrantSearch.Listed::registrant)
                .sorted(Comparator.comparingLong(one -> one.id() * 7919 % 4_001))
                .toList();
    }

    private static List<NewEntry> entries(List<Registrant> people, EntryKind kind) {
        return people.stream()
                .map(one -> NewEntry.of(
                        one.id(), one.kind() == Kind.COLLECTIVE ? EntryKind.COLLECTIVE : kind, one.unitId()))
                .toList();
    }

    private static Actor officer(Unit unit) {
        return new Actor(0, "Sơn Thị Mỹ Dung (nhân vật giả định)", Set.of(Roles.UNIT_OFFICER), unit.id(), unit.path());
    }

    private static Actor standingBody(Unit root) {
        return new Actor(
                0, "Trần Thị Bích Ngọc (nhân vật giả định)", Set.of(Roles.STANDING_BODY), root.id(), root.path());
    }

    private interface Telling {
        void by(Actor actor);
    }

    private static void as(Actor actor, Telling telling) {
        Acting.as(actor, () -> {
            telling.by(actor);
            return true;
        });
    }
}
