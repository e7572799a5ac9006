package vn.daihoi.stage.handout;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.stage.RunProgramme;
import vn.daihoi.stage.Stage;
import vn.daihoi.stage.StageDay;
import vn.daihoi.stage.Stages;

/// Lays papers to an item, and takes them away.
@Service
public class LayOut {
    private final Stages stages;
    private final Handouts handouts;
    private final StoredFiles files;
    private final StageDay day;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    LayOut(
            Stages stages,
            Handouts handouts,
            StoredFiles files,
            StageDay day,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.stages = stages;
        this.handouts = handouts;
        this.files = files;
        this.day = day;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public void add(Actor actor, long conferenceId, long line, Upload upload) {
        var stage = stages.of(actor, conferenceId);
        day.requirePreparing(actor, stage);
        if (stage.course().line(line).isEmpty()) {
            throw new NotThere("line of the programme", line);
        }
        var file = files.keep(upload);
        handouts.add(conferenceId, stage.unit().id(), line, file.id(), file.name(), clock.instant(), actor.name());
        told(stage, "stage.handout-added", Map.of("line", line, "name", file.name()));
    }

    @Transactional
    public void remove(Actor actor, long conferenceId, long id) {
        var stage = stages.of(actor, conferenceId);
        day.requirePreparing(actor, stage);
        if (!handouts.remove(conferenceId, id, clock.instant())) {
            throw new NotThere("handout", id);
        }
        told(stage, "stage.handout-removed", Map.of("handout", id));
    }

    private void told(Stage stage, String action, Object after) {
        var path = stage.unit().path();
        journal.record(new Change(action, "conference", stage.id(), path, null, after));
        live.changed(RunProgramme.TOPIC, path);
    }
}
