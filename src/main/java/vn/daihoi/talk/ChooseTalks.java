package vn.daihoi.talk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.Conferences;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.notice.Notices;
import vn.daihoi.notice.Told;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Units;

/// The unit that holds a conference chooses who speaks, and says why.
@Service
public class ChooseTalks {
    static final String TOPIC = "talk";

    private final Talks talks;
    private final TalkRights rights;
    private final ProgrammeLine line;
    private final Conferences conferences;
    private final Exemplars exemplars;
    private final Units units;
    private final Notices notices;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    ChooseTalks(
            Talks talks,
            TalkRights rights,
            ProgrammeLine line,
            Conferences conferences,
            Exemplars exemplars,
            Units units,
            Notices notices,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.talks = talks;
        this.rights = rights;
        this.line = line;
        this.conferences = conferences;
        this.exemplars = exemplars;
        this.units = units;
        this.notices = notices;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// @param reasons why this one and no other; asked for, because others will ask
    @Transactional
    public long choose(Actor actor, long conferenceId, long exemplarId, Way way, String reasons) {
        var conference = conferences.find(conferenceId).orElseThrow(() -> new NotThere("conference", conferenceId));
        TalkRights.require(rights.hosts(actor, conference.unitId()), actor, "choose");
        var one = exemplars.visibleTo(actor, exemplarId);
        if (reasons.isBlank()) {
            throw new Refused(List.of(TalkRules.breach("TL-121", "reasons")));
        }
        if (!one.state().isVouchedFor()) {
            throw new Refused(List.of(TalkRules.breach("TL-123", null, one.name())));
        }
        var fresh = new Talk(
                0,
                conferenceId,
                conference.season(),
                conference.unitId(),
                one.unitId(),
                exemplarId,
                one.registrantId(),
                way,
                one.sheet().headline(),
                reasons,
                "",
                TalkState.WRITING,
                0,
                null,
                null,
                null,
                1);
        var id = talks.add(fresh, actor.name(), clock.instant())
                .orElseThrow(() -> new Refused(List.of(TalkRules.breach("TL-122", null, one.name()))));
        tell("chosen", id, conference.unitId(), Map.of("exemplar", one.name(), "reasons", reasons));
        notices.tell(Told.of(
                one.unitId(),
                Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT),
                "talk.notice.chosen",
                "/talks/" + id,
                one.name(),
                units.find(conference.unitId()).map(unit -> unit.name()).orElse("")));
        return id;
    }

    /// Somebody else speaks after all; not once the text is frozen. What stood in the programme from an earlier freeze
    /// goes with it.
    @Transactional
    public void drop(Actor actor, long id, int version) {
        var talk = talks.lock(id);
        TalkRights.require(rights.hosts(actor, talk.unitId()), actor, "drop");
        StaleEdit.unlessCurrent("talk", id, version, talk.version());
        if (talk.state() == TalkState.FROZEN) {
            throw new Refused(List.of(TalkRules.breach("TL-130", null)));
        }
        line.takeOut(actor, talk);
        talks.remove(id);
        tell("dropped", id, talk.unitId(), Map.of("exemplar", talk.exemplarId()));
    }

    private void tell(String action, long id, long unitId, Object after) {
        var path = units.pathOf(unitId).orElse(null);
        journal.record(new Change("talk." + action, "talk", id, path, null, after));
        live.changed(TOPIC, null);
    }
}
