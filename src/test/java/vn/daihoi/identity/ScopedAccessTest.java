package vn.daihoi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// The database alone, with no help from the code above it.
@WithCast
class ScopedAccessTest {
    private static final String UNITS = "select code from unit.unit where code like 'T%' order by code";

    @Autowired
    private Cast cast;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_district_sees_its_subtree_and_the_units_above_it() {
        assertThat(as("can-bo.an", UNITS)).containsExactly("T", "T-A", "T-A-1");
    }

    @Test
    void the_province_sees_all() {
        assertThat(as("thuong-truc", UNITS)).containsExactly("T", "T-A", "T-A-1", "T-B", "T-B-1");
    }

    @Test
    void nobody_sees_nothing() {
        assertThat(jdbc.sql(UNITS).query(String.class).list()).isEmpty();
        assertThat(jdbc.sql("select username from identity.account")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void a_neighbour_and_the_province_above_cannot_be_changed() {
        assertThat(change("can-bo.an", "T-B")).isZero();
        assertThat(change("can-bo.an", "T")).isZero();
        assertThat(change("can-bo.an", "T-A-1")).isEqualTo(1);
    }

    @Test
    void a_unit_cannot_be_planted_in_the_neighbours_garden() {
        assertThatThrownBy(() -> update("can-bo.an", """
            insert into unit.unit (code, name, kind, parent_id, path, valid_from)
            values ('T-B-9', 'Xã Lạ', 'xa', 903, '901.903.999', '2015-01-01')
            """)).rootCause().hasMessageContaining("row-level security");
    }

    @Test
    void accounts_of_neighbours_are_not_there() {
        assertThat(as("can-bo.an", "select username from identity.account where unit_id in (901, 902, 903, 904)"))
                .contains("can-bo.an", "thu-truong.an", "can-bo.an-mot")
                .doesNotContain("can-bo.binh", "thuong-truc");
    }

    @Test
    void nobody_can_hand_an_account_to_a_unit_outside() {
        assertThatThrownBy(() -> update(
                        "quan-tri.an", "update identity.account set unit_id = 903 where username = 'can-bo.an-mot'"))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_paper_still_finds_the_officers_above() {
        var found = Acting.as(cast.actor("can-bo.an-mot"), () -> accounts.holding(Roles.STANDING_BODY, 901));
        assertThat(found).extracting(Holder::name).containsExactly("Người thuong-truc");
    }

    private List<String> as(String username, String sql) {
        return Acting.as(
                cast.actor(username), () -> jdbc.sql(sql).query(String.class).list());
    }

    private int change(String username, String code) {
        return update(username, "update unit.unit set email = 'x@example.vn' where code = '" + code + "'");
    }

    private int update(String username, String sql) {
        Actor actor = cast.actor(username);
        return Acting.<Integer, RuntimeException>as(actor, () -> jdbc.sql(sql).update());
    }
}
