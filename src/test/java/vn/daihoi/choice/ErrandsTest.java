package vn.daihoi.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// One thread for all who wait: whoever gives up must not keep it from the others.
class ErrandsTest {
    private final Errands errands = new Errands();
    private final CountDownLatch interrupted = new CountDownLatch(1);

    @AfterEach
    void the_program_ends() {
        errands.destroy();
    }

    private String longWork() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            interrupted.countDown();
        }
        return "late";
    }

    @Test
    void what_is_stopped_leaves_the_thread_to_others() throws Exception {
        assertThat(errands.ask("long", this::longWork)).isEqualTo(new Errand.Underway<>());
        assertThat(errands.ask("short", () -> "done")).isEqualTo(new Errand.Underway<>());

        errands.stop("long");

        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(answered("short")).isEqualTo(new Errand.Done<>("done"));
    }

    @Test
    void what_was_stopped_before_its_turn_never_runs_and_may_be_asked_again() throws Exception {
        errands.ask("long", this::longWork);
        errands.ask("short", () -> {
            throw new IllegalStateException("nobody waits for it");
        });
        errands.stop("short");
        errands.stop("long");

        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(answered("short")).isEqualTo(new Errand.Done<>("done"));
    }

    private Errand<String> answered(String key) {
        Errand<String> errand = new Errand.Underway<>();
        for (var tries = 0; tries < 30 && errand instanceof Errand.Underway<String>; tries++) {
            errand = errands.ask(key, () -> "done");
        }
        return errand;
    }
}
