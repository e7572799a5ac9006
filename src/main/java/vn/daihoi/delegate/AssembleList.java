package vn.daihoi.delegate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final Corrections corrections;

    AssembleList(
            Editing editing,
            Entries entries,
            Adoptions adoptions,
            AddEntries addEntries,
            ListGrounds grounds,
            UnitTree tree,
            AllocatedSeats seats,
            SeasonClock clock,
            Corrections corrections) {
        this.editing = editing;
        this.entries = entries;
        this.adoptions = adoptions;
        this.addEntries = addEntries;
        this.grounds = grounds;
        this.tree = tree;
        this.seats = seats;
        this.clock = clock;
        this.corrections = corrections;
    }

    /// @param proposed how many the conferences below have adopted
    /// @param waiting how many of them are not on the list yet
    /// @param twice names of nobody: how many were proposed by more than one conference, and stand once
    /// @param corrected votes below that were put right after this list was built on them
    public record Outlook(int units, int proposed, int waiting, int twice, List<Corrected> corrected) {}

    public record Corrected(String unit, String reason, String by, Instant at) {}

    /// @param reserves of those added, how many went to the reserves because their unit's seats are taken
    public record Assembled(int added, int reserves, int already) {}

    public Outlook outlook(Unit unit, DelegateList list) {
        var senders = senders(unit, list);
        var proposed = adoptions.by(List.copyOf(senders.keySet()), list.season());
        var here = onList(list);
        var people = new HashSet<Long>();
        proposed.forEach(one -> people.add(one.registrantId()));
        var units = proposed.stream().map(Adoptions.Adopted::unitId).distinct().count();
        var waiting = people.stream().filter(id -> !here.contains(id)).count();
        var corrected = corrections.sinceTaken(senders.keySet(), list.season()).stream()
                .map(late ->
                        new Corrected(senders.getOrDefault(late.unitId(), ""), late.reason(), late.byName(), late.at()))
                .toList();
        return new Outlook((int) units, proposed.size(), (int) waiting, proposed.size() - people.size(), corrected);
    }

    @Transactional
    public Assembled assemble(Actor actor, long listId) {
        var opened = editing.open(actor, listId);
        Editing.refuseUnless(opened.list().purpose() == Purpose.HERE, "DB-322");
        var senders = senders(opened.unit(), opened.list());
        var proposed = adoptions.by(List.copyOf(senders.keySet()), opened.list().season());
        var here = onList(opened.list());
        var fresh = fresh(opened, proposed, here);
        var reserves =
                (int) fresh.stream().filter(entry -> entry.reserve() != null).count();
        var added = addEntries.add(opened, fresh, "assembled");
        adoptions.taken(senders.keySet(), opened.list().season(), clock.instant());
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

    /// The names of the units that send their adopted delegates here, by id.
    private Map<Long, String> senders(Unit unit, DelegateList list) {
        var adopted = adoptions.units(list.season());
        if (adopted.isEmpty()) {
            return Map.of();
        }
        var known = new HashMap<Long, Unit>();
        tree.on(Actor.SYSTEM, clock.today()).forEach(one -> known.put(one.id(), one));
        var senders = new HashMap<Long, String>();
        for (var id : grounds.sendersTo(unit, adopted, known)) {
            var sender = known.get(id);
            senders.put(id, sender == null ? "" : sender.name());
        }
        return senders;
    }

    private Set<Long> onList(DelegateList list) {
        var here = new HashSet<Long>();
        entries.of(list.id()).forEach(entry -> here.add(entry.registrantId()));
        return here;
    }
}
