package vn.daihoi.device;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.daihoi.database.Change;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.identity.Secret;
import vn.daihoi.identity.WallClock;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// Who is behind a secret, asked for with every request. Kept for two seconds and forgotten as soon as any instance
/// changes a device, so that cutting off holds at once.
@Component
public class KnownDevices {
    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final Duration SEEN_EVERY = Duration.ofSeconds(5);

    private final Devices devices;
    private final EnrolDevices enrol;
    private final WallClock clock;
    private final Cache<ByteBuffer, Optional<Known>> known =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build();
    private final Map<Long, Seen> seen = new ConcurrentHashMap<>();

    KnownDevices(Devices devices, EnrolDevices enrol, WallClock clock, LiveUpdates live) {
        this.devices = devices;
        this.enrol = enrol;
        this.clock = clock;
        live.subscribe(change -> {
            if (change.topic().equals(EnrolDevices.TOPIC) || change.topic().equals(Change.EVERYTHING)) {
                known.invalidateAll();
            }
        });
    }

    /// Here at once; the other instances hear of it through the database.
    @TransactionalEventListener
    void on(DeviceChanged changed) {
        known.invalidateAll();
    }

    /// @param cutOff known, and to be told so
    public record Known(Device device, boolean cutOff) {}

    private record Seen(Instant at, int waiting) {}

    public Optional<Known> of(String secret) {
        var key = ByteBuffer.wrap(Secret.hash(secret));
        var had = known.getIfPresent(key);
        if (had != null) {
            return had;
        }
        var found = Acting.as(
                Actor.SYSTEM,
                () -> devices.bySecret(secret)
                        .flatMap(one -> enrol.working(one).map(device -> new Known(device, one.cutOff()))));
        known.put(key, found);
        return found;
    }

    /// The device has just been heard of. Written down every few seconds, and when what waits on it changes.
    ///
    /// @param waiting how much it has still to send
    public void heard(Device device, int waiting) {
        var now = clock.now();
        var last = seen.get(device.id());
        if (last == null
                || last.waiting() != waiting
                || last.at().plus(SEEN_EVERY).isBefore(now)) {
            seen.put(device.id(), new Seen(now, waiting));
            devices.seen(device.id(), waiting, now);
        }
    }
}
