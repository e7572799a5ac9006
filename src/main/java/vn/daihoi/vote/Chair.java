package vn.daihoi.vote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.Conference;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.Editors;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Severity;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// What every act of the secretary on a vote has in common: allow and lock before it; journal and tell after it.
@Component
class Chair {
    /// A vote was opened, closed, called off.
    static final String TOPIC = "vote";
    /// Something came in: only the secretary's page follows it.
    static final String COUNT = "vote-count";

    private final Conferences conferences;
    private final Votes votes;
    private final Units units;
    private final Journal journal;
    private final LiveUpdates live;
    private final Stir stir;

    Chair(Conferences conferences, Votes votes, Units units, Journal journal, LiveUpdates live, Stir stir) {
        this.conferences = conferences;
        this.votes = votes;
        this.units = units;
        this.journal = journal;
        this.live = live;
        this.stir = stir;
    }

    /// A conference whose secretary acts.
    record Opened(Actor actor, Unit unit, Conference conference) {}

    /// A vote locked for one change.
    record Held(Opened opened, Vote vote) {}

    Opened open(Actor actor, long conferenceId) {
        var conference = conferences.find(conferenceId).orElseThrow(() -> new NotThere("conference", conferenceId));
        var unit = units.visibleTo(actor, conference.unitId());
        refuseUnless(Editors.mayEdit(actor, unit), "BQ-105", unit.name());
        return new Opened(actor, unit, conference);
    }

    Held hold(Actor actor, long voteId) {
        var vote = votes.lock(voteId);
        return new Held(open(actor, vote.conferenceId()), vote);
    }

    void told(Opened opened, String what, long voteId, Map<String, Object> after) {
        var path = opened.unit().path();
        var now = new LinkedHashMap<String, Object>(after);
        now.put("conference", opened.conference().id());
        journal.record(new Change("vote." + what, "vote", voteId, path, null, now));
        live.changed(TOPIC, path);
    }

    /// Tells the secretary that something came in, without a line in the journal: its hour would say whose it was.
    void stirred(long unitId) {
        stir.in(unitId);
    }

    static void refuseUnless(boolean allowed, String code, Object... values) {
        if (!allowed) {
            throw new Refused(List.of(new Finding(code, Severity.BREACH, null, List.of(values), null)));
        }
    }
}
