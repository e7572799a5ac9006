package vn.daihoi.stage;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.stage.course.Act;
import vn.daihoi.stage.course.Acted;
import vn.daihoi.stage.course.CourseRules;

/// An operator starts, stops, skips, reorders, inserts, shows or takes back: one line more, told to every screen.
@Service
public class RunProgramme {
    /// The topic of every change on the stage.
    public static final String TOPIC = "stage";

    private final Stages stages;
    private final Acts acts;
    private final StageDay day;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    RunProgramme(Stages stages, Acts acts, StageDay day, Journal journal, LiveUpdates live, SeasonClock clock) {
        this.stages = stages;
        this.acts = acts;
        this.day = day;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// @param seen the version the operator looked at; null for what does not lean on it, such as an inserted line
    @Transactional
    public void act(Actor actor, long conferenceId, @Nullable Integer seen, Act act) {
        acts.queue(conferenceId);
        var stage = stages.of(actor, conferenceId);
        day.requireRunning(actor, stage);
        var version = stage.course().version();
        StaleEdit.unlessCurrent("stage of conference", conferenceId, seen == null ? version : seen, version);
        Refused.ifAny(CourseRules.check(stage.course(), act));

        acts.add(conferenceId, stage.unit().id(), actor, new Acted(version + 1, clock.instant(), actor.name(), act));
        var path = stage.unit().path();
        journal.record(new Change("stage." + act.code(), "conference", conferenceId, path, null, act));
        live.changed(TOPIC, path);
    }
}
