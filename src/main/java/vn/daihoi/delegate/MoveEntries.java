package vn.daihoi.delegate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseText;

/// Brings lines from state to state: reviewed, approved by the head, invited, withdrawn.
@Service
public class MoveEntries {
    private final Editing editing;
    private final Entries entries;
    private final SeasonClock clock;

    MoveEntries(Editing editing, Entries entries, SeasonClock clock) {
        this.editing = editing;
        this.entries = entries;
        this.clock = clock;
    }

    /// Where a line is to go.
    public enum Step {
        REVIEW,
        APPROVE,
        INVITE
    }

    /// Moves those of the lines that stand right before the step; how many it were.
    ///
    /// @param typedOn the version of the list on the page
    @Transactional
    public int move(Actor actor, long listId, int typedOn, Collection<Long> ids, Step step) {
        var opened = editing.open(actor, listId);
        editing.unlessTouched(opened, typedOn, ids);
        if (step == Step.APPROVE) {
            editing.requireHead(opened);
        }
        var moved = new ArrayList<Entry>();
        for (var entry : entries.of(listId)) {
            if (ids.contains(entry.id())) {
                next(entry.state(), step, actor.name()).ifPresent(state -> moved.add(entry.with(state)));
            }
        }
        if (!moved.isEmpty()) {
            var touched = moved.stream().map(Entry::id).toList();
            var before = editing.before(touched);
            moved.forEach(entries::save);
            editing.close(opened, step.name().toLowerCase(java.util.Locale.ROOT), before, touched);
        }
        return moved.size();
    }

    /// Somebody drops out, also after the list was adopted.
    @Transactional
    public void withdraw(Actor actor, long listId, int typedOn, long entryId, String reason) {
        var opened = editing.openAdopted(actor, listId);
        editing.unlessTouched(opened, typedOn, List.of(entryId));
        var entry = Editing.there(entries.find(listId, entryId), "entry", entryId);
        var told = VietnameseText.line(reason);
        Editing.refuseIf(told.isEmpty(), "DB-314");
        Editing.refuseUnless(entry.state().counts(), "DB-315");
        var before = editing.before(List.of(entryId));

        entries.save(entry.with(new EntryState.Withdrawn(told, clock.instant(), actor.name())));
        editing.close(opened, "withdrawn", told, before, List.of(entryId));
    }

    private Optional<EntryState> next(EntryState now, Step step, String by) {
        var at = clock.instant();
        return switch (step) {
            case REVIEW ->
                now instanceof EntryState.Proposed ? Optional.of(new EntryState.Reviewed(at, by)) : Optional.empty();
            case APPROVE ->
                now instanceof EntryState.Reviewed ? Optional.of(new EntryState.Approved(at, by)) : Optional.empty();
            case INVITE ->
                now instanceof EntryState.Approved ? Optional.of(new EntryState.Invited(at, by)) : Optional.empty();
        };
    }
}
