package vn.daihoi.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.exemplar.ProposeExemplar;
import vn.daihoi.exemplar.ReviewExemplar;
import vn.daihoi.exemplar.Sheet;
import vn.daihoi.people.Honour;
import vn.daihoi.people.KeepHonours;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;

/// An exemplar comes onto the lists of those who stand behind her, and from the congress to the nation's, typed once.
@OnLists
class EligibleTest {
    private static final String COMMUNE = "31570";
    private static int count;

    @Autowired
    Season season;

    @Autowired
    ProposeExemplar propose;

    @Autowired
    ReviewExemplar review;

    @Autowired
    Exemplars exemplars;

    @Autowired
    KeepHonours honours;

    @Autowired
    BeginList begin;

    @Autowired
    EligibleFor eligible;

    @Autowired
    TakeEligible take;

    @Autowired
    DelegateLists lists;

    @Autowired
    Entries entries;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private Actor commune;
    private Actor district;
    private Actor province;
    private long farmer;
    private long exemplar;

    @BeforeEach
    void a_commune_has_proposed_a_farmer() {
        season.open();
        JdbcClient.create(owner).sql("truncate delegate.list cascade").update();
        commune = actor(COMMUNE, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT);
        district = actor("942", Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT);
        province = season.standingBody();
        farmer = season.person(COMMUNE, "Danh Thị Một Lần " + (char) ('A' + count++), 1980, Sex.FEMALE, "Khơ-me");
        exemplar = as(commune, () -> propose.begin(commune, commune.unitId(), farmer));
        var sheet = new Sheet("Giữ giống lúa", "làm ruộng ".repeat(20), Sector.FARMING, List.of(), 2016, 2019, "");
        run(commune, () -> propose.save(commune, exemplar, version(), sheet));
    }

    private Actor actor(String code, String... roles) {
        var unit = season.unit(code);
        return new Actor(900 + unit.id(), "Lâm Hoàng Em", Set.of(roles), unit.id(), unit.path());
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, work::get);
    }

    private static void run(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    private int version() {
        return as(Actor.SYSTEM, () -> exemplars.visibleTo(Actor.SYSTEM, exemplar))
                .version();
    }

    private long list(Actor actor, Purpose purpose) {
        return as(actor, () -> begin.begin(actor, actor.unitId(), purpose));
    }

    private boolean offered(Actor actor, long list) {
        return as(actor, () -> {
            var found = lists.find(list).orElseThrow();
            var unit = actor == commune ? season.unit(COMMUNE) : season.unit(actor == district ? "942" : "94");
            return eligible.of(unit, found).stream().anyMatch(one -> one.registrantId() == farmer);
        });
    }

    private Entry entry(Actor actor, long list) {
        return as(actor, () -> entries.of(list)).stream()
                .filter(one -> one.registrantId() == farmer)
                .findFirst()
                .orElseThrow();
    }

    private void chosen() {
        run(commune, () -> propose.sendUp(commune, exemplar, version()));
        run(district, () -> review.takeUp(district, exemplar, version()));
        run(district, () -> review.sendOn(district, exemplar, version()));
        run(province, () -> review.takeUp(province, exemplar, version()));
    }

    @Test
    void each_unit_may_take_her_from_the_day_it_stands_behind_her() {
        var below = list(commune, Purpose.HERE);
        var middle = list(district, Purpose.UP);
        var top = list(province, Purpose.HERE);
        assertThat(offered(commune, below)).isFalse();

        run(commune, () -> propose.sendUp(commune, exemplar, version()));
        assertThat(offered(commune, below)).isTrue();
        assertThat(offered(district, middle)).isFalse();

        run(district, () -> review.takeUp(district, exemplar, version()));
        assertThat(offered(district, middle)).isTrue();
        run(district, () -> review.sendOn(district, exemplar, version()));
        assertThat(offered(district, middle)).isTrue();
        assertThat(offered(province, top)).isFalse();

        run(province, () -> review.decline(province, exemplar, version(), "Đã đủ người cùng lĩnh vực"));
        assertThat(offered(province, top)).isFalse();
        assertThat(offered(district, middle)).isTrue();
    }

    @Test
    void she_is_taken_once_in_the_name_of_the_unit_below_and_goes_on_to_the_nation_with_her_line() {
        chosen();
        var congress = list(province, Purpose.HERE);
        var nation = list(province, Purpose.UP);
        assertThat(offered(province, nation)).isFalse();

        assertThat(as(province, () -> take.take(province, congress, Set.of(farmer, 0L))))
                .isEqualTo(1);
        assertThat(as(province, () -> take.take(province, congress, Set.of(farmer))))
                .isZero();
        assertThat(entry(province, congress).fromUnitId())
                .isEqualTo(season.unit("942").id());
        assertThat(offered(province, congress)).isFalse();

        assertThat(offered(province, nation)).isTrue();
        run(province, () -> take.take(province, nation, Set.of(farmer)));
        assertThat(entry(province, nation).sourceEntryId())
                .isEqualTo(entry(province, congress).id());
    }

    @Test
    void nobody_takes_for_another_unit_and_who_is_not_stood_behind_is_not_taken() {
        var middle = list(district, Purpose.HERE);

        assertThat(as(district, () -> take.take(district, middle, Set.of(farmer))))
                .isZero();
        assertThatThrownBy(() -> run(commune, () -> take.take(commune, middle, Set.of(farmer))))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void her_page_has_the_button_and_the_page_of_the_list_shows_her_honours() throws Exception {
        chosen();
        var merit = new Honour(
                "bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong", "", 2018, LocalDate.of(2018, 5, 19), "645/QĐ-UBND");
        run(province, () -> honours.add(province, farmer, merit));
        var congress = list(province, Purpose.HERE);

        for (var language : List.of("vi", "en")) {
            page(province, get("/lists/" + congress + "/eligible").locale(Locale.of(language)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Danh Thị Một Lần")))
                    .andExpect(content().string(containsString("(2018)")))
                    .andExpect(content().string(not(containsString(">delegate."))));
        }
        page(province, get("/lists/" + congress + "/eligible?award=huan-chuong-sao-vang"))
                .andExpect(content().string(not(containsString("Danh Thị Một Lần"))));
        page(province, get("/lists/" + congress)).andExpect(content().string(containsString("id=\"waiting\"")));
        page(province, get("/exemplars/" + exemplar))
                .andExpect(content().string(containsString("/lists/" + congress + "/eligible")));

        page(
                        province,
                        post("/lists/" + congress + "/eligible")
                                .param("registrant", "" + farmer)
                                .param("exemplar", "" + exemplar))
                .andExpect(redirectedUrl("/exemplars/" + exemplar));
        page(province, get("/exemplars/" + exemplar))
                .andExpect(content().string(not(containsString("/lists/" + congress + "/eligible"))))
                .andExpect(content().string(containsString("/lists/" + congress + "\"")));
    }

    private ResultActions page(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }
}
