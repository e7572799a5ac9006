package vn.daihoi.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// Two officers have the page of one list open, and both act on it.
@OnLists
class TwoOfficersTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Season season;

    @Autowired
    BeginList begin;

    @Autowired
    AddEntries add;

    @Autowired
    Entries entries;

    @Autowired
    DelegateLists lists;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private Actor officer;
    private Actor colleague;
    private long list;
    private long first;
    private long second;
    private String opened;

    @BeforeEach
    void both_have_the_list_open() {
        season.open();
        JdbcClient.create(owner)
                .sql("truncate delegate.list, people.registrant cascade")
                .update();
        officer = season.officer("942");
        colleague = season.colleague("942");
        list = Acting.as(officer, () -> begin.begin(officer, officer.unitId(), Purpose.UP));
        first = put("Thạch Thị Sa Rây");
        second = put("Lý Thị Kim");
        opened = now();
    }

    private long put(String name) {
        var person = season.person("31569", name, 1980, Sex.FEMALE, "Khơ-me");
        return Acting.as(officer, () -> {
            var from = season.unit("31569").id();
            add.add(officer, list, List.of(NewEntry.of(person, EntryKind.INDIVIDUAL, from)));
            return entries.of(list).getLast().id();
        });
    }

    private String now() {
        return ""
                + Acting.as(Actor.SYSTEM, () -> lists.find(list).orElseThrow()).version();
    }

    private EntryState stateOf(long entry) {
        return Acting.as(Actor.SYSTEM, () -> entries.find(list, entry).orElseThrow())
                .state();
    }

    private ResultActions as(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    private MockHttpServletRequestBuilder step(String step, long entry) {
        return post("/lists/" + list + "/steps")
                .param("version", opened)
                .param("step", step)
                .param("entry", "" + entry);
    }

    private MockHttpServletRequestBuilder withdrawal(long entry) {
        return post("/lists/" + list + "/entries/" + entry + "/withdrawal")
                .param("version", opened)
                .param("reason", "Ốm");
    }

    private MockHttpServletRequestBuilder vote(String path, String inFavour) {
        return post("/lists/" + list + path)
                .param("version", opened)
                .param("heldOn", "20/06/2020")
                .param("summoned", "200")
                .param("present", "180")
                .param("inFavour", inFavour)
                .param("against", "0")
                .param("abstaining", "0")
                .param("way", "hands");
    }

    @Test
    void a_bulk_act_on_a_line_that_a_colleague_has_changed_tells_what_changed() throws Exception {
        as(colleague, withdrawal(first)).andExpect(redirectedUrl("/lists/" + list));

        as(officer, step("review", first).param("entry", "" + second))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Đặng Hữu Nghĩa: rút vì “Ốm”")))
                .andExpect(content().string(containsString("name=\"entry\" value=\"" + second + "\" checked")));
        assertThat(stateOf(second)).isInstanceOf(EntryState.Proposed.class);
    }

    @Test
    void a_bulk_act_on_other_lines_is_not_held_up() throws Exception {
        as(colleague, withdrawal(first));

        as(officer, step("review", second)).andExpect(redirectedUrl("/lists/" + list));
        assertThat(stateOf(second)).isInstanceOf(EntryState.Reviewed.class);
    }

    @Test
    void what_a_colleague_did_and_took_back_holds_nobody_up() throws Exception {
        as(colleague, step("reserve", first)).andExpect(redirectedUrl("/lists/" + list));
        as(officer, step("reserve", first)).andExpect(status().isConflict());
        as(colleague, post("/lists/" + list + "/undo"));

        as(officer, step("review", first)).andExpect(redirectedUrl("/lists/" + list));
    }

    @Test
    void undoing_what_a_page_still_shows_is_a_change_too() throws Exception {
        as(colleague, step("reserve", first));
        opened = now();
        as(colleague, post("/lists/" + list + "/undo"));

        as(officer, step("go", first))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("hoàn tác việc “chọn chính thức, dự bị”")));
    }

    @Test
    void nobody_drops_out_twice_and_the_reason_stays_typed() throws Exception {
        as(colleague, step("reserve", first));

        as(officer, withdrawal(first))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"Ốm\"")))
                .andExpect(content().string(containsString("chọn chính thức, dự bị")));
        assertThat(stateOf(first)).isInstanceOf(EntryState.Proposed.class);
    }

    @Test
    void a_vote_is_recorded_only_on_the_list_that_was_on_the_page() throws Exception {
        as(colleague, withdrawal(first));

        as(officer, vote("/adoption", "175"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Thạch Thị Sa Rây")))
                .andExpect(content().string(containsString("value=\"175\"")));
        assertThat(Acting.as(officer, () -> lists.find(list).orElseThrow()).adopted())
                .isFalse();

        opened = now();
        as(officer, vote("/adoption", "175")).andExpect(redirectedUrl("/lists/" + list));
    }

    @Test
    void who_was_adopted_is_called_adopted() throws Exception {
        as(officer, vote("/adoption", "175"));

        as(officer, get("/lists/" + list))
                .andExpect(content().string(containsString("Đã thông qua")))
                .andExpect(content().string(not(containsString("Đề xuất"))));
    }

    @Test
    void a_recorded_vote_is_put_right_by_the_head_with_a_reason_and_what_stood_there_is_kept() throws Exception {
        as(officer, vote("/adoption", "175"));
        opened = now();
        var head = season.head("942");

        as(officer, vote("/adoption/correction", "170").param("reason", "Đếm nhầm"))
                .andExpect(status().isConflict())
                .andExpect(content().string(not(containsString("correction-found"))));
        as(head, vote("/adoption/correction", "190"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("DB-314")))
                .andExpect(content().string(containsString("DB-304")))
                .andExpect(content().string(containsString("value=\"190\"")));
        as(head, vote("/adoption/correction", "175").param("reason", "Không có gì"))
                .andExpect(content().string(containsString("DB-335")));

        as(head, vote("/adoption/correction", "170").param("reason", "Đếm nhầm"))
                .andExpect(redirectedUrl("/lists/" + list + "/adoption"));
        as(officer, get("/lists/" + list + "/adoption"))
                .andExpect(content().string(containsString("170 tán thành")))
                .andExpect(
                        content().string(containsString("vì “Đếm nhầm”. Trước đó ghi: ngày 20/06/2020, 175 tán thành")))
                .andExpect(content().string(not(containsString("/adoption/correction"))));
    }

    @Test
    void a_vote_the_congress_was_built_on_is_put_right_before_its_eyes() throws Exception {
        as(officer, vote("/adoption", "175"));
        var body = season.standingBody();
        var congress = Acting.as(body, () -> begin.begin(body, body.unitId(), Purpose.HERE));
        as(body, post("/lists/" + congress + "/assembly")).andExpect(redirectedUrl("/lists/" + congress));
        opened = now();
        var head = season.head("942");
        as(head, get("/lists/" + list + "/adoption"))
                .andExpect(content().string(containsString("Cấp trên đã tổng hợp danh sách này")));

        as(head, vote("/adoption/correction", "170").param("reason", "Đếm nhầm"))
                .andExpect(redirectedUrl("/lists/" + list + "/adoption"));

        as(body, get("/lists/" + congress))
                .andExpect(content().string(containsString("Huyện Châu Thành đã đính chính")))
                .andExpect(content().string(containsString("“Đếm nhầm”")));
    }
}
