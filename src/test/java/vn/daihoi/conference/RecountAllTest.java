package vn.daihoi.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.database.OnTestDatabase;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
@Import(Province.class)
@TestPropertySource(properties = "daihoi.clock=movable")
class RecountAllTest {
    private static final int WRONG = 99;

    @Autowired
    Province province;

    @Autowired
    BeginConference begin;

    @Autowired
    RecountAll recountAll;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private long first;
    private long second;

    @BeforeEach
    void two_conferences() {
        province.open();
        first = begun("943");
        second = begun("31528");
        set(second, "breaches = " + WRONG);
    }

    @Test
    void one_that_cannot_be_counted_does_not_keep_the_others_from_it() {
        set(first, "form = 'nonsense'");
        try {
            recountAll.everyNight();
        } finally {
            set(first, "form = null");
        }

        assertThat(breaches(second)).isLessThan(WRONG);
    }

    @Test
    void while_one_instance_counts_the_others_leave_it_to_it() {
        Acting.asSystem(() -> transaction.executeWithoutResult(_ -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('conference.recount')) is null")
                    .query(Boolean.class)
                    .single();
            CompletableFuture.runAsync(recountAll::everyNight).join();
        }));
        assertThat(breaches(second)).isEqualTo(WRONG);

        recountAll.everyNight();
        assertThat(breaches(second)).isLessThan(WRONG);
    }

    private long begun(String code) {
        var officer = province.officer(code, "Trần Văn An");
        return Acting.as(officer, () -> begin.begin(officer, officer.unitId()));
    }

    private void set(long id, String what) {
        Acting.asSystem(() -> jdbc.sql("update conference.conference set " + what + " where id = :id")
                .param("id", id)
                .update());
    }

    private int breaches(long id) {
        return Acting.as(
                Actor.SYSTEM,
                () -> jdbc.sql("select breaches from conference.conference where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single());
    }
}
