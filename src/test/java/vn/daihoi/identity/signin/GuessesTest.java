package vn.daihoi.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.database.TestDatabase;
import vn.daihoi.identity.WallClock;

class GuessesTest {
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final TestDatabase database = TestDatabase.create();
    private final DataSource source = database.dataSource();
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    private Instant now = Instant.parse("2026-01-05T01:00:00Z");
    private final Guesses here = instance();
    private final Guesses elsewhere = instance();

    private Guesses instance() {
        return new Guesses(JdbcClient.create(source), new WallClock(() -> now), 5, 20, WINDOW);
    }

    @Test
    void the_sixth_guess_waits_until_the_first_is_a_quarter_of_an_hour_old() {
        var first = now;
        for (int i = 0; i < 5; i++) {
            assertThat(guess(here, "hoa", "10.0.0.1")).isTrue();
            now = now.plusSeconds(60);
        }
        assertThat(here.refusedUntil("hoa", "10.0.0.1")).contains(first.plus(WINDOW));
        now = first.plus(WINDOW);
        assertThat(guess(here, "hoa", "10.0.0.1")).isTrue();
    }

    @Test
    void another_instance_counts_the_same_guesses() {
        for (int i = 0; i < 5; i++) {
            guess(i % 2 == 0 ? here : elsewhere, "hoa", "10.0.0.1");
        }
        assertThat(guess(elsewhere, "HOA ", "10.0.0.1")).isFalse();
    }

    @Test
    void the_person_at_another_address_is_not_locked_out() {
        for (int i = 0; i < 30; i++) {
            guess(here, "hoa", "10.0.0.1");
        }
        assertThat(guess(here, "hoa", "10.0.0.2")).isTrue();
    }

    @Test
    void one_address_cannot_try_every_name() {
        var passed = IntStream.range(0, 40)
                .filter(i -> guess(here, "ten-" + i, "10.0.0.1"))
                .count();
        assertThat(passed).isEqualTo(20);
    }

    @Test
    void whoever_got_in_starts_anew() {
        for (int i = 0; i < 4; i++) {
            guess(here, "hoa", "10.0.0.1");
        }
        here.forget("hoa", "10.0.0.1");
        assertThat(guess(here, "hoa", "10.0.0.1")).isTrue();
        assertThat(guess(here, "hoa", "10.0.0.1")).isTrue();
    }

    @Test
    void neighbours_in_one_ipv6_network_are_one_address() {
        for (int i = 0; i < 5; i++) {
            guess(here, "hoa", "2001:db8:1:2::" + i);
        }
        assertThat(guess(here, "hoa", "2001:db8:1:2:ffff::1")).isFalse();
        assertThat(guess(here, "hoa", "2001:db8:1:3::1")).isTrue();
    }

    @Test
    void guesses_at_the_same_moment_do_not_slip_through() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> one = () -> guess(here, "hoa", "10.0.0.1");
            var passed = 0;
            for (var result :
                    threads.invokeAll(IntStream.range(0, 24).mapToObj(_ -> one).toList())) {
                passed += result.get() ? 1 : 0;
            }
            assertThat(passed).isEqualTo(5);
        }
    }

    @Test
    void old_guesses_are_forgotten() {
        guess(here, "hoa", "10.0.0.1");
        now = now.plus(WINDOW).plusSeconds(1);
        here.forgetOld();
        var left = database.asOwner()
                .sql("select count(*) from identity.guess")
                .query(Long.class)
                .single();
        assertThat(left).isZero();
    }

    private boolean guess(Guesses guesses, String username, String address) {
        return transaction.execute(_ -> guesses.refusedUntil(username, address).isEmpty());
    }
}
