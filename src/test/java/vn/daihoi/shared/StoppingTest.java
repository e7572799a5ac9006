package vn.daihoi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/// What breaks because the program ends is no fault of the program.
class StoppingTest {
    private final Logger log = (Logger) LoggerFactory.getLogger(Stopping.class);
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private final AnnotationConfigApplicationContext program = new AnnotationConfigApplicationContext(Stopping.class);
    private final Stopping stopping = program.getBean(Stopping.class);

    @BeforeEach
    void the_log_is_read() {
        written.start();
        log.addAppender(written);
    }

    @AfterEach
    void the_program_ends() {
        log.detachAppender(written);
        program.close();
    }

    private static void noDatabase() {
        throw new IllegalStateException("no database");
    }

    private ILoggingEvent line() throws InterruptedException {
        for (var tries = 0; tries < 500 && written.list.isEmpty(); tries++) {
            Thread.sleep(10);
        }
        return written.list.getFirst();
    }

    @Test
    void what_fails_while_the_program_runs_is_an_error_with_its_cause() throws Exception {
        stopping.inBackground("reminders", StoppingTest::noDatabase);

        assertThat(line().getLevel()).isEqualTo(Level.ERROR);
        assertThat(line().getThrowableProxy().getMessage()).isEqualTo("no database");
    }

    @Test
    void what_is_cut_short_by_the_end_is_told_in_one_line() throws Exception {
        program.close();
        assertThat(stopping.hasBegun()).isTrue();
        stopping.inBackground("reminders", StoppingTest::noDatabase);

        assertThat(line().getLevel()).isEqualTo(Level.INFO);
        assertThat(line().getThrowableProxy()).isNull();
    }

    @Test
    void work_that_comes_again_by_itself_is_told_of_in_the_same_way() throws Exception {
        try (var scheduler = new SimpleAsyncTaskScheduler()) {
            stopping.customize(scheduler);
            program.close();
            scheduler.schedule(StoppingTest::noDatabase, Instant.EPOCH);
            assertThat(line().getLevel()).isEqualTo(Level.INFO);
        }
    }
}
