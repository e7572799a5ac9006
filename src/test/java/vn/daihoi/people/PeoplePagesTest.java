package vn.daihoi.people;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.daihoi.audit.Entries;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

@OnRegister
class PeoplePagesTest {
    private static final Sensitive KNOWN = new Sensitive("Khơ-me", "Phật giáo", true);

    @Autowired
    SearchDuplicates search;

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    Registrants registrants;

    @Autowired
    ExportPeople export;

    @Autowired
    Honours honours;

    @Autowired
    JdbcClient jdbc;

    private Actor body;
    private Actor officer;
    private Registrant teacher;

    @BeforeEach
    void a_teacher() {
        people.open();
        body = people.standingBody();
        officer = people.officer("99301");
        teacher = people.teacher("99301", "Kim Thị Sà Vên", 1988, KNOWN);
    }

    @Test
    void the_list_is_searched_without_accents_and_had_as_excel_and_json() throws Exception {
        as(body, get("/people").param("q", "sa ven").param("kind", "person"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Kim Thị Sà Vên")))
                .andExpect(content().string(not(containsString(">people."))))
                .andExpect(content().string(not(containsString("Khơ-me"))));
        as(body, get("/people/export").param("q", "sa ven"))
                .andExpect(header().string("Content-Disposition", containsString(".xlsx")));
        as(body, get("/api/v1/people").param("q", "sà vên").param("size", "2"))
                .andExpect(jsonPath("$.people[0].name").value("Kim Thị Sà Vên"))
                .andExpect(content().string(not(containsString("Khơ-me"))));
    }

    @Test
    void an_unknown_unit_is_nobody_and_never_everybody() throws Exception {
        as(body, get("/people").param("under", "khong-co"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Không có đơn vị “khong-co”")))
                .andExpect(content().string(not(containsString("/people/export"))))
                .andExpect(content().string(not(containsString("Kim Thị Sà Vên"))));
        as(body, get("/people/export").param("under", "khong-co")).andExpect(status().is3xxRedirection());
        as(body, get("/api/v1/people").param("under", "khong-co")).andExpect(status().isBadRequest());
        as(body, get("/people").param("under", "99301")).andExpect(status().isOk());
    }

    @Test
    void an_export_is_in_the_journal_and_says_when_it_is_cut() throws Exception {
        people.teacher("99301", "Kim Thị Sà Vên Hai", 1990, KNOWN);
        as(officer, get("/people/export").param("q", "sa ven")).andExpect(status().isOk());
        assertThat(Acting.as(Actor.SYSTEM, () -> new Entries(jdbc).about("register", 0)))
                .anySatisfy(entry -> assertThat(entry.toString()).contains("people.exported", "q=sa", "rows"));

        var found = Acting.as(body, () -> export.export(body, RegistrantFilter.named("sa ven"), "/people", 1));
        assertThat(found.rows()).hasSize(1);
        assertThat(found.total()).isGreaterThan(1);
        as(people.administrator(), get("/people/export")).andExpect(status().isForbidden());
        as(people.administrator(), get("/people"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/people/export"))));
    }

    @Test
    void what_is_sensitive_is_masked_until_it_is_opened_and_the_look_is_shown_to_those_who_answer_for_it()
            throws Exception {
        var page = "/people/" + teacher.id();
        as(officer, get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("•••••")))
                .andExpect(content().string(not(containsString("Khơ-me"))));
        as(officer, post(page + "/looks")).andExpect(content().string(containsString("Khơ-me")));
        as(people.administrator(), get("/people/looks"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(officer.name())))
                .andExpect(content().string(containsString("Trang cá nhân")));
        as(officer, get("/people/looks")).andExpect(status().isForbidden());
    }

    @Test
    void a_viewer_opens_nothing_by_page_or_by_program() throws Exception {
        var viewer = people.viewer();
        as(viewer, get("/people/" + teacher.id()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/looks\""))));
        as(viewer, post("/people/" + teacher.id() + "/looks")).andExpect(status().isForbidden());
        as(viewer, get("/api/v1/people/" + teacher.id() + "/sensitive")).andExpect(status().isForbidden());
        as(people.officer("993"), get("/api/v1/people/" + teacher.id() + "/sensitive"))
                .andExpect(status().isForbidden());
        as(officer, get("/api/v1/people/" + teacher.id() + "/sensitive"))
                .andExpect(jsonPath("$.ethnicity").value("Khơ-me"));
    }

    @Test
    void somebody_is_added_by_form_and_all_faults_are_told_with_what_was_typed() throws Exception {
        as(officer, form("/people").param("display", "Trần Văn 2").param("born", "30/02/1980"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"Trần Văn 2\"")))
                .andExpect(content().string(containsString("30/02/1980")))
                .andExpect(content().string(containsString("chữ số hoặc dấu lạ")));
        as(
                        officer,
                        form("/people")
                                .param("display", "Đại đức Danh Sóc Thia")
                                .param("born", "02/03/1971")
                                .param("ethnicity", "Khơ-me"))
                .andExpect(status().is3xxRedirection());
        as(officer, get("/api/v1/people").param("q", "soc thia"))
                .andExpect(jsonPath("$.people[0].religiousTitle").value("Đại đức"))
                .andExpect(jsonPath("$.people[0].born").value("1971-03-02"));
    }

    @Test
    void the_second_editor_sees_what_differs_and_loses_nothing() throws Exception {
        var page = "/people/" + teacher.id();
        var typed = form(page)
                .param("display", "Kim Thị Sà Vên")
                .param("post", "Hiệu trưởng")
                .param("born", "1988");
        as(body, typed.param("unit", "99301")).andExpect(status().is3xxRedirection());

        as(officer, form(page).param("display", "Kim Thị Sà Vên").param("post", "Hiệu phó"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Hiệu trưởng")))
                .andExpect(content().string(containsString("value=\"Hiệu phó\"")));
    }

    @Test
    void honours_show_by_family_and_a_wrong_one_is_refused_beside_its_field() throws Exception {
        var page = "/people/" + teacher.id();
        as(officer, post(page + "/honours").param("award", "lao-dong-tien-tien").param("year", "2019"))
                .andExpect(status().is3xxRedirection());
        as(officer, post(page + "/honours").param("award", "gia-dinh-van-hoa").param("year", "2019"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("không tặng cho loại đối tượng này")));
        as(officer, get(page))
                .andExpect(content().string(containsString("<h3>Danh hiệu thi đua</h3>")))
                .andExpect(content().string(containsString("Ghi danh hiệu, khen thưởng")));
    }

    @Test
    void an_honour_that_was_put_right_meanwhile_is_not_taken_back_unseen() throws Exception {
        var page = "/people/" + teacher.id();
        as(officer, honour("")).andExpect(status().is3xxRedirection());
        var seen = page + "/honours/" + held().getFirst().id() + "/removal";
        as(body, post(seen)).andExpect(status().is3xxRedirection());
        as(body, honour("15/QĐ-UBND")).andExpect(status().is3xxRedirection());

        as(officer, post(seen))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Có người đã thay đổi trước")));
        assertThat(held())
                .singleElement()
                .satisfies(one -> assertThat(one.honour().decision()).isEqualTo("15/QĐ-UBND"));
    }

    private MockHttpServletRequestBuilder honour(String decision) {
        return post("/people/" + teacher.id() + "/honours")
                .param("award", "lao-dong-tien-tien")
                .param("year", "2019")
                .param("decision", decision);
    }

    private List<Honours.Held> held() {
        return Acting.as(body, () -> honours.of(teacher.id()));
    }

    @Test
    void duplicates_are_listed_compared_merged_and_taken_apart_again() throws Exception {
        var one = people.teacher("99301", "Tăng Thị Phô La", 1988, KNOWN);
        var other = people.teacher("99-SYT", "Tăng Thị Phô La", 1989, Sensitive.UNKNOWN);
        var pair = "/people/duplicates/" + one.id() + "/" + other.id();
        as(body, get("/people/duplicates"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đang tìm lại trong cả sổ")))
                .andExpect(content().string(not(containsString(">people."))));
        search.now();
        as(body, get("/people/duplicates"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Đang tìm lại trong cả sổ"))));
        as(body, get(pair))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Năm sinh lệch một năm: 1988 và 1989")))
                .andExpect(content().string(containsString("pick-born")));
        as(
                        body,
                        post(pair + "/merge")
                                .param("version", "0")
                                .param("otherVersion", "0")
                                .param("pick-born", "other"))
                .andExpect(status().is3xxRedirection());

        var merged = Acting.as(body, () -> registrants.visibleTo(body, one.id()));
        assertThat(merged.facts().bornYear()).isEqualTo(1989);
        as(body, get("/people/" + other.id()))
                .andExpect(content().string(containsString("Dòng này đã gộp vào người khác")));
        as(officer, get("/people/duplicates")).andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder form(String url) {
        return post(url).param("kind", "person").param("version", "0");
    }

    private ResultActions as(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }
}
