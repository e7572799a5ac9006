package vn.daihoi.conference;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.programme.Programme;
import vn.daihoi.conference.programme.ProgrammeSheet;
import vn.daihoi.conference.programme.Programmes;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Begins a unit's conference with what the plan already says: the items of the programme and the place.
@Service
public class BeginConference {
    private final Units units;
    private final GroundsFor grounds;
    private final Conferences conferences;
    private final Programmes programmes;
    private final Sections sections;
    private final Recount recount;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    BeginConference(
            Units units,
            GroundsFor grounds,
            Conferences conferences,
            Programmes programmes,
            Sections sections,
            Recount recount,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.units = units;
        this.grounds = grounds;
        this.conferences = conferences;
        this.programmes = programmes;
        this.sections = sections;
        this.recount = recount;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// The conference's id; the one that was there if a colleague has begun it already.
    @Transactional
    public long begin(Actor actor, long unitId) {
        var unit = units.visibleTo(actor, unitId);
        Editors.requireEditor(actor, unit);
        var found = grounds.find(unit, null).orElseThrow(() -> new NotThere("plan for unit", unitId));

        var facts = facts(unit);
        var state = new ConferenceState.Drafting(clock.instant(), actor.name());
        var season = found.plan().heading().season();
        var begun = conferences.insert(season, unitId, facts, state);
        begun.ifPresent(id -> fill(actor, unit, found, id, facts));
        return begun.or(() -> conferences.idOf(unitId, season)).orElseThrow();
    }

    private Facts facts(Unit unit) {
        var place = PlaceName.of(unit, units.ancestorsOf(unit.id()));
        return new Facts(null, null, "", "", null, "", null, null, null, null, "", place);
    }

    private void fill(Actor actor, Unit unit, Grounds found, long id, Facts facts) {
        programmes.replace(id, unit.id(), Programme.ofTemplate(found.plan().programme()));
        var now = clock.instant();
        sections.add(id, unit.id(), new Sections.Saving(Section.FACTS, 1, FactsSheet.write(facts), now, actor.name()));
        sections.add(id, unit.id(), new Sections.Saving(Section.NAME, 1, NameSheet.write(facts), now, actor.name()));
        var programme = ProgrammeSheet.write(programmes.of(id));
        sections.add(id, unit.id(), new Sections.Saving(Section.PROGRAMME, 1, programme, now, actor.name()));
        recount.begun(conferences.find(id).orElseThrow(), unit);
        journal.record(new Change("conference.begun", Changes.SUBJECT, id, unit.path(), null, null));
        live.changed(Changes.TOPIC, unit.path());
    }
}
