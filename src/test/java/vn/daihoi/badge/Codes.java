package vn.daihoi.badge;

import org.springframework.context.ApplicationContext;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// What the QR codes of badges say, for tests that hold them before a camera.
public final class Codes {
    private Codes() {}

    public static String of(ApplicationContext beans, long conferenceId, int serial) {
        return Acting.as(Actor.SYSTEM, () -> {
            var key = beans.getBean(Badges.class).keyOf(conferenceId).orElseThrow();
            return new BadgeCode(key.id(), conferenceId, serial)
                    .signedWith(beans.getBean(BadgeKeys.class).privateOf(conferenceId));
        });
    }

    /// Rightly made, by somebody who does not hold the key.
    public static String forged(int keyId, long conferenceId, int serial) {
        return new BadgeCode(keyId, conferenceId, serial)
                .signedWith(BadgeKeys.fresh().getPrivate());
    }
}
