package vn.daihoi.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.identity.signin.Address;
import vn.daihoi.shared.TooManyTries;

/// Slows down whoever guesses at secret links and devices' secrets, on every instance: fifty wrong ones from one
/// address in a quarter of an hour, then none is looked at. A whole hall may stand behind one address, so a secret that
/// has opened here before is no guess and is let in all the same; wrong passwords are counted apart.
@Repository
public class WrongLinks {
    /// Kept apart from sign-ins, which are counted by the bare address.
    private static final String APART = "link ";
    private static final String OPEN_AGAIN = """
        select at from identity.guess
        where username = '' and address = :address and at > :since
        order by at desc offset :most - 1 limit 1
        """;
    private static final String ADD = """
        insert into identity.guess (username, address, at) values ('', :address, :now)
        """;

    private final JdbcClient jdbc;
    private final WallClock clock;
    private final int most;
    private final Duration window;
    /// Addresses that had guesses left a moment ago: two thousand phones behind one ask once a second, not each.
    private final Cache<String, Boolean> calm = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();
    private final Cache<ByteBuffer, Boolean> opened = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterAccess(Duration.ofHours(12))
            .build();

    WrongLinks(
            JdbcClient jdbc,
            WallClock clock,
            @Value("${daihoi.links.guesses-per-address:50}") int most,
            @Value("${daihoi.sign-in.window:15m}") Duration window) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.most = most;
        this.window = window;
    }

    /// What the secret leads to; empty, and counted, if it leads nowhere. Throws [TooManyTries] without looking.
    ///
    /// @param remote address of whoever asks
    public <T> Optional<T> open(String remote, String secret, Supplier<Optional<T>> find) {
        var key = ByteBuffer.wrap(Secret.hash(secret));
        if (opened.getIfPresent(key) == null) {
            refuseIfTooMany(remote);
        }
        var found = find.get();
        if (found.isPresent()) {
            opened.put(key, true);
        } else {
            opened.invalidate(key);
            count(remote);
        }
        return found;
    }

    private void refuseIfTooMany(String remote) {
        var address = Address.of(remote);
        if (calm.getIfPresent(address) != null) {
            return;
        }
        Optional<Instant> last = jdbc.sql(OPEN_AGAIN)
                .param("address", APART + address)
                .param("since", Timestamp.from(clock.now().minus(window)))
                .param("most", most)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
        last.ifPresent(counted -> {
            throw new TooManyTries(counted.plus(window));
        });
        calm.put(address, true);
    }

    private void count(String remote) {
        jdbc.sql(ADD)
                .param("address", APART + Address.of(remote))
                .param("now", Timestamp.from(clock.now()))
                .update();
        calm.invalidate(Address.of(remote));
    }
}
