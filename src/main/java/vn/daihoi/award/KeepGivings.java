package vn.daihoi.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.Conference;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.Editors;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.people.Honours;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Brings awards into the ceremony, names who receives and who hands over, and notes on the day what was given.
@Service
public class KeepGivings {
    static final String TOPIC = "award";

    private final Givings givings;
    private final Conferences conferences;
    private final Units units;
    private final Receivers receivers;
    private final Registrants registrants;
    private final Honours honours;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    KeepGivings(
            Givings givings,
            Conferences conferences,
            Units units,
            Receivers receivers,
            Registrants registrants,
            Honours honours,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.givings = givings;
        this.conferences = conferences;
        this.units = units;
        this.receivers = receivers;
        this.registrants = registrants;
        this.honours = honours;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    private record Opened(Conference conference, Unit unit) {
        long id() {
            return conference.id();
        }
    }

    /// Brings in all honours of a year that stand in the register for people of the list.
    ///
    /// @return how many are new
    @Transactional
    public int takeHonours(Actor actor, long conferenceId, int year) {
        var opened = open(actor, conferenceId);
        var people = receivers.all(actor, opened.conference).stream()
                .collect(Collectors.toMap(Delegate::registrantId, one -> one, (one, _) -> one));
        var added = 0;
        for (var held : honours.of(people.keySet()).values().stream()
                .flatMap(List::stream)
                .toList()) {
            var one = people.get(held.registrantId());
            if (one != null && held.honour().year() == year) {
                var honour = held.honour();
                var fresh = new NewGiving(
                        one.registrantId(),
                        honour.award(),
                        honour.rank(),
                        honour.decision(),
                        one.entryId(),
                        one.name(),
                        Receiving.usualFor(one.traits().kind()));
                added += givings.add(conferenceId, opened.unit.id(), fresh) ? 1 : 0;
            }
        }
        tell(opened, "honours-taken", Map.of("year", year, "added", added));
        return added;
    }

    /// @return whether it was not there yet
    @Transactional
    public boolean add(Actor actor, long conferenceId, long recipient, String award, String rank, String decision) {
        var opened = open(actor, conferenceId);
        var registrant = registrants.visibleTo(actor, recipient);
        var receiver = receivers.of(actor, opened.conference, registrant);
        var fresh = new NewGiving(
                recipient,
                award,
                rank,
                decision,
                receiver.map(Delegate::entryId).orElse(null),
                receiver.map(Delegate::name).orElse(""),
                Receiving.usualFor(registrant.kind()));
        var added = givings.add(conferenceId, opened.unit.id(), fresh);
        tell(opened, "added", Map.of("recipient", recipient, "award", award, "rank", rank));
        return added;
    }

    /// What is typed of one award; the name of the receiver finds the entry of the list if only one bears it.
    public record Typed(
            String receiver,
            Receiving receiving,
            String handedBy,
            String decision,
            @Nullable Integer batch,
            int version) {}

    @Transactional
    public void edit(Actor actor, long conferenceId, long id, Typed typed) {
        var opened = open(actor, conferenceId);
        var known = registrants.byIds(actor, givings.recipients(conferenceId));
        var one = givings.of(conferenceId, known).stream()
                .filter(giving -> giving.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotThere("award", id));
        var entry = receivers.named(actor, opened.conference, typed.receiver(), one.receiverEntryId());
        var saved = givings.save(new Giving(
                id,
                conferenceId,
                one.award(),
                one.rank(),
                typed.decision(),
                one.giver(),
                one.recipient(),
                one.recipientName(),
                one.kind(),
                entry.map(Delegate::entryId).orElse(null),
                entry.map(Delegate::name).orElse(typed.receiver()),
                typed.receiving(),
                typed.handedBy(),
                typed.batch(),
                one.state(),
                one.stateAt(),
                typed.version()));
        if (!saved) {
            throw new StaleEdit("award", id, typed.version(), one.version());
        }
        tell(opened, "edited", Map.of("award", id));
    }

    /// One person hands over all awards of one honour.
    @Transactional
    public int handOver(Actor actor, long conferenceId, String award, String rank, String by) {
        var opened = open(actor, conferenceId);
        var changed = givings.handOver(conferenceId, award, rank, by);
        tell(opened, "hander-named", Map.of("award", award, "rank", rank, "changed", changed));
        return changed;
    }

    @Transactional
    public void setWidth(Actor actor, long conferenceId, int width) {
        var opened = open(actor, conferenceId);
        if (width < 1 || width > 60) {
            throw new Refused(List.of(new Finding("TR-121", Severity.BREACH, null, List.of(width), null)));
        }
        givings.setWidth(conferenceId, width);
        tell(opened, "width-set", Map.of("width", width));
    }

    /// On the day. Marking twice changes nothing.
    @Transactional
    public int mark(Actor actor, long conferenceId, List<Long> ids, GivingState state) {
        var opened = open(actor, conferenceId);
        var at = state == GivingState.WAITING ? null : clock.instant();
        var marked = givings.mark(conferenceId, ids, state, at);
        tell(opened, state.code(), Map.of("awards", new ArrayList<>(ids), "changed", marked));
        return marked;
    }

    @Transactional
    public void remove(Actor actor, long conferenceId, long id, int version) {
        var opened = open(actor, conferenceId);
        var current = givings.version(conferenceId, id).orElseThrow(() -> new NotThere("award", id));
        if (!givings.remove(conferenceId, id, version)) {
            throw new StaleEdit("award", id, version, current);
        }
        tell(opened, "removed", Map.of("award", id));
    }

    private Opened open(Actor actor, long conferenceId) {
        var conference = conferences.find(conferenceId).orElseThrow(() -> new NotThere("conference", conferenceId));
        var unit = units.visibleTo(actor, conference.unitId());
        if (!Editors.mayEdit(actor, unit)) {
            throw new Refused(List.of(new Finding("TR-100", Severity.BREACH, null, List.of(unit.name()), null)));
        }
        givings.begin(conferenceId, unit.id());
        return new Opened(conference, unit);
    }

    private void tell(Opened opened, String what, Map<String, Object> after) {
        journal.record(new Change("award." + what, "conference", opened.id(), opened.unit.path(), null, after));
        live.changed(TOPIC, opened.unit.path());
    }
}
