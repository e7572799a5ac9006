package vn.daihoi.invitation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.delegate.DelegateList;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Entries;
import vn.daihoi.delegate.Entry;
import vn.daihoi.delegate.EntryState;
import vn.daihoi.delegate.MoveEntries;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;

/// Makes invitations: one for everybody who goes and whom the head has approved.
@Service
public class InviteGuests {
    private final Hosts hosts;
    private final Invitations invitations;
    private final Links links;
    private final DelegateLists lists;
    private final Entries entries;
    private final MoveEntries move;
    private final SeasonClock clock;

    InviteGuests(
            Hosts hosts,
            Invitations invitations,
            Links links,
            DelegateLists lists,
            Entries entries,
            MoveEntries move,
            SeasonClock clock) {
        this.hosts = hosts;
        this.invitations = invitations;
        this.links = links;
        this.lists = lists;
        this.entries = entries;
        this.move = move;
        this.clock = clock;
    }

    /// Whoever has an invitation keeps it. How many were made.
    @Transactional
    public int all(Actor actor, long conferenceId) {
        var opened = hosts.open(actor, conferenceId);
        var list = hosts.list(opened);
        var going = entries.of(list.id()).stream().filter(InviteGuests::isReady).toList();
        var made = (int)
                going.stream().filter(entry -> add(conferenceId, list, entry)).count();
        if (made > 0) {
            inviteOnList(actor, list, going);
            hosts.told("made", conferenceId, opened.unit().path(), Map.of("made", made));
        }
        return made;
    }

    /// Somebody who has just moved up.
    void one(long conferenceId, DelegateList list, Entry entry) {
        add(conferenceId, list, entry);
    }

    /// The old link leads nowhere from now on.
    @Transactional
    public void renew(Actor actor, long invitationId) {
        var old = hosts.there(invitations.find(invitationId), invitationId);
        var opened = hosts.open(actor, old.conferenceId());
        var generation = old.generation() + 1;
        if (!invitations.renew(invitationId, generation, links.token(old.entryId(), generation))) {
            throw new Refused(List.of(Finding.breach("GM-106")));
        }
        hosts.told("renewed", old.conferenceId(), opened.unit().path(), Map.of("entry", old.entryId()));
    }

    /// Goes, and the head stands by it.
    public static boolean isReady(Entry entry) {
        return entry.counts()
                && switch (entry.state()) {
                    case EntryState.Approved _, EntryState.Invited _ -> true;
                    case EntryState.Proposed _, EntryState.Reviewed _, EntryState.Replaced _, EntryState.Withdrawn _ ->
                        false;
                };
    }

    private boolean add(long conferenceId, DelegateList list, Entry entry) {
        return invitations.add(new Invitations.Fresh(
                conferenceId,
                list.unitId(),
                list.id(),
                entry.id(),
                entry.registrantId(),
                entry.fromUnitId(),
                links.token(entry.id(), 1),
                clock.instant()));
    }

    private void inviteOnList(Actor actor, DelegateList list, List<Entry> going) {
        if (list.adopted()) {
            return;
        }
        var now = lists.find(list.id()).orElse(list);
        move.move(actor, list.id(), now.version(), going.stream().map(Entry::id).toList(), MoveEntries.Step.INVITE);
    }
}
