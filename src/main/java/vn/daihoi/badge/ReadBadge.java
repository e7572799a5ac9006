package vn.daihoi.badge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.PublicKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says what a scanned text is, from the badge alone: whether its person may come in, the door decides.
@Component
public class ReadBadge {
    private final Badges badges;
    /// A restored database may bring another key: what fails is checked once more with the key as it is now.
    private final Cache<Long, Known> keys =
            Caffeine.newBuilder().maximumSize(1_000).build();

    ReadBadge(Badges badges) {
        this.badges = badges;
    }

    private record Known(int id, PublicKey key) {}

    /// @param conferenceId whose door this is; the reader must be allowed to see it
    public BadgeReading read(long conferenceId, String text) {
        var claim = BadgeCode.read(text);
        if (claim.isEmpty()) {
            return text.strip().startsWith(BadgeCode.START) ? new BadgeReading.Forged() : new BadgeReading.NotABadge();
        }
        var code = claim.get().code();
        if (code.conferenceId() != conferenceId) {
            return new BadgeReading.OfAnotherConference(code.conferenceId());
        }
        return isGenuine(claim.get()) ? ofSerial(conferenceId, code.serial()) : new BadgeReading.Forged();
    }

    private boolean isGenuine(BadgeCode.Claim claim) {
        var conference = claim.code().conferenceId();
        if (isSigned(claim, keys.get(conference, this::key))) {
            return true;
        }
        keys.invalidate(conference);
        return isSigned(claim, keys.get(conference, this::key));
    }

    private static boolean isSigned(BadgeCode.Claim claim, @Nullable Known known) {
        return known != null && known.id() == claim.code().keyId() && claim.isSignedWith(known.key());
    }

    /// The same for a serial that a prepared phone has checked by itself.
    public BadgeReading ofSerial(long conferenceId, int serial) {
        return badges.bySerial(conferenceId, serial)
                .<BadgeReading>map(this::judged)
                .orElseGet(() -> new BadgeReading.Unknown(serial));
    }

    private BadgeReading judged(Badge badge) {
        if (badge.isValid()) {
            return new BadgeReading.Valid(badge);
        }
        var entry = badge.entryId();
        var now = entry == null
                ? null
                : badges.ofEntry(badge.conferenceId(), entry).orElse(null);
        return new BadgeReading.NoLongerValid(badge, now);
    }

    private @Nullable Known key(long conferenceId) {
        return badges.keyOf(conferenceId)
                .map(found -> new Known(found.id(), found.publicKey()))
                .orElse(null);
    }
}
