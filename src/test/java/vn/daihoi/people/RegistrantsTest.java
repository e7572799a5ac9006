package vn.daihoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.StaleEdit;

@OnRegister
class RegistrantsTest {
    private static final Sensitive KHMER = new Sensitive("Khơ-me", "Phật giáo", true);

    @Autowired
    People people;

    @Autowired
    Registrants registrants;

    @Autowired
    RegistrantSearch search;

    @Autowired
    EditRegistrant edit;

    @Autowired
    AddRegistrant add;

    @Autowired
    SensitiveData sensitiveData;

    @Autowired
    JdbcClient jdbc;

    private Actor body;

    @BeforeEach
    void a_province() {
        people.open();
        body = people.standingBody();
    }

    @Test
    void a_list_is_in_the_order_of_given_names() {
        var unit = people.unit("99301").id();
        var names = List.of("Võ Thị Bình", "Hồ A Cường Nam", "Hồ Á Bình Nam", "Lê Hoà", "Lê Hòa An");
        names.forEach(name -> people.teacher("99301", name, 1980, Sensitive.UNKNOWN));

        var found = Acting.as(body, () -> search.find(body, RegistrantFilter.under(unit), 50, 0));

        assertThat(found.rows().stream()
                        .map(row -> row.registrant().name().display())
                        .filter(names::contains)) // others of the same town belong to other tests
                .containsExactly("Lê Hòa An", "Võ Thị Bình", "Lê Hoà", "Hồ A Cường Nam", "Hồ Á Bình Nam");
        assertThat(found.rows().getFirst().unitName()).isEqualTo("Phường 1");
    }

    @Test
    void the_birth_name_and_the_religious_title_are_found_too_without_accents() {
        var name = new Name("Thích Thiện Ngộ", "Trà Văn Sáng", "Thượng tọa", "");
        people.enter(NewRegistrant.of(
                new Profile(Kind.PERSON, people.unit("99101").id(), name, Facts.of(Sex.MALE, 1961, "Trụ trì"))));

        List.of("thuong toa ngo", "tra van sang", "THIEN NGỘ")
                .forEach(text -> assertThat(Acting.as(body, () -> search.find(body, text, 5)))
                        .as(text)
                        .hasSize(1));
    }

    @Test
    void whom_you_may_not_see_is_not_there_in_code_and_database_alike() {
        var teacher = people.teacher("99201", "Danh Thị Sa Rết", 1985, KHMER);
        var stranger = people.officer("99101");

        assertThatThrownBy(() -> Acting.as(stranger, () -> registrants.visibleTo(stranger, teacher.id())))
                .isInstanceOf(NotThere.class);
        assertThat(Acting.as(
                        stranger,
                        () -> jdbc.sql("select count(*) from people.trait where registrant_id = :id")
                                .param("id", teacher.id())
                                .query(Long.class)
                                .single()))
                .isZero();
        var district = people.officer("992");
        assertThat(Acting.as(district, () -> registrants.visibleTo(district, teacher.id())))
                .isEqualTo(teacher);
    }

    @Test
    void what_is_sensitive_opens_by_role_and_each_look_is_written_down() {
        var teacher = people.teacher("99102", "Kim Thị Sô Phia", 1990, KHMER);
        var own = people.officer("99102");
        var head = people.head("99102");

        assertThat(look(body, teacher)).containsValue(KHMER);
        assertThat(look(own, teacher)).containsValue(KHMER);
        assertThat(look(head, teacher)).containsValue(KHMER);
        assertThat(look(people.viewer(), teacher)).isEmpty();
        assertThat(look(people.administrator(), teacher)).isEmpty();
        assertThat(look(people.officer("991"), teacher)).isEmpty();

        assertThat(Acting.as(
                        body,
                        () -> jdbc.sql("select actor_name from people.look where registrant_id = :id order by id")
                                .param("id", teacher.id())
                                .query(String.class)
                                .list()))
                .containsExactly(body.name(), own.name(), head.name());
    }

    @Test
    void the_record_of_looks_cannot_be_changed() {
        var teacher = people.teacher("99102", "Lâm Thị Sà Thương", 1991, KHMER);
        look(body, teacher);

        assertThatThrownBy(() -> Acting.as(
                        body, () -> jdbc.sql("delete from people.look").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void traits_are_counted_without_a_look_being_written() {
        var teacher = people.teacher("99102", "Tăng Thị Hà", 1993, KHMER);

        var traits = Acting.as(
                body, () -> registrants.traitsOf(List.of(teacher.id())).get(teacher.id()));

        assertThat(traits).isNotNull();
        assertThat(traits.isEthnicMinority()).isTrue();
        assertThat(traits.isReligious()).isTrue();
        assertThat(traits.localityId()).isEqualTo(teacher.unitId());
    }

    @Test
    void an_edit_without_what_is_sensitive_leaves_it() {
        var teacher = people.teacher("99102", "Trà Thị Lụa", 1988, KHMER);
        var own = people.officer("99102");
        var wanted = Profile.person(teacher.unitId(), "Trà Thị Lụa", Facts.of(Sex.FEMALE, 1989, "Hiệu trưởng"));

        var after = Acting.as(own, () -> edit.edit(own, teacher.id(), teacher.version(), wanted, null));

        assertThat(after.facts().bornYear()).isEqualTo(1989);
        assertThat(look(body, teacher)).containsValue(KHMER);
        assertThatThrownBy(() -> Acting.as(own, () -> edit.edit(own, teacher.id(), teacher.version(), wanted, null)))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void an_officer_changes_nobody_of_another_unit() {
        var teacher = people.teacher("99101", "Lý Thị Ngà", 1979, Sensitive.UNKNOWN);
        var district = people.officer("991");

        assertThatThrownBy(
                        () -> Acting.as(district, () -> edit.edit(district, teacher.id(), 0, teacher.profile(), null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var name = new Name("Trần Văn 2", "", "", "Bảy");
        var wrong = new NewRegistrant(
                new Profile(Kind.PERSON, people.unit("991").id(), name, Facts.of(Sex.MALE, 2031, "")),
                new Sensitive("Kinh Bắc", "Đạo lạ", null),
                false);

        assertThatThrownBy(() -> people.enter(wrong))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings().stream().map(finding -> finding.code()))
                                .containsExactly("NG-103", "NG-104", "NG-105", "NG-108", "NG-109"));
    }

    private java.util.Map<Long, Sensitive> look(Actor actor, Registrant one) {
        return Acting.as(actor, () -> sensitiveData.look(actor, List.of(one.id()), "people.look.page"));
    }
}
