package vn.daihoi.delegate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// Takes back the last act on a list, as long as it was one's own and nobody has changed its lines since.
@Service
public class UndoAct {
    /// What goes on after a list was adopted.
    private static final Set<String> LATE = Set.of("withdrawn", "replaced", "restored");

    private final Editing editing;
    private final Acts acts;
    private final Adoptions adoptions;
    private final SeasonClock clock;

    UndoAct(Editing editing, Acts acts, Adoptions adoptions, SeasonClock clock) {
        this.editing = editing;
        this.acts = acts;
        this.adoptions = adoptions;
        this.clock = clock;
    }

    /// What can be taken back by this actor: the key of its words.
    public Optional<String> possible(Actor actor, DelegateList list) {
        return acts.last(list.id())
                .filter(act -> act.byId() == actor.accountId() && isOpen(list, act))
                .map(Acts.Act::what);
    }

    /// An adopted list stays as the conference has passed it: only what has been done since is taken back, through
    /// the same door by which it was done.
    private boolean isOpen(DelegateList list, Acts.Act act) {
        return !list.adopted() || LATE.contains(act.what()) && !adoptions.isAfter(list.id(), act.at());
    }

    /// What was done last, by whom and when: so that a second officer sees that somebody was here.
    ///
    /// @param reason "" where none has to be said
    /// @param takenBack whether the last that was done was to take this act back
    public record Latest(String what, String reason, String by, Instant at, boolean takenBack) {}

    public Optional<Latest> latest(long listId) {
        return acts.latest(listId);
    }

    @Transactional
    public String undo(Actor actor, long listId) {
        var opened = editing.openAdopted(actor, listId);
        var act = acts.last(listId);
        Editing.refuseIf(act.isEmpty(), "DB-318");
        var last = act.orElseThrow();
        Editing.refuseUnless(isOpen(opened.list(), last), "DB-311");
        Editing.refuseIf(last.byId() != actor.accountId(), "DB-319", last.byName());
        Editing.refuseUnless(acts.isAsLeft(last.id()), "DB-320");

        var version = editing.told(opened, "undone", List.of(last.id()));
        acts.takeBack(last.id(), clock.instant(), version);
        return last.what();
    }
}
