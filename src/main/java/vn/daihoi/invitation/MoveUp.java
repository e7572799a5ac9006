package vn.daihoi.invitation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.delegate.AddEntries;
import vn.daihoi.delegate.DelegateList;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Entries;
import vn.daihoi.delegate.Entry;
import vn.daihoi.delegate.MoveEntries;
import vn.daihoi.delegate.NewEntry;
import vn.daihoi.delegate.ReplaceEntry;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;

/// Fills the places of guests who do not come: by a reserve, or by the substitute the guest has named.
@Service
public class MoveUp {
    private static final String NOT_COMING = "Không dự: ";
    private static final String SUBSTITUTED = "Cử người thay: ";

    private final Hosts hosts;
    private final Invitations invitations;
    private final InviteGuests invite;
    private final DelegateLists lists;
    private final Entries entries;
    private final AddEntries add;
    private final MoveEntries move;
    private final ReplaceEntry replace;

    MoveUp(
            Hosts hosts,
            Invitations invitations,
            InviteGuests invite,
            DelegateLists lists,
            Entries entries,
            AddEntries add,
            MoveEntries move,
            ReplaceEntry replace) {
        this.hosts = hosts;
        this.invitations = invitations;
        this.invite = invite;
        this.lists = lists;
        this.entries = entries;
        this.add = add;
        this.move = move;
        this.replace = replace;
    }

    /// The reserve an officer has chosen.
    @Transactional
    public void reserve(Actor actor, long invitationId, long reserveEntryId) {
        var out = declined(invitationId);
        var opened = hosts.open(actor, out.conferenceId());
        put(opened, out, reserveEntryId);
        hosts.told("moved-up", out.conferenceId(), opened.unit().path(), Map.of("moved", 1));
    }

    /// Everybody who does not come gives way to the reserve that stands first for that place, in the order in which
    /// they answered. How many moved up; fewer than the places when the reserves run out.
    @Transactional
    public int all(Actor actor, long conferenceId) {
        var opened = hosts.open(actor, conferenceId);
        var list = hosts.list(opened);
        var moved = 0;
        for (var out : vacant(conferenceId, list)) {
            var first = firstFor(list, out);
            if (first.isPresent()) {
                put(opened, out, first.get().id());
                moved++;
            }
        }
        if (moved > 0) {
            hosts.told("moved-up", conferenceId, opened.unit().path(), Map.of("moved", moved));
        }
        return moved;
    }

    /// Nobody goes: the place stays empty.
    @Transactional
    public void withdraw(Actor actor, long invitationId) {
        var out = declined(invitationId);
        var opened = hosts.open(actor, out.conferenceId());
        move.withdraw(actor, out.listId(), version(out.listId()), out.entryId(), reason(out));
        hosts.told("withdrawn", out.conferenceId(), opened.unit().path(), Map.of("entry", out.entryId()));
    }

    /// The substitute, once the register knows who that is.
    @Transactional
    public void substitute(Actor actor, long invitationId, long registrantId) {
        var out = declined(invitationId);
        var opened = hosts.open(actor, out.conferenceId());
        var list = hosts.list(opened);
        var old = entry(list, out.entryId());
        var known = entryOf(list, registrantId);
        if (known.isEmpty()) {
            var last = entries.of(list.id()).stream()
                    .map(Entry::reserve)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(0);
            add.add(
                    actor,
                    list.id(),
                    List.of(new NewEntry(
                            registrantId,
                            old.kind(),
                            old.represents(),
                            old.group(),
                            old.fromUnitId(),
                            last + 1,
                            "",
                            false,
                            null)));
        }
        put(opened, out, entryOf(list, registrantId).orElseThrow().id());
        hosts.told("substituted", out.conferenceId(), opened.unit().path(), Map.of("entry", out.entryId()));
    }

    /// Those who do not come and still hold a place.
    private List<Invitation> vacant(long conferenceId, DelegateList list) {
        var holding = entries.of(list.id()).stream()
                .filter(Entry::counts)
                .map(Entry::id)
                .collect(Collectors.toSet());
        return invitations.of(conferenceId).stream()
                .filter(one -> one.answer() == Answer.DECLINED && holding.contains(one.entryId()))
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.answeredAt())))
                .toList();
    }

    private Optional<Entry> firstFor(DelegateList list, Invitation out) {
        return ReserveOrder.forPlaceOf(entry(list, out.entryId()), entries.of(list.id())).stream()
                .findFirst();
    }

    private void put(Hosts.Opened opened, Invitation out, long inId) {
        var list = hosts.list(opened);
        replace.replace(opened.actor(), list.id(), version(list.id()), out.entryId(), inId, reason(out));
        invite.one(out.conferenceId(), list, entry(list, inId));
    }

    private Invitation declined(long invitationId) {
        var found = hosts.there(invitations.lock(invitationId), invitationId);
        if (found.answer() != Answer.DECLINED && found.answer() != Answer.SUBSTITUTE) {
            throw new Refused(List.of(Finding.breach("GM-107")));
        }
        return found;
    }

    private static String reason(Invitation out) {
        return out.answer() == Answer.SUBSTITUTE
                ? SUBSTITUTED + out.reply().substitute()
                : NOT_COMING + out.reply().reason();
    }

    private Entry entry(DelegateList list, long id) {
        return entries.find(list.id(), id).orElseThrow(() -> new NotThere("entry", id));
    }

    private Optional<Entry> entryOf(DelegateList list, long registrantId) {
        return entries.of(list.id()).stream()
                .filter(one -> one.registrantId() == registrantId)
                .findFirst();
    }

    private int version(long listId) {
        return lists.find(listId).orElseThrow().version();
    }
}
