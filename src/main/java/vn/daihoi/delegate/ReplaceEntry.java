package vn.daihoi.delegate;

import java.util.List;
import java.util.Map;
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
    @Transactional
    public void replace(Actor actor, long listId, long outId, long inId, String reason) {
        var opened = editing.openAdopted(actor, listId);
        var out = Editing.there(entries.find(listId, outId), "entry", outId);
        var in = Editing.there(entries.find(listId, inId), "entry", inId);
        var told = VietnameseText.line(reason);
        Editing.refuseIf(told.isEmpty(), "DB-314");
        Editing.refuseUnless(out.counts(), "DB-315");
        Editing.refuseUnless(in.reserve() != null && in.state().counts(), "DB-316");
        var before = editing.before(List.of(outId, inId));

        entries.save(out.with(new EntryState.Replaced(told, clock.instant(), actor.name())));
        entries.save(in.withReserve(null));
        editing.close(opened, "replaced", before, List.of(outId, inId));
    }

    /// Who goes and who is kept in reserve, in one act: for a choice under quotas and for the swaps that mend a list.
    /// Lines that are not named stay where they are.
    ///
    /// @param typedOn the version of the list the choice was made on
    @Transactional
    public void choose(Actor actor, long listId, int typedOn, List<Long> go, List<Long> reserves) {
        var opened = editing.open(actor, listId);
        vn.daihoi.shared.StaleEdit.unlessCurrent(
                "list", listId, typedOn, opened.list().version());
        var touched =
                java.util.stream.Stream.concat(go.stream(), reserves.stream()).toList();
        var before = editing.before(touched);
        var byId = new java.util.HashMap<Long, Entry>();
        entries.of(listId).forEach(entry -> byId.put(entry.id(), entry));
        go.forEach(id -> entries.save(line(byId, id).withReserve(null)));
        var place = entries.lastReserve(listId);
        for (var id : reserves) {
            var entry = line(byId, id);
            entries.save(entry.withReserve(entry.reserve() == null ? ++place : entry.reserve()));
        }
        editing.close(opened, "chosen", before, touched);
    }

    private static Entry line(Map<Long, Entry> byId, long id) {
        return Editing.there(java.util.Optional.ofNullable(byId.get(id)), "entry", id);
    }
}
