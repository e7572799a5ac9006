package vn.daihoi.delegate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseText;

/// Lets a reserve go in somebody's place, or changes places between delegates and reserves.
@Service
public class ReplaceEntry {
    private final Editing editing;
    private final Entries entries;
    private final SeasonClock clock;

    ReplaceEntry(Editing editing, Entries entries, SeasonClock clock) {
        this.editing = editing;
        this.entries = entries;
        this.clock = clock;
    }

    /// Also after the list was adopted: reserves are adopted with it.
    ///
    /// @param typedOn the version of the list on the page
    @Transactional
    public void replace(Actor actor, long listId, int typedOn, long outId, long inId, String reason) {
        var opened = editing.openAdopted(actor, listId);
        editing.unlessTouched(opened, typedOn, List.of(outId, inId));
        var out = Editing.there(entries.find(listId, outId), "entry", outId);
        var in = Editing.there(entries.find(listId, inId), "entry", inId);
        var told = VietnameseText.line(reason);
        Editing.refuseIf(told.isEmpty(), "DB-314");
        Editing.refuseUnless(out.counts(), "DB-315");
        Editing.refuseUnless(in.reserve() != null && in.state().counts(), "DB-316");
        var before = editing.before(List.of(outId, inId));

        entries.save(out.with(new EntryState.Replaced(told, clock.instant(), actor.name())));
        entries.save(in.withReserve(null));
        editing.close(opened, "replaced", told, before, List.of(outId, inId));
    }

    /// Who goes and who is kept in reserve, in one act: for a choice under quotas and for the swaps that mend a list,
    /// which rest on everybody on it. Lines that are not named stay where they are.
    ///
    /// @param typedOn the version of the list the choice was made on
    /// @return how many lines have changed places
    @Transactional
    public int choose(Actor actor, long listId, int typedOn, List<Long> go, List<Long> reserves) {
        var opened = editing.open(actor, listId);
        editing.unlessChanged(opened, typedOn);
        return exchange(opened, go, reserves);
    }

    /// Some lines to the reserves, or from them, as an officer has ticked them: the others do not matter.
    @Transactional
    public int put(Actor actor, long listId, int typedOn, List<Long> lines, boolean reserves) {
        var opened = editing.open(actor, listId);
        editing.unlessTouched(opened, typedOn, lines);
        return reserves ? exchange(opened, List.of(), lines) : exchange(opened, lines, List.of());
    }

    private int exchange(Editing.Opened opened, List<Long> go, List<Long> reserves) {
        var listId = opened.list().id();
        var changed = changed(listId, go, reserves);
        if (!changed.isEmpty()) {
            var touched = changed.stream().map(Entry::id).toList();
            var before = editing.before(touched);
            changed.forEach(entries::save);
            editing.close(opened, "chosen", before, touched);
        }
        return changed.size();
    }

    /// Those of the lines that stand on the other side yet; who is out stays out.
    private List<Entry> changed(long listId, List<Long> go, List<Long> reserves) {
        var byId = new HashMap<Long, Entry>();
        entries.of(listId).forEach(entry -> byId.put(entry.id(), entry));
        var changed = new ArrayList<Entry>();
        go.stream()
                .map(id -> line(byId, id))
                .filter(entry -> entry.reserve() != null && entry.state().counts())
                .forEach(entry -> changed.add(entry.withReserve(null)));
        var place = entries.lastReserve(listId);
        for (var id : reserves) {
            var entry = line(byId, id);
            if (entry.counts()) {
                changed.add(entry.withReserve(++place));
            }
        }
        return changed;
    }

    private static Entry line(Map<Long, Entry> byId, long id) {
        return Editing.there(Optional.ofNullable(byId.get(id)), "entry", id);
    }
}
