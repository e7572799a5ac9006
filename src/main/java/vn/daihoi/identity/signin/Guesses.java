package vn.daihoi.identity.signin;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.WallClock;

/// Sign-ins that did not succeed, shared by every instance. Five per person and address in a quarter of an hour, and
/// fifty per address: a guesser is slowed down, while the person at another address still gets in.
@Repository
class Guesses {
    /// Guesses from one address are counted one after the other, on every instance.
    private static final String QUEUE = "select pg_advisory_xact_lock(hashtextextended('guess ' || :address, 0))::text";
    private static final String OPEN_AGAIN = """
        select greatest(
            (select at from identity.guess
                where username = :username and address = :address and at > :since
                order by at desc offset :perPerson - 1 limit 1),
            (select at from identity.guess
                where address = :address and at > :since
                order by at desc offset :perAddress - 1 limit 1))
        """;
    private static final String ADD = """
        insert into identity.guess (username, address, at) values (:username, :address, :now)
        """;
    private static final String FORGET = """
        delete from identity.guess where username = :username and address = :address
        """;
    private static final String FORGET_OLD = "delete from identity.guess where at < :since";

    private final JdbcClient jdbc;
    private final WallClock clock;
    private final int perPerson;
    private final int perAddress;
    private final Duration window;

    Guesses(
            JdbcClient jdbc,
            WallClock clock,
            @Value("${daihoi.sign-in.guesses-per-person:5}") int perPerson,
            @Value("${daihoi.sign-in.guesses-per-address:50}") int perAddress,
            @Value("${daihoi.sign-in.window:15m}") Duration window) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.perPerson = perPerson;
        this.perAddress = perAddress;
        this.window = window;
    }

    /// Counts a guess before it is looked at, or says from when on the next one is welcome.
    @Transactional
    public Optional<Instant> refusedUntil(String username, String remote) {
        var now = clock.now();
        var address = Address.of(remote);
        jdbc.sql(QUEUE).param("address", address).query(String.class).single();
        var until = openAgain(known(username), address, now);
        if (until.isEmpty()) {
            jdbc.sql(ADD)
                    .param("username", known(username))
                    .param("address", address)
                    .param("now", Timestamp.from(now))
                    .update();
        }
        return until;
    }

    private Optional<Instant> openAgain(String username, String address, Instant now) {
        return jdbc.sql(OPEN_AGAIN)
                .param("username", username)
                .param("address", address)
                .param("since", Timestamp.from(now.minus(window)))
                .param("perPerson", perPerson)
                .param("perAddress", perAddress)
                .query((row, _) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(counted -> counted.toInstant().plus(window));
    }

    /// The right person came in.
    void forget(String username, String remote) {
        jdbc.sql(FORGET)
                .param("username", known(username))
                .param("address", Address.of(remote))
                .update();
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOld() {
        jdbc.sql(FORGET_OLD)
                .param("since", Timestamp.from(clock.now().minus(window)))
                .update();
    }

    /// No account has a longer name; what else is typed there is not kept.
    private static String known(String username) {
        var name = Accounts.normalised(username);
        return name.substring(0, Math.min(name.length(), 100));
    }
}
