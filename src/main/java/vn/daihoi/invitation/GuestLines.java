package vn.daihoi.invitation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Entry;
import vn.daihoi.shared.Actor;

/// Reads a conference's list with its invitations, in the order of names.
@Component
public class GuestLines {
    private final DayHeads days;
    private final Hosts hosts;
    private final Invitations invitations;

    GuestLines(DayHeads days, Hosts hosts, Invitations invitations) {
        this.days = days;
        this.hosts = hosts;
        this.invitations = invitations;
    }

    /// Somebody who goes, by the list, and has an invitation.
    public record Held(Invitation invitation, Delegates.Line line) {}

    /// @param lines by entry, also of reserves and of those who are out
    /// @param held of those who go
    public record Guests(Map<Long, Delegates.Line> lines, List<Held> held, Set<Long> invited) {

        public int count(Predicate<Entry> what) {
            return (int) lines.values().stream()
                    .map(Delegates.Line::entry)
                    .filter(what)
                    .count();
        }

        public boolean isInvited(Entry entry) {
            return invited.contains(entry.id());
        }
    }

    public Guests of(Actor actor, long conferenceId) {
        var seen = days.seen(actor, conferenceId);
        var lines = hosts.lines(actor, seen.unit(), seen.conference().season());
        var byEntry = invitations.of(conferenceId).stream().collect(Collectors.toMap(Invitation::entryId, one -> one));
        var held = lines.values().stream()
                .filter(line -> line.entry().counts()
                        && byEntry.containsKey(line.entry().id()))
                .map(line ->
                        new Held(Objects.requireNonNull(byEntry.get(line.entry().id())), line))
                .toList();
        return new Guests(lines, held, byEntry.keySet());
    }
}
