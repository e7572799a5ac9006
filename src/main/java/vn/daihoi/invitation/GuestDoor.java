package vn.daihoi.invitation;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.daihoi.identity.WrongLinks;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Units;

/// The one way in for a person without an account: by the secret of their own link. Whoever guesses at links is slowed
/// down. What is done inside is done by the guest, who sees the conference's unit and what is below it, and has no
/// role.
@Component
public class GuestDoor {
    /// 128 bits in base64url.
    private static final int LENGTH = 22;

    private final WrongLinks wrong;
    private final Invitations invitations;
    private final Registrants registrants;
    private final Units units;

    GuestDoor(WrongLinks wrong, Invitations invitations, Registrants registrants, Units units) {
        this.wrong = wrong;
        this.invitations = invitations;
        this.registrants = registrants;
        this.units = units;
    }

    /// Empty where the link leads nowhere: never given out, or made void.
    ///
    /// @param remote address of whoever asks
    public <T> Optional<T> open(String remote, String token, Function<Guest, T> work) {
        var found = Acting.as(Actor.SYSTEM, () -> wrong.open(remote, token, () -> guest(token)));
        return found.map(guest -> Acting.as(guest.actor(), () -> work.apply(guest)));
    }

    private Optional<Guest> guest(String token) {
        return token.length() == LENGTH
                ? invitations.byToken(token).map(found -> guest(found, token))
                : Optional.empty();
    }

    private Guest guest(Invitation invitation, String token) {
        var unit = units.find(invitation.unitId()).orElseThrow();
        var registrant = registrants.visibleTo(Actor.SYSTEM, invitation.registrantId());
        var name = registrant.name().full();
        var actor = new Actor(0, name, Set.of(), null, unit.path());
        return new Guest(
                invitation.id(),
                invitation.conferenceId(),
                invitation.unitId(),
                invitation.listId(),
                invitation.entryId(),
                invitation.registrantId(),
                name,
                token,
                actor);
    }
}
