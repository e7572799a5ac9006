package vn.daihoi.hall;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.hall.seating.Placed;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// Takes back the last act on a seating.
@Service
public class UndoSeating {
    private final SeatEditing editing;
    private final TakenSeats taken;
    private final SeatingActs acts;
    private final SeasonClock clock;

    UndoSeating(SeatEditing editing, TakenSeats taken, SeatingActs acts, SeasonClock clock) {
        this.editing = editing;
        this.taken = taken;
        this.acts = acts;
        this.clock = clock;
    }

    /// What can be taken back by this actor: the key of its words.
    @Transactional(readOnly = true)
    public Optional<String> possible(Actor actor, long conferenceId) {
        return acts.last(conferenceId)
                .filter(act -> act.byId() == actor.accountId())
                .map(SeatingActs.Act::what);
    }

    /// Takes back the last act, as long as it was one's own and nobody has touched its seats since.
    @Transactional
    public String undo(Actor actor, long conferenceId) {
        var opened = editing.open(actor, conferenceId);
        var act = acts.last(conferenceId).orElseThrow(() -> DrawRoom.refused("CN-310"));
        if (act.byId() != actor.accountId()) {
            throw DrawRoom.refused("CN-311", act.byName());
        }
        var touched = SeatEditing.touched(act.before(), act.after());
        var now = taken.of(conferenceId);
        var standing =
                now.stream().filter(one -> touched.contains(one.sitter())).collect(Collectors.toSet());
        var others = now.stream()
                .filter(one -> !touched.contains(one.sitter()))
                .map(Placed::seat)
                .collect(Collectors.toSet());
        var drawn = TakenSeats.bySeat(opened.seating().drawing());
        var restored =
                act.before().stream().allMatch(one -> drawn.containsKey(one.seat()) && !others.contains(one.seat()));
        if (!standing.equals(Set.copyOf(act.after())) || !restored) {
            throw DrawRoom.refused("CN-312");
        }
        taken.change(opened.seating(), touched, act.before());
        acts.takeBack(act.id(), clock.instant());
        editing.tell(opened, "undone", Map.of("act", act.what()));
        return act.what();
    }
}
