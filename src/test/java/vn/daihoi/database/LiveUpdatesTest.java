package vn.daihoi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class LiveUpdatesTest {
    private final TestDatabase database = TestDatabase.create();
    private final DataSource source = database.dataSource();
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    private final LiveUpdates here = new LiveUpdates(JdbcClient.create(source));
    private final LiveUpdates elsewhere = new LiveUpdates(JdbcClient.create(source));
    private final ChangeListener listener = new ChangeListener(database.address(), elsewhere);
    private final BlockingQueue<Change> heard = new LinkedBlockingQueue<>();

    @BeforeEach
    void another_instance_listens() {
        elsewhere.subscribe(heard::add);
        listener.start();
        database.awaitListeners(1);
    }

    @AfterEach
    void stop() {
        listener.stop();
    }

    @Test
    void another_instance_hears_of_a_change_when_it_commits() throws Exception {
        transaction.executeWithoutResult(_ -> {
            here.changed("duty", "1.12");
            assertThat(heard).isEmpty();
        });
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(new Change("duty", "1.12"));
    }

    @Test
    void a_change_that_is_rolled_back_was_never_told() throws Exception {
        transaction.executeWithoutResult(status -> {
            here.changed("duty", "1.12");
            status.setRollbackOnly();
        });
        here.changed("plan", null);
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(new Change("plan", null));
    }

    @Test
    void a_subscriber_that_left_hears_nothing_more() throws Exception {
        var left = new LinkedBlockingQueue<Change>();
        elsewhere.subscribe(left::add).close();
        here.changed("plan", null);
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isNotNull();
        assertThat(left).isEmpty();
    }

    @Test
    void after_a_break_everything_may_have_changed() throws Exception {
        database.asOwner()
                .sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'daihoi live"
                        + " updates'")
                .query(Boolean.class)
                .list();
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(new Change(Change.EVERYTHING, null));
        here.changed("duty", null);
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(new Change("duty", null));
    }

    @Test
    void stopping_ends_the_connection_at_once() {
        listener.stop();
        database.awaitListeners(0);
    }
}
