package vn.daihoi.stage;

import org.springframework.stereotype.Component;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.programme.Programmes;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.stage.course.Course;
import vn.daihoi.unit.Units;

/// Reads how a conference runs.
@Component
public class Stages {
    private final Conferences conferences;
    private final Programmes programmes;
    private final Units units;
    private final Acts acts;

    Stages(Conferences conferences, Programmes programmes, Units units, Acts acts) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.units = units;
        this.acts = acts;
    }

    public Stage of(Actor actor, long conferenceId) {
        var conference = conferences.find(conferenceId).orElseThrow(() -> new NotThere("conference", conferenceId));
        var unit = units.visibleTo(actor, conference.unitId());
        var programme = programmes.of(conferenceId);
        return new Stage(conference, unit, programme, Course.of(programme.items(), acts.of(conferenceId)));
    }

    /// For pictures and papers, as whoever acts now.
    public Stage of(long conferenceId) {
        return of(Acting.current().orElse(Actor.SYSTEM), conferenceId);
    }
}
