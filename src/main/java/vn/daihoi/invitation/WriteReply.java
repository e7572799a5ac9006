package vn.daihoi.invitation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.daihoi.conference.Editors;
import vn.daihoi.delegate.Entries;
import vn.daihoi.delegate.Entry;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Units;

/// Takes an answer: from the guest by their own link, or from an officer for a guest who has neither e-mail nor phone.
@Service
public class WriteReply {
    private final Hosts hosts;
    private final Occasions occasions;
    private final Invitations invitations;
    private final Entries entries;
    private final Units units;
    private final TransactionOperations transaction;
    private final SeasonClock clock;

    WriteReply(
            Hosts hosts,
            Occasions occasions,
            Invitations invitations,
            Entries entries,
            Units units,
            TransactionOperations transaction,
            SeasonClock clock) {
        this.hosts = hosts;
        this.occasions = occasions;
        this.invitations = invitations;
        this.entries = entries;
        this.units = units;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The same answer may be changed as often as the guest likes until the last day.
    public void byGuest(Guest guest, int version, Reply reply) {
        var by = new By(guest.name(), false, false);
        write(hosts.there(invitations.find(guest.invitationId()), guest.invitationId()), version, reply, by);
    }

    /// The first look at the link is noted: whoever has opened it knows.
    @Transactional
    public void opened(Guest guest) {
        invitations.opened(guest.invitationId(), clock.instant());
    }

    /// By an officer of the unit that sends the guest, or of the unit that invites.
    public void forGuest(Actor actor, long invitationId, int version, Reply reply) {
        var invitation = theirs(actor, invitationId);
        write(invitation, version, reply, new By(actor.name(), true, isHost(actor, invitation)));
    }

    /// The unit that sends the guest stands by the substitute the guest has named.
    public void back(Actor actor, long invitationId) {
        var invitation = hosts.there(invitations.find(invitationId), invitationId);
        if (!isSender(actor, invitation)) {
            throw new NotThere("invitation", invitationId);
        }
        var path = occasions.of(invitation.conferenceId()).unit().path();
        transaction.executeWithoutResult(_ -> {
            invitations.back(invitationId, actor.name());
            hosts.told("backed", invitation.conferenceId(), path, Map.of("entry", invitation.entryId()));
        });
    }

    public void contact(Actor actor, long invitationId, String email, String phone) {
        var invitation = theirs(actor, invitationId);
        var path = occasions.of(invitation.conferenceId()).unit().path();
        transaction.executeWithoutResult(_ -> {
            if (invitations.contact(invitationId, email, phone)) {
                hosts.told("contact", invitation.conferenceId(), path, Map.of("entry", invitation.entryId()));
            }
        });
    }

    private Invitation theirs(Actor actor, long invitationId) {
        var invitation = hosts.there(invitations.find(invitationId), invitationId);
        if (!isHost(actor, invitation) && !isSender(actor, invitation)) {
            throw new NotThere("invitation", invitationId);
        }
        return invitation;
    }

    /// @param late whether the last day does not bind
    private record By(String name, boolean proxy, boolean late) {}

    /// What lies above the sending unit is read before the transaction, which sees with that unit's eyes.
    private void write(Invitation found, int version, Reply reply, By by) {
        var occasion = occasions.of(found.conferenceId());
        var entry = entry(found);
        var cleaned = reply.cleaned();
        transaction.executeWithoutResult(_ -> {
            var invitation = hosts.there(invitations.lock(found.id()), found.id());
            if (version != invitation.version() && cleaned.equals(invitation.reply())) {
                return; // pressed twice: it is written down already
            }
            StaleEdit.unlessCurrent("invitation", found.id(), version, invitation.version());
            Refused.ifAny(ReplyRules.check(occasion, entry, cleaned, clock.today(), by.late()));

            invitations.answer(found.id(), cleaned, by.name(), by.proxy(), clock.instant());
            var after = new LinkedHashMap<String, Object>();
            after.put("entry", found.entryId());
            after.put("answer", cleaned.answer().code());
            after.put("proxy", by.proxy());
            hosts.told("answered", found.conferenceId(), occasion.unit().path(), after);
        });
    }

    private Entry entry(Invitation invitation) {
        return Acting.as(Actor.SYSTEM, () -> entries.find(invitation.listId(), invitation.entryId()))
                .orElseThrow(() -> new NotThere("entry", invitation.entryId()));
    }

    public boolean isHost(Actor actor, Invitation invitation) {
        return units.find(invitation.unitId())
                .map(unit -> Editors.mayEdit(actor, unit))
                .orElse(false);
    }

    public boolean isSender(Actor actor, Invitation invitation) {
        var officer = actor.has(Roles.UNIT_OFFICER) || actor.has(Roles.HEAD_OF_UNIT) || actor.has(Roles.STANDING_BODY);
        return officer
                && units.find(invitation.fromUnitId())
                        .map(unit -> actor.sees(unit.path()))
                        .orElse(false);
    }
}
