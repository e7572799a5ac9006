package vn.daihoi.award;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Conferences;
import vn.daihoi.delegate.Attendance;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Presences;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.people.Honours;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;

/// The ceremony of a conference as it stands: its batches from high to low, and who has come to receive.
@Component
public class Batches {
    private final Givings givings;
    private final Registrants registrants;
    private final Honours honours;
    private final Conferences conferences;
    private final DelegateLists lists;
    private final Presences presences;
    private final ObjectProvider<WhoIsHere> here;
    private final ObjectProvider<WhereTheySit> seats;
    private final SeasonClock clock;

    Batches(
            Givings givings,
            Registrants registrants,
            Honours honours,
            Conferences conferences,
            DelegateLists lists,
            Presences presences,
            ObjectProvider<WhoIsHere> here,
            ObjectProvider<WhereTheySit> seats,
            SeasonClock clock) {
        this.givings = givings;
        this.registrants = registrants;
        this.honours = honours;
        this.conferences = conferences;
        this.lists = lists;
        this.presences = presences;
        this.here = here;
        this.seats = seats;
        this.clock = clock;
    }

    /// When somebody goes up: in which batch, as which of it.
    public record Turn(int batch, int place) {}

    /// From high to low, as the one who acts may see them.
    public List<Batch> of(long conferenceId) {
        var actor = Acting.current().orElse(Actor.SYSTEM);
        var known = registrants.byIds(actor, givings.recipients(conferenceId));
        return Batch.of(givings.of(conferenceId, known), givings.width(conferenceId));
    }

    /// The first time each receiver goes up, by entry of the list.
    public Map<Long, Turn> turns(long conferenceId) {
        var turns = new HashMap<Long, Turn>();
        for (var batch : of(conferenceId)) {
            var place = 0;
            for (var one : batch.givings()) {
                place++;
                if (one.receiverEntryId() != null) {
                    turns.putIfAbsent(one.receiverEntryId(), new Turn(batch.number(), place));
                }
            }
        }
        return turns;
    }

    public int width(long conferenceId) {
        return givings.width(conferenceId);
    }

    /// Entries of those who are here: whom the doors know, as they say, everybody else as the list says. Null as long
    /// as nobody is known to have come.
    public @Nullable Set<Long> present(long conferenceId) {
        var inside = new HashMap<>(written(conferenceId));
        here.forEach(one -> inside.putAll(one.inside(conferenceId)));
        return inside.isEmpty()
                ? null
                : inside.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    private Map<Long, Boolean> written(long conferenceId) {
        var conference = conferences.find(conferenceId).orElseThrow(() -> new NotThere("conference", conferenceId));
        var came = new HashMap<Long, Boolean>();
        lists.ofUnit(conference.unitId(), conference.season(), Purpose.HERE)
                .ifPresent(list -> presences.of(list.id()).forEach((entry, attendance) -> {
                    if (attendance == Attendance.PRESENT) {
                        came.put(entry, true);
                    }
                }));
        return came;
    }

    /// The code of the seat by entry; empty while no hall is drawn.
    public Map<Long, String> seats(long conferenceId) {
        var found = new HashMap<Long, String>();
        seats.forEach(one -> found.putAll(one.seats(conferenceId)));
        return found;
    }

    public List<Finding> findings(long conferenceId) {
        var day = conferences
                .find(conferenceId)
                .map(conference -> conference.facts().day())
                .orElse(null);
        var year = day == null ? clock.today().getYear() : day.getYear();
        var batches = of(conferenceId);
        var findings = new ArrayList<>(AwardRules.check(batches, width(conferenceId), year, present(conferenceId)));
        findings.addAll(AwardRules.unknown(batches, honours.of(givings.recipients(conferenceId))));
        return findings;
    }
}
