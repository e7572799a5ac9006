package vn.daihoi.invitation;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.daihoi.identity.WrongLinks;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.TooBusy;
import vn.daihoi.unit.Units;

/// The one way in for a person without an account: by the secret of their own link. Whoever guesses at links is slowed
/// down. What is done inside is done by the guest, who sees the conference's unit and what is below it, and has no
/// role.
///
/// A hall of two thousand comes in one moment, when the clock starts or the network is back. Each asks the database
/// several times, so only a few are inside at once: the others wait here, and the connections that are left serve the
/// doors and the operators.
@Component
public class GuestDoor {
    /// 128 bits in base64url.
    private static final int LENGTH = 22;
    /// Of twenty connections.
    private static final int INSIDE_AT_ONCE = 8;
    /// Then the page says to come again, and does so by itself where it follows a feed.
    private static final long PATIENCE_SECONDS = 20;

    private final Semaphore inside = new Semaphore(INSIDE_AT_ONCE, true);

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
        return inTurn(() -> {
            var found = Acting.as(Actor.SYSTEM, () -> wrong.open(remote, token, () -> guest(token)));
            return found.map(guest -> Acting.as(guest.actor(), () -> work.apply(guest)));
        });
    }

    /// Which hall the link belongs to, asked in one query: enough for whoever only wants to follow a feed.
    public Optional<LinkedHall> hall(String remote, String token) {
        return inTurn(() -> Acting.as(
                Actor.SYSTEM,
                () -> wrong.open(
                        remote, token, () -> token.length() == LENGTH ? invitations.hallOf(token) : Optional.empty())));
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!inside.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusy("guests wait for longer than (%d) seconds".formatted(PATIENCE_SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy("interrupted while waiting");
        }
        try {
            return work.get();
        } finally {
            inside.release();
        }
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
