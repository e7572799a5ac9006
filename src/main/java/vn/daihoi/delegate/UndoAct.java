package vn.daihoi.delegate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// Takes back the last act on a list, as long as it was one's own and nobody has changed its lines since.
@Service
public class UndoAct {
    private final Editing editing;
    private final Acts acts;
    private final SeasonClock clock;

    UndoAct(Editing editing, Acts acts, SeasonClock clock) {
        this.editing = editing;
        this.acts = acts;
        this.clock = clock;
    }

    /// What can be taken back by this actor: the key of its words.
    public Optional<String> possible(Actor actor, long listId) {
        return acts.last(listId).filter(act -> act.byId() == actor.accountId()).map(Acts.Act::what);
    }

    /// What was done last, by whom and when: so that a second officer sees that somebody was here.
    public record Latest(String what, String by, Instant at) {}

    public Optional<Latest> latest(long listId) {
        return acts.latest(listId, 1).stream().findFirst().map(act -> new Latest(act.what(), act.byName(), act.at()));
    }

    @Transactional
    public String undo(Actor actor, long listId) {
        var opened = editing.open(actor, listId);
        var act = acts.last(listId);
        Editing.refuseIf(act.isEmpty(), "DB-318");
        var last = act.orElseThrow();
        Editing.refuseIf(last.byId() != actor.accountId(), "DB-319", last.byName());
        Editing.refuseUnless(acts.isAsLeft(last.id()), "DB-320");

        acts.takeBack(last.id(), clock.instant());
        editing.told(opened, "undone", List.of(last.id()));
        return last.what();
    }
}
