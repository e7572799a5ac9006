package vn.daihoi.door;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.badge.ConferenceKey;
import vn.daihoi.delegate.EntryKind;

/// Whom the doors of a conference know: what a phone is prepared with and what the server judges by.
///
/// @param listId the conference's list; 0 while there is none
/// @param event as it stands on the phone: unit and event
/// @param people by entry, in the order of names
/// @param key of the badges; null while none was made
/// @param version changes with the content
public record Roster(
        long conferenceId,
        long unitId,
        long listId,
        String event,
        Map<Long, Person> people,
        Map<Integer, Pass> passes,
        @Nullable ConferenceKey key,
        List<Session> sessions,
        String version) {

    /// @param number on the badge; 0 while there is none
    /// @param seat short, as printed; "" while none is given
    /// @param standing `going`, `reserve`, `withdrawn` or `replaced`
    public record Person(
            long entryId, String name, EntryKind kind, String unit, int number, String seat, String standing) {

        public boolean isGoing() {
            return standing.equals(GOING);
        }
    }

    public static final String GOING = "going";

    /// What a badge's serial stands for.
    ///
    /// @param entryId 0 for a blank one
    /// @param valid false once another was made in its place
    public record Pass(int serial, long entryId, boolean valid) {}

    public Optional<Person> person(long entryId) {
        return Optional.ofNullable(people.get(entryId));
    }

    public Optional<Session> session(long id) {
        return sessions.stream().filter(one -> one.id() == id).findFirst();
    }
}
