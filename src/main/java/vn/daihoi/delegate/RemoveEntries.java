package vn.daihoi.delegate;

import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;

/// Takes lines off a list that nobody has looked at yet; whoever has been reviewed is withdrawn with a reason instead.
@Service
public class RemoveEntries {
    private final Editing editing;
    private final Entries entries;

    RemoveEntries(Editing editing, Entries entries) {
        this.editing = editing;
        this.entries = entries;
    }

    /// @param typedOn the version of the list on the page
    @Transactional
    public int remove(Actor actor, long listId, int typedOn, Collection<Long> ids) {
        var opened = editing.open(actor, listId);
        editing.unlessTouched(opened, typedOn, ids);
        var gone = entries.of(listId).stream()
                .filter(entry -> ids.contains(entry.id()))
                .toList();
        Editing.refuseIf(gone.stream().anyMatch(entry -> !(entry.state() instanceof EntryState.Proposed)), "DB-317");
        if (!gone.isEmpty()) {
            var touched = gone.stream().map(Entry::id).toList();
            var before = editing.before(touched);
            entries.delete(touched);
            editing.close(opened, "removed", before, touched);
        }
        return gone.size();
    }
}
