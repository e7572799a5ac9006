package vn.daihoi.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.Season;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DelegateGroup;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Roles;

/// The province guides; communes and districts ask.
@OnLists
class GuidancePagesTest {
    private static final String MARKUP = "Người <b>thật</b> việc thật";

    @Autowired
    MockMvc mvc;

    @Autowired
    Season season;

    @Autowired
    Guides guides;

    @Autowired
    Questions questions;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private Actor province;
    private Actor commune;
    private Actor other;

    @BeforeEach
    void nobody_has_said_anything() {
        season.open();
        JdbcClient.create(owner)
                .sql("truncate guidance.guide, guidance.question")
                .update();
        province = season.standingBody();
        commune = season.officer("31569");
        other = season.officer("943");
    }

    private ResultActions as(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    private static MockHttpServletRequestBuilder guide(long id, String title, int version, String act) {
        return post("/guidance/" + id)
                .param("group", "dien-hinh")
                .param("title", title)
                .param("words", MARKUP)
                .param("version", version + "")
                .param("act", act);
    }

    private Guide only() {
        var id = JdbcClient.create(owner)
                .sql("select max(id) from guidance.guide")
                .query(Long.class)
                .single();
        return Acting.as(Actor.SYSTEM, () -> guides.find(id).orElseThrow());
    }

    private Question asked() {
        var id = JdbcClient.create(owner)
                .sql("select max(id) from guidance.question")
                .query(Long.class)
                .single();
        return Acting.as(Actor.SYSTEM, () -> questions.find(id).orElseThrow());
    }

    private void ask(Actor actor, String words) throws Exception {
        as(
                        actor,
                        post("/guidance/questions")
                                .param("to", province.unitId() + "")
                                .param("group", "dien-hinh")
                                .param("words", words))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void a_draft_is_the_provinces_own_and_what_is_published_all_below_read() throws Exception {
        as(province, guide(0, "Chọn người thế nào", 0, "")).andExpect(status().is3xxRedirection());
        as(commune, get("/guidance")).andExpect(content().string(not(containsString("Chọn người thế nào"))));

        as(province, guide(only().id(), "Chọn người thế nào", 1, "publish")).andExpect(status().is3xxRedirection());
        as(commune, get("/guidance"))
                .andExpect(content().string(containsString("Chọn người thế nào")))
                .andExpect(content().string(containsString("Người &lt;b&gt;thật")));
    }

    @Test
    void of_two_who_write_at_once_the_second_sees_both() throws Exception {
        as(province, guide(0, "Một", 0, ""));
        as(province, guide(only().id(), "Hai", 1, "")).andExpect(status().is3xxRedirection());

        as(province, guide(only().id(), "Ba", 1, ""))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Hai")))
                .andExpect(content().string(containsString("Ba")));
        as(province, guide(0, "", 0, "")).andExpect(status().is(422));
    }

    @Test
    void what_a_district_tells_its_communes_is_not_said_to_the_others() throws Exception {
        var district = season.officer("942");
        as(district, guide(0, "Chọn trong huyện", 0, "publish")).andExpect(status().is3xxRedirection());
        var group = new DelegateGroup("dien-hinh", "Điển hình", List.of(), null, List.of(), List.of(), null);
        var groups = List.of(new Cited<>(group, Citation.of("KH128 II.2.d")));
        var all = List.of(only());
        var districts = Set.of(district.unitId(), province.unitId());

        assertThat(GuidanceRules.check(groups, all, Set.of(province.unitId()), List.of(), Instant.EPOCH))
                .extracting(Finding::code)
                .containsExactly("HD-201");
        assertThat(GuidanceRules.check(groups, all, districts, List.of(), Instant.EPOCH))
                .isEmpty();
    }

    @Test
    void nobody_speaks_in_the_name_of_another_unit() throws Exception {
        as(province, guide(0, "Một", 0, "publish"));
        as(commune, get("/guidance/" + only().id())).andExpect(status().isNotFound());
        as(commune, guide(only().id(), "Sửa trộm", 2, "")).andExpect(status().isNotFound());
        var viewer = new Actor(5, "Xem", Set.of(Roles.VIEWER), province.unitId(), province.scope());
        as(viewer, guide(0, "Một", 0, "")).andExpect(status().isForbidden());
        as(viewer, get("/guidance")).andExpect(status().isOk());
    }

    @Test
    void an_answer_is_read_by_every_unit_and_a_question_only_by_the_two() throws Exception {
        ask(commune, "Hộ gia đình có được chọn không?");
        as(other, get("/guidance/questions")).andExpect(content().string(not(containsString("Hộ gia đình có"))));
        as(other, answer(asked(), "Được")).andExpect(status().isNotFound());

        as(province, answer(asked(), "Được, xem KH128 II.2.d")).andExpect(status().is3xxRedirection());
        as(other, get("/guidance/questions"))
                .andExpect(content().string(containsString("Hộ gia đình có được chọn không?")))
                .andExpect(content().string(containsString("Được, xem KH128 II.2.d")))
                .andExpect(content().string(containsString("Thị trấn Châu Thành")));
        as(other, get("/guidance/questions").param("q", "ho gia dinh"))
                .andExpect(content().string(containsString("Hộ gia đình")));
    }

    private static MockHttpServletRequestBuilder answer(Question question, String words) {
        return post("/guidance/questions/" + question.id() + "/answer")
                .param("version", question.version() + "")
                .param("words", words);
    }

    @Test
    void of_two_who_answer_at_once_the_second_keeps_what_was_typed() throws Exception {
        ask(commune, "Chọn mấy người?");
        var seen = asked();
        as(province, answer(seen, "Hai người")).andExpect(status().is3xxRedirection());

        as(province, answer(seen, "Ba người"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Hai người")))
                .andExpect(content().string(containsString("Ba người")));
    }

    @Test
    void a_question_is_taken_back_only_before_it_is_answered() throws Exception {
        ask(commune, "Chọn mấy người?");
        var question = asked();
        as(other, post("/guidance/questions/" + question.id() + "/removal")).andExpect(status().isNotFound());
        as(province, answer(question, "Hai người"));
        as(commune, post("/guidance/questions/" + question.id() + "/removal")).andExpect(status().isConflict());
        as(
                        commune,
                        post("/guidance/questions")
                                .param("to", province.unitId() + "")
                                .param("words", " "))
                .andExpect(status().is(422));
    }

    @Test
    void groups_without_guidance_and_questions_that_wait_are_told() {
        var now = Instant.parse("2020-02-12T01:00:00Z");
        var group = new DelegateGroup("dien-hinh", "Điển hình", List.of(), null, List.of(), List.of(), null);
        var groups = List.of(new Cited<>(group, Citation.of("KH128 II.2.d")));
        var guide = new Guide(1, "", 1, "dien-hinh", "", "", "", now, 1, "", now);
        var old = new Question(1, "", 2, 1, "", "", "", now.minus(Duration.ofDays(4)), null, 1);

        var found = GuidanceRules.check(groups, List.of(), Set.of(1L), List.of(old), now);
        assertThat(found).extracting(Finding::code).containsExactly("HD-201", "HD-202");
        assertThat(found.getFirst().citation())
                .as("as the plan says of the group")
                .isEqualTo(groups.getFirst().citation());
        var fresh = new Question(1, "", 2, 1, "", "", "", now.minus(Duration.ofDays(3)), null, 1);
        assertThat(GuidanceRules.check(groups, List.of(guide), Set.of(1L), List.of(fresh), now))
                .isEmpty();
    }
}
