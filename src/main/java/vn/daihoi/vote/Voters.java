package vn.daihoi.vote;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Conference;
import vn.daihoi.delegate.Attendance;
import vn.daihoi.delegate.DelegateList;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Entries;
import vn.daihoi.delegate.Entry;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.Presences;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.door.InTheHall;

/// Who has a vote in a hall: the official delegates; guests have none.
@Component
public class Voters {
    private final DelegateLists lists;
    private final Entries entries;
    private final Presences presences;
    private final InTheHall inTheHall;

    Voters(DelegateLists lists, Entries entries, Presences presences, InTheHall inTheHall) {
        this.lists = lists;
        this.entries = entries;
        this.presences = presences;
        this.inTheHall = inTheHall;
    }

    /// @param present of those who were summoned
    public record Hall(Set<Long> summoned, Set<Long> present) {
        static final Hall EMPTY = new Hall(Set.of(), Set.of());

        /// Whoever has voted was in the hall, also if the door has seen them leave since.
        Hall andAlso(Set<Long> voted) {
            var all = new HashSet<>(present);
            voted.stream().filter(summoned::contains).forEach(all::add);
            return new Hall(summoned, Set.copyOf(all));
        }
    }

    public Hall of(Conference conference) {
        return list(conference).map(list -> of(conference, list)).orElse(Hall.EMPTY);
    }

    /// Whether this person may vote now.
    public boolean mayVote(Conference conference, long entryId) {
        return list(conference)
                .filter(list ->
                        entries.find(list.id(), entryId).filter(Voters::hasVote).isPresent())
                .filter(list -> isHere(conference, list, entryId))
                .isPresent();
    }

    /// As [#here], asked for one: each phone of a hall asks it.
    private boolean isHere(Conference conference, DelegateList list, long entryId) {
        return inTheHall
                .has(conference.id(), entryId)
                .orElseGet(() -> presences
                        .of(list.id(), entryId)
                        .filter(one -> one == Attendance.PRESENT)
                        .isPresent());
    }

    /// Whom the doors have let in; where no door scans, whom the unit has written down as present.
    private Set<Long> here(Conference conference, DelegateList list) {
        var inside = inTheHall.everybody(conference.id());
        if (!inside.isEmpty()) {
            return inside;
        }
        return presences.of(list.id()).entrySet().stream()
                .filter(one -> one.getValue() == Attendance.PRESENT)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Hall of(Conference conference, DelegateList list) {
        var summoned = entries.of(list.id()).stream()
                .filter(Voters::hasVote)
                .map(Entry::id)
                .collect(Collectors.toUnmodifiableSet());
        var present =
                here(conference, list).stream().filter(summoned::contains).collect(Collectors.toUnmodifiableSet());
        return new Hall(summoned, present);
    }

    public Optional<DelegateList> list(Conference conference) {
        return lists.ofUnit(conference.unitId(), conference.season(), Purpose.HERE);
    }

    private static boolean hasVote(Entry entry) {
        return entry.counts() && entry.kind() != EntryKind.GUEST;
    }
}
