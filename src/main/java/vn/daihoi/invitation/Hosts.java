package vn.daihoi.invitation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.Conference;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.conference.Editors;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.delegate.DelegateList;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Severity;
import vn.daihoi.unit.Unit;

/// What every act of the unit that invites has in common: may they, whom does the list name, and who is told.
@Component
public class Hosts {
    static final String TOPIC = "invitation";

    private final DayHeads days;
    private final DelegateLists lists;
    private final Delegates delegates;
    private final Journal journal;
    private final LiveUpdates live;

    Hosts(DayHeads days, DelegateLists lists, Delegates delegates, Journal journal, LiveUpdates live) {
        this.days = days;
        this.lists = lists;
        this.delegates = delegates;
        this.journal = journal;
        this.live = live;
    }

    record Opened(Actor actor, Conference conference, Unit unit) {}

    /// Rests on no article of the plan.
    public static Finding breach(String code, Object... values) {
        return new Finding(code, Severity.BREACH, null, List.of(values), null);
    }

    Opened open(Actor actor, long conferenceId) {
        var seen = days.seen(actor, conferenceId);
        if (!Editors.mayEdit(actor, seen.unit())) {
            throw new Refused(List.of(breach("GM-104", seen.unit().name())));
        }
        return new Opened(actor, seen.conference(), seen.unit());
    }

    Opened bySystem(long conferenceId) {
        var seen = days.seen(Actor.SYSTEM, conferenceId);
        return new Opened(Actor.SYSTEM, seen.conference(), seen.unit());
    }

    DelegateList list(Opened opened) {
        return find(opened.unit(), opened.conference().season())
                .orElseThrow(() -> new Refused(List.of(Finding.breach("GM-105"))));
    }

    Optional<DelegateList> find(Unit unit, String season) {
        return lists.ofUnit(unit.id(), season, Purpose.HERE);
    }

    /// Lines of the conference's list with their people, by entry, in the order of names.
    Map<Long, Delegates.Line> lines(Actor actor, Unit unit, String season) {
        var byEntry = new LinkedHashMap<Long, Delegates.Line>();
        find(unit, season)
                .ifPresent(list -> delegates
                        .lines(actor, list, unit)
                        .forEach(line -> byEntry.put(line.entry().id(), line)));
        return byEntry;
    }

    Invitation there(Optional<Invitation> found, long id) {
        return found.orElseThrow(() -> new NotThere("invitation", id));
    }

    void told(String what, long conferenceId, String unitPath, Map<String, ?> after) {
        journal.record(new Change("invitation." + what, "conference", conferenceId, unitPath, null, after));
        live.changed(TOPIC, unitPath);
    }
}
