package vn.daihoi.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.database.OnTestDatabase;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
@Import(Province.class)
@TestPropertySource(properties = "daihoi.clock=movable")
class ConferencePagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Province province;

    @Autowired
    BeginConference begin;

    @Autowired
    Sections sections;

    private Actor first;
    private Actor second;
    private long id;

    @BeforeEach
    void two_officers_of_one_department() {
        province.open();
        first = province.officer("94-SYT", "Trần Văn An");
        second = province.officer("94-SYT", "Lê Thị Bình");
        id = Acting.as(first, () -> begin.begin(first, first.unitId()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/facts",
                "/name",
                "/committee",
                "/tasks",
                "/programme",
                "/presidium",
                "/pilot",
                "/backdrop",
                "/programme/print",
                "/holding"
            })
    void every_page_opens_and_has_words_for_all_it_says(String page) throws Exception {
        var shown = as(first, get("/conferences/" + id + page))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(shown).doesNotContain(">conference.").doesNotContain("HN-101</p>");
    }

    @Test
    void the_second_officer_sees_what_differs_and_loses_nothing() throws Exception {
        var version = version(Section.FACTS);
        as(first, facts(version).param("day", "20/04/2020").param("hall", "Hội trường cũ"))
                .andExpect(status().is3xxRedirection());

        as(second, facts(version).param("day", "27/04/2020").param("hall", "").param("address", "Số 1 Hùng Vương"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Trần Văn An")))
                .andExpect(content().string(containsString("20/04/2020")))
                .andExpect(content().string(containsString("value=\"27/04/2020\"")))
                .andExpect(content().string(containsString("value=\"Hội trường cũ\"")))
                .andExpect(content().string(containsString("value=\"Số 1 Hùng Vương\"")))
                .andExpect(content().string(containsString("name=\"version\" value=\"" + (version + 1) + "\"")));
    }

    @Test
    void the_units_page_shows_its_conference() throws Exception {
        as(first, get("/units/" + first.unitId()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/units/" + first.unitId() + "/conference")))
                .andExpect(content().string(containsString("Đang soạn")));
    }

    @Test
    void what_cannot_be_read_comes_back_as_it_was_typed() throws Exception {
        as(first, facts(version(Section.FACTS)).param("day", "30/02/2020").param("guests", "nhiều"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"30/02/2020\"")))
                .andExpect(content().string(containsString("value=\"nhiều\"")))
                .andExpect(content().string(containsString("30/02/2020” không phải là một ngày")));
    }

    @Test
    void what_is_typed_is_judged_before_it_is_saved() throws Exception {
        var version = version(Section.FACTS);

        as(
                        first,
                        post("/conferences/" + id + "/facts/check")
                                .param("version", "" + version)
                                .param("day", "20/03/2020"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("HN-103")))
                .andExpect(content().string(containsString("II.2.b")))
                .andExpect(content().string(not(containsString("<html"))));
        assertThat(version(Section.FACTS)).isEqualTo(version);
    }

    @Test
    void a_row_is_added_moved_and_removed_without_scripts() throws Exception {
        as(
                        first,
                        presidium()
                                .param("presider.new1.name", "Thạch Sa Rây")
                                .param("presider.new1.component-dang", "on")
                                .param("presider.new2.name", "Sơn Thị Ngọc"))
                .andExpect(status().is3xxRedirection());
        var rows = sheet(Section.PRESIDIUM).rows("presider");
        assertThat(rows).hasSize(2);

        as(first, withRows(presidium(), Section.PRESIDIUM).param("act", "up:presider:" + rows.get(1)))
                .andExpect(status().is3xxRedirection());
        assertThat(names()).containsExactly("Sơn Thị Ngọc", "Thạch Sa Rây");

        var last = sheet(Section.PRESIDIUM).rows("presider").getLast();
        as(first, withRows(presidium(), Section.PRESIDIUM).param("act", "remove:presider:" + last))
                .andExpect(status().is3xxRedirection());
        assertThat(names()).containsExactly("Sơn Thị Ngọc");
        as(first, presidium()).andExpect(status().is3xxRedirection());
    }

    @Test
    void two_officers_changing_two_rows_of_the_programme_both_keep_their_work() throws Exception {
        var version = version(Section.PROGRAMME);
        var typed = sheet(Section.PROGRAMME);
        var rows = typed.rows("item");
        as(first, programme(typed, version, "item." + rows.get(0) + ".speaker", "Đội nghi thức"))
                .andExpect(status().is3xxRedirection());

        as(second, programme(typed, version, "item." + rows.get(8) + ".speaker", "Chủ tịch"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString(">Đội nghi thức</textarea>")))
                .andExpect(content().string(containsString(">Chủ tịch</textarea>")));
        assertThat(sheet(Section.PROGRAMME).rows("item")).isEqualTo(rows);
    }

    private MockHttpServletRequestBuilder programme(Sheet typed, int version, String key, String value) {
        var request = post("/conferences/" + id + "/programme").param("version", "" + version);
        typed.cells().forEach((cell, text) -> request.param(cell, cell.equals(key) ? value : text));
        return request;
    }

    @Test
    void a_stranger_finds_nothing_and_a_visitor_is_sent_to_sign_in() throws Exception {
        var stranger = province.officer("943", "Người huyện khác");

        as(stranger, get("/conferences/" + id)).andExpect(status().isNotFound());
        as(stranger, get("/api/v1/conferences/" + id)).andExpect(status().isNotFound());
        as(stranger, get("/units/" + first.unitId() + "/conference")).andExpect(status().isNotFound());
        mvc.perform(get("/conferences/" + id)).andExpect(status().is3xxRedirection());
    }

    @Test
    void names_are_shown_as_typed_and_never_run() throws Exception {
        as(first, presidium().param("presider.new1.name", "<script>alert(1)</script>"))
                .andExpect(status().is3xxRedirection());

        as(first, get("/conferences/" + id + "/presidium"))
                .andExpect(content().string(not(containsString("<script>alert"))));
        as(first, presidium()).andExpect(status().is3xxRedirection());
    }

    @Test
    void the_list_filters_and_is_had_as_excel_and_as_json() throws Exception {
        var body = province.standingBody();

        as(body, get("/conferences").param("q", "so y te"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Sở Y tế")))
                .andExpect(content().string(not(containsString("Huyện Kế Sách</a>"))));
        as(body, get("/conferences.xlsx"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("hoi-nghi.xlsx")));
        as(body, get("/api/v1/conferences").param("state", "drafting"))
                .andExpect(jsonPath("$[0].unitCode").value("94-SYT"));
        as(body, get("/api/v1/conferences/" + id + "/findings"))
                .andExpect(jsonPath("$[?(@.code == 'HN-131')].citation").value("KH128 II.4.d"));
    }

    @Test
    void the_head_sees_what_stands_against_settling_and_keeps_the_reason_typed() throws Exception {
        var head = province.head("94-SYT");

        as(head, get("/conferences/" + id + "/settlement"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("HN-201")));
        as(
                        head,
                        post("/conferences/" + id + "/settlement")
                                .param("accept", "HN-201")
                                .param("reason", "Đang chờ"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Đang chờ")));
    }

    @Test
    void how_to_reach_people_is_for_the_unit_and_those_who_receive_its_papers() throws Exception {
        as(
                        first,
                        committee()
                                .param("member.new1organising.name", "Sơn Thị Ngọc")
                                .param("member.new1organising.body", "organising")
                                .param("member.new1organising.phone", "0299 3 822 333")
                                .param("member.new1organising.email", "ngoc@soctrang.gov.vn"))
                .andExpect(status().is3xxRedirection());
        var viewer = new Actor(
                9, "Người xem", Set.of(Roles.VIEWER), province.unit("94").id(), Actor.EVERYTHING);
        var technician = new Actor(8, "Quản trị", Set.of(Roles.ADMINISTRATOR), null, Actor.EVERYTHING);

        for (var page :
                List.of("/conferences/" + id + "/committee", "/conferences/" + id, "/api/v1/conferences/" + id)) {
            for (var stranger : List.of(viewer, technician)) {
                as(stranger, get(page))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("0299 3 822 333"))))
                        .andExpect(content().string(not(containsString("ngoc@soctrang.gov.vn"))))
                        .andExpect(content().string(containsString("•••")));
            }
            for (var colleague : List.of(first, province.standingBody())) {
                as(colleague, get(page)).andExpect(content().string(containsString("0299 3 822 333")));
            }
        }
        as(first, committee()).andExpect(status().is3xxRedirection());
    }

    @Test
    void a_member_of_no_committee_is_not_dropped_but_asked_about() throws Exception {
        var before = version(Section.COMMITTEE);

        as(first, committee().param("member.new1organising.name", "Thạch Sa Rây"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("thuộc ban nào")))
                .andExpect(content().string(containsString("value=\"Thạch Sa Rây\"")));
        assertThat(version(Section.COMMITTEE)).isEqualTo(before);
    }

    @Test
    void every_table_offers_five_blank_rows_and_nobody_is_head_by_default() throws Exception {
        var shown = shown("/committee");
        for (var body : List.of("organising", "noi-dung")) {
            assertThat(shown).contains("member.new1" + body + ".name", "member.new5" + body + ".name");
            assertThat(shown).doesNotContain("member.new6" + body + ".name");
        }
        assertThat(shown).doesNotContain("value=\"head\" selected").contains("/js/rows.js");
        assertThat(shown("/presidium")).contains("presider.new5.name").doesNotContain("presider.new6.name");
        assertThat(shown("/programme")).contains("item.new5.title", "paper.new5.title");
    }

    @Test
    void findings_are_counted_where_a_phone_folds_them() throws Exception {
        assertThat(shown("/committee")).containsPattern("<summary>Có [1-9]\\d* điều cần xem</summary>");
    }

    private String shown(String page) throws Exception {
        return as(first, get("/conferences/" + id + page))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletRequestBuilder committee() {
        return post("/conferences/" + id + "/committee").param("version", "" + version(Section.COMMITTEE));
    }

    private List<String> names() {
        var sheet = sheet(Section.PRESIDIUM);
        return sheet.rows("presider").stream()
                .map(row -> sheet.get("presider", row, "name"))
                .toList();
    }

    private Sheet sheet(Section section) {
        return Acting.as(first, () -> sections.latest(id).get(section)).sheet();
    }

    private int version(Section section) {
        var latest = Acting.as(first, () -> sections.latest(id).get(section));
        return latest == null ? 0 : latest.version();
    }

    private MockHttpServletRequestBuilder facts(int version) {
        return post("/conferences/" + id + "/facts").param("version", "" + version);
    }

    private MockHttpServletRequestBuilder presidium() {
        return post("/conferences/" + id + "/presidium").param("version", "" + version(Section.PRESIDIUM));
    }

    private MockHttpServletRequestBuilder withRows(MockHttpServletRequestBuilder request, Section section) {
        sheet(section).cells().forEach(request::param);
        return request;
    }

    private ResultActions as(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }
}
