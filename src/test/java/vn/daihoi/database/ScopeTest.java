package vn.daihoi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

class ScopeTest {
    private static final Actor CHAU_THANH = new Actor(7, "Cán bộ Châu Thành", Set.of(), 12L, "1.12");

    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient jdbc = database.asApplication();

    @BeforeEach
    void a_table_under_row_level_security() {
        database.asOwner().sql("""
            create schema sample;
            create table sample.place (path ltree not null);
            alter table sample.place enable row level security;
            create policy scope on sample.place using (daihoi.in_scope(path));
            insert into sample.place values ('1'), ('1.12'), ('1.12.57'), ('1.13'), ('1.120');
            call daihoi.open_schema('sample');
            """).update();
    }

    @Test
    void an_actor_sees_the_subtree_and_nothing_beside_it() {
        assertThat(Acting.as(CHAU_THANH, this::places)).containsExactly("1.12", "1.12.57");
    }

    @Test
    void the_system_sees_everything() {
        assertThat(Acting.as(Actor.SYSTEM, this::places)).hasSize(5);
    }

    @Test
    void nobody_sees_nothing_even_on_a_connection_used_by_somebody_before() {
        for (int i = 0; i < 20; i++) {
            Acting.as(Actor.SYSTEM, this::places);
            assertThat(places()).isEmpty();
        }
    }

    @Test
    void a_row_outside_the_subtree_cannot_be_written() {
        assertThatThrownBy(() -> Acting.as(
                        CHAU_THANH,
                        () -> jdbc.sql("insert into sample.place values ('1.13.1')")
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(Acting.<Integer, RuntimeException>as(
                        CHAU_THANH, () -> jdbc.sql("delete from sample.place").update()))
                .isEqualTo(2);
    }

    @Test
    void the_database_knows_who_acts() {
        var sql = jdbc.sql("select daihoi.actor()");
        assertThat(Acting.<Long, RuntimeException>as(
                        CHAU_THANH, () -> sql.query(Long.class).single()))
                .isEqualTo(7);
    }

    @Test
    void the_application_cannot_change_the_tables_themselves() {
        assertThatThrownBy(() -> jdbc.sql("create table sample.other (id int)").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("alter table sample.place disable row level security")
                        .update())
                .rootCause()
                .hasMessageContaining("must be owner");
    }

    @Test
    void plain_text_has_no_accents_and_no_capitals() {
        assertThat(plain("Đặng Thị NGỌC Ưởng")).isEqualTo("dang thi ngoc uong");
        assertThat(plain("Sóc Tra\u0306ng, Mỹ Xuyên — hồ")).as("decomposed too").startsWith("soc trang, my xuyen");
    }

    @Test
    void sessions_are_not_in_vietnam() {
        assertThat(jdbc.sql("show timezone").query(String.class).single()).isEqualTo("America/New_York");
    }

    @Test
    void another_database_of_the_same_server_can_be_migrated_too() {
        var other = TestDatabase.createEmpty();
        TestDatabase.migrate(other.ownerDataSource());
        assertThat(other.asApplication()
                        .sql("select daihoi.sees_all()")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private String plain(String words) {
        return jdbc.sql("select daihoi.plain(:words)")
                .param("words", words)
                .query(String.class)
                .single();
    }

    private List<String> places() {
        return jdbc.sql("select path::text from sample.place order by path")
                .query(String.class)
                .list();
    }
}
