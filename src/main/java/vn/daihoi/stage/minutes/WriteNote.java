package vn.daihoi.stage.minutes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.stage.StageDay;
import vn.daihoi.stage.Stages;

/// Keeps what the secretary types, as they type. The lines themselves are the history: the journal is not told of each.
@Service
public class WriteNote {
    /// Of a note, for pages that show it.
    static final String TOPIC = "stage-note";

    private final Stages stages;
    private final Notes notes;
    private final StageDay day;
    private final LiveUpdates live;
    private final SeasonClock clock;

    WriteNote(Stages stages, Notes notes, StageDay day, LiveUpdates live, SeasonClock clock) {
        this.stages = stages;
        this.notes = notes;
        this.day = day;
        this.live = live;
        this.clock = clock;
    }

    /// @param typedOn the version the writer began from
    /// @return the version now kept
    @Transactional
    public int write(Actor actor, long conferenceId, long line, int typedOn, String words) {
        var stage = stages.of(actor, conferenceId);
        day.requirePreparing(actor, stage);
        var kept = notes.of(conferenceId, line);
        var text = words.strip();
        if (kept.words().equals(text)) {
            return kept.version();
        }
        StaleEdit.unlessCurrent("note on line", line, typedOn, kept.version());
        var next = new Note(line, kept.version() + 1, text, clock.instant(), actor.name());
        if (!notes.add(conferenceId, stage.unit().id(), actor, next)) {
            throw new StaleEdit("note on line", line, typedOn, next.version());
        }
        live.changed(TOPIC, stage.unit().path());
        return next.version();
    }
}
