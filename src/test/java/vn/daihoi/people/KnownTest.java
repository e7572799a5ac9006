package vn.daihoi.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// What a list remembers of its people between two edits is never old and never shown to others.
@OnRegister
class KnownTest {
    @Autowired
    People people;

    @Autowired
    Registrants registrants;

    @Autowired
    EditRegistrant edit;

    @Autowired
    KeepHonours honours;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Actor body;

    @BeforeEach
    void a_province() {
        people.open();
        body = people.standingBody();
    }

    @Test
    void every_change_is_known_at_once() {
        var one = people.teacher("99102", "Sơn Thị Kha", 1990, Sensitive.UNKNOWN);
        assertThat(known(body, one).traits().awards()).isEmpty();

        Acting.as(body, () -> {
            honours.add(body, one.id(), new Honour("chien-si-thi-dua-toan-quoc", "", 2018, null, ""));
            return one;
        });
        assertThat(known(body, one).traits().awards()).containsExactly("chien-si-thi-dua-toan-quoc");

        Acting.as(body, () -> edit.edit(body, one.id(), 0, one.profile(), new Sensitive("Khơ-me", null, true)));
        assertThat(known(body, one).traits().isEthnicMinority()).isTrue();

        var held = jdbcAs(() -> jdbc.sql("delete from people.honour where registrant_id = :id")
                .param("id", one.id())
                .update());
        assertThat(held).isOne();
        assertThat(known(body, one).traits().awards()).isEmpty();
    }

    @Test
    void what_is_rolled_back_was_never_there() {
        var one = people.teacher("99102", "Sơn Thị Liên", 1990, Sensitive.UNKNOWN);
        var post = Acting.as(
                body,
                () -> transaction.execute(status -> {
                    for (var word : List.of("Hiệu phó", "Hiệu trưởng")) {
                        jdbc.sql("update people.registrant set post = :post where id = :id")
                                .param("post", word)
                                .param("id", one.id())
                                .update();
                        known(body, one);
                    }
                    status.setRollbackOnly();
                    return known(body, one).registrant().facts().post();
                }));

        assertThat(post).isEqualTo("Hiệu trưởng");
        assertThat(known(body, one).registrant().facts().post()).isEqualTo("Giáo viên");
    }

    @Test
    void who_was_read_by_one_is_not_shown_to_another() {
        var one = people.teacher("99201", "Sơn Thị Muội", 1990, Sensitive.UNKNOWN);
        known(body, one);
        var stranger = people.officer("99101");

        assertThat(Acting.as(stranger, () -> registrants.known(stranger, List.of(one.id()))))
                .isEmpty();
        assertThat(Acting.as(stranger, () -> registrants.known(body, List.of(one.id()))))
                .as("the database holds even where the code would not")
                .isEmpty();
    }

    private Known known(Actor actor, Registrant one) {
        return Acting.as(
                actor,
                () -> registrants.known(actor, List.of(one.id())).values().stream()
                        .findFirst()
                        .orElseThrow());
    }

    private int jdbcAs(ScopedValue.CallableOp<Integer, RuntimeException> work) {
        return Acting.as(body, work);
    }
}
