package vn.daihoi.delegate;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseText;

/// Brings back who had dropped out, in the state they were in before. Whoever was replaced comes back as the last of
/// the reserves: somebody else goes in their place.
@Service
public class RestoreEntry {
    private final Editing editing;
    private final Entries entries;
    private final Acts acts;
    private final Adoptions adoptions;
    private final SeasonClock clock;

    RestoreEntry(Editing editing, Entries entries, Acts acts, Adoptions adoptions, SeasonClock clock) {
        this.editing = editing;
        this.entries = entries;
        this.acts = acts;
        this.adoptions = adoptions;
        this.clock = clock;
    }

    /// Also after the list was adopted, for those whom the conference has adopted.
    @Transactional
    public void restore(Actor actor, long listId, long entryId, String reason) {
        var opened = editing.openAdopted(actor, listId);
        var entry = Editing.there(entries.find(listId, entryId), "entry", entryId);
        var told = VietnameseText.line(reason);
        Editing.refuseIf(told.isEmpty(), "DB-314");
        Editing.refuseIf(entry.state().counts(), "DB-329");
        Editing.refuseIf(entries.isMergedAway(entryId), "DB-330");
        Editing.refuseIf(adoptions.isAfter(listId, entry.state().at()), "DB-331");
        var before = editing.before(List.of(entryId));

        var state = acts.stateBefore(entry).orElseGet(() -> new EntryState.Proposed(clock.instant(), actor.name()));
        var back = entry.with(state);
        entries.save(entry.isReplaced() ? back.withReserve(entries.lastReserve(listId) + 1) : back);
        editing.close(opened, "restored", told, before, List.of(entryId));
    }
}
