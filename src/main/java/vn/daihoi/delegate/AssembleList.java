package vn.daihoi.delegate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitTree;

/// Brings onto a conference's list whom the conferences below have adopted, with provenance and nobody twice.
@Service
public class AssembleList {
    private final Editing editing;
    private final Entries entries;
    private final Adoptions adoptions;
    private final AddEntries addEntries;
    private final ListGrounds grounds;
    private final UnitTree tree;
    private final AllocatedSeats seats;
    private final SeasonClock clock;

    AssembleList(
            Editing editing,
            Entries entries,
            Adoptions adoptions,
            AddEntries addEntries,
            ListGrounds grounds,
            UnitTree tree,
            AllocatedSeats seats,
            SeasonClock clock) {
        this.editing = editing;
        this.entries = entries;
        this.adoptions = adoptions;
        this.addEntries = addEntries;
        this.grounds = grounds;
        this.tree = tree;
        this.seats = seats;
        this.clock = clock;
    }

    /// @param proposed how many the conferences below have adopted
    /// @param waiting how many of them are not on the list yet
    /// @param twice names of nobody: how many were proposed by more than one conference, and stand once
    public record Outlook(int units, int proposed, int waiting, int twice) {}

    /// @param reserves of those added, how many went to the reserves because their unit's seats are taken
    public record Assembled(int added, int reserves, int already) {}

    public Outlook outlook(Unit unit, DelegateList list) {
        var proposed = proposals(unit, list);
        var here = onList(list);
        var people = new HashSet<Long>();
        proposed.forEach(one -> people.add(one.registrantId()));
        var units = proposed.stream().map(Adoptions.Adopted::unitId).distinct().count();
        var waiting = people.stream().filter(id -> !here.contains(id)).count();
        return new Outlook((int) units, proposed.size(), (int) waiting, proposed.size() - people.size());
    }

    @Transactional
    public Assembled assemble(Actor actor, long listId) {
        var opened = editing.open(actor, listId);
        Editing.refuseUnless(opened.list().purpose() == Purpose.HERE, "DB-322");
        var proposed = proposals(opened.unit(), opened.list());
        var here = onList(opened.list());
        var fresh = fresh(opened, proposed, here);
        var reserves =
                (int) fresh.stream().filter(entry -> entry.reserve() != null).count();
        var added = addEntries.add(opened, fresh, "assembled");
        return new Assembled(added, reserves, proposed.size() - added);
    }

    /// Where seats are decided, the first of each unit's list take them and the others wait as reserves.
    private List<NewEntry> fresh(Editing.Opened opened, List<Adoptions.Adopted> proposed, Set<Long> here) {
        var given = seats.to(opened.unit(), opened.list().season());
        var taken = new HashMap<Long, Integer>();
        entries.of(opened.list().id()).stream()
                .filter(entry -> entry.counts() && entry.kind().isExemplar())
                .forEach(entry -> taken.merge(entry.fromUnitId(), 1, Integer::sum));
        var place = entries.lastReserve(opened.list().id());
        var fresh = new ArrayList<NewEntry>();
        for (var one : proposed) {
            if (!here.add(one.registrantId())) {
                continue;
            }
            var seats = given.get(one.unitId());
            var full = seats != null && taken.getOrDefault(one.unitId(), 0) >= seats.number();
            if (!full) {
                taken.merge(one.unitId(), 1, Integer::sum);
            }
            fresh.add(new NewEntry(
                    one.registrantId(),
                    EntryKind.of(one.kind()).orElseThrow(),
                    one.represents(),
                    "",
                    one.unitId(),
                    full ? ++place : null,
                    one.note(),
                    false,
                    one.entryId()));
        }
        return fresh;
    }

    private List<Adoptions.Adopted> proposals(Unit unit, DelegateList list) {
        var adopted = adoptions.units(list.season());
        if (adopted.isEmpty()) {
            return List.of();
        }
        var known = new HashMap<Long, Unit>();
        tree.on(Actor.SYSTEM, clock.today()).forEach(one -> known.put(one.id(), one));
        return adoptions.by(grounds.sendersTo(unit, adopted, known), list.season());
    }

    private Set<Long> onList(DelegateList list) {
        var here = new HashSet<Long>();
        entries.of(list.id()).forEach(entry -> here.add(entry.registrantId()));
        return here;
    }
}
