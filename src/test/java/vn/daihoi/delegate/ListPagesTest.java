package vn.daihoi.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

@OnLists
class ListPagesTest {
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
    Populations populations;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private Actor officer;
    private long list;
    private long up;
    private long person;

    @BeforeEach
    void the_district_has_a_list_with_one_farmer() {
        season.open();
        JdbcClient.create(owner)
                .sql("truncate delegate.list, people.registrant, conference.conference cascade")
                .update();
        populations.forget();
        officer = season.officer("942");
        list = Acting.as(officer, () -> begin.begin(officer, officer.unitId(), Purpose.HERE));
        up = Acting.as(officer, () -> begin.begin(officer, officer.unitId(), Purpose.UP));
        person = season.person("31569", "Thạch Thị Sa Rây", 1980, Sex.FEMALE, "Khơ-me");
        Acting.as(
                officer,
                () -> add.add(
                        officer,
                        list,
                        List.of(NewEntry.of(
                                person,
                                EntryKind.INDIVIDUAL,
                                season.unit("31569").id()))));
    }

    private ResultActions as(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    private String now(long of) {
        return "" + Acting.as(Actor.SYSTEM, () -> lists.find(of).orElseThrow()).version();
    }

    private long onlyEntry() {
        return Acting.as(officer, () -> entries.of(list).getFirst().id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lists",
                "/lists/{here}",
                "/lists/{here}?q=sa%20ray&sort=-name",
                "/lists/{here}?by=sex&is=nu",
                "/lists/{here}/composition",
                "/lists/{here}/candidates?who=thach",
                "/lists/{here}/entries/{entry}/withdrawal",
                "/imports/delegates?target={here}",
                "/lists/{here}/credentials",
                "/lists/{here}/population",
                "/lists/{up}",
                "/lists/{up}/adoption"
            })
    void every_page_opens_and_has_words_for_all_it_says(String path) throws Exception {
        var shown = as(
                        officer,
                        get(path.replace("{here}", "" + list)
                                .replace("{up}", "" + up)
                                .replace("{entry}", "" + onlyEntry())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(shown).doesNotContain(">delegate.").doesNotContain("DB-101</p>");
    }

    @Test
    void the_table_names_the_person_and_the_composition_who_is_missing() throws Exception {
        as(officer, get("/lists/" + list))
                .andExpect(content().string(containsString("Thạch Thị Sa Rây")))
                .andExpect(content().string(containsString("/plan/paragraphs/II.2.b")));
    }

    @Test
    void a_cell_saves_its_line_and_a_colleague_who_is_late_sees_the_new_value() throws Exception {
        var path = "/lists/" + list + "/entries/" + onlyEntry();
        as(
                        officer,
                        post(path)
                                .header("X-Row", "yes")
                                .param("version", "0")
                                .param("kind", "guest")
                                .param("note", "ngồi hàng đầu"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ngồi hàng đầu")));

        as(
                        season.colleague("942"),
                        post(path)
                                .header("X-Row", "yes")
                                .param("version", "0")
                                .param("kind", "individual")
                                .param("note", "khác"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("ngồi hàng đầu")))
                .andExpect(content().string(containsString("vừa được người khác sửa")));
    }

    @Test
    void a_pasted_block_is_shown_before_it_is_written() throws Exception {
        season.person("31569", "Lý Thị Kim", 1970, Sex.FEMALE, "Hoa");
        season.person("31570", "Lý Thị Kim", 1985, Sex.FEMALE, "Kinh");
        var text = "Họ tên\tNăm sinh\nThach Thi Sa Ray\t1980\nLý Thị Kim\t1990\nNgười Mới\t1999\nLý Thị Kim\t1985";

        var path = uploaded(as(
                officer, post("/imports/delegates").param("target", "" + list).param("text", text)));
        var page = as(officer, get(path))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("đã có trong danh sách")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("name=\"choice.3\"", "name=\"choice.4\"", "Cần chọn");
        assertThat(Acting.as(officer, () -> entries.of(list))).hasSize(1);

        as(
                        officer,
                        post(path + "/confirmation")
                                .param("fingerprint", fingerprint(page))
                                .param("choice.5", "skip")
                                .param("choice.4", "new")
                                .param("choice.3", "skip"))
                .andExpect(redirectedUrl(path));
        assertThat(Acting.as(officer, () -> entries.of(list))).hasSize(2);

        as(officer, post(path + "/retraction")).andExpect(redirectedUrl(path));
        assertThat(Acting.as(officer, () -> entries.of(list))).hasSize(1);
    }

    @Test
    void a_clean_csv_file_is_read_and_another_kind_of_file_refused() throws Exception {
        var csv = "\uFEFFHọ và tên;Năm sinh\nThạch Thị Sa Rây;1980\n".getBytes(StandardCharsets.UTF_8);
        var path = uploaded(as(
                officer,
                multipart("/imports/delegates")
                        .file(new MockMultipartFile("file", "ds.csv", null, csv))
                        .param("target", "" + list)));
        as(officer, get(path)).andExpect(content().string(containsString("đã có trong danh sách")));

        var odd = new byte[] {(byte) 0xC3, (byte) 0x28, 0x00};
        as(
                        officer,
                        multipart("/imports/delegates")
                                .file(new MockMultipartFile("file", "ds.doc", null, odd))
                                .param("target", "" + list))
                .andExpect(status().is(422));
    }

    private static String uploaded(org.springframework.test.web.servlet.ResultActions sent) throws Exception {
        return java.util.Objects.requireNonNull(sent.andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private static String fingerprint(String page) {
        return page.replaceFirst("(?s).*name=\"fingerprint\" value=\"(\\w+)\".*", "$1");
    }

    @Test
    void a_vote_that_does_not_add_up_comes_back_with_all_that_is_wrong() throws Exception {
        as(
                        officer,
                        post("/lists/" + up + "/adoption")
                                .param("version", now(up))
                                .param("heldOn", "20/06/2020")
                                .param("summoned", "100")
                                .param("present", "90")
                                .param("inFavour", "95")
                                .param("against", "0")
                                .param("abstaining", "0"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("DB-301")))
                .andExpect(content().string(containsString("DB-304")))
                .andExpect(content().string(containsString("value=\"95\"")));
    }

    @Test
    void the_credentials_add_up_in_the_page_and_in_the_json() throws Exception {
        as(officer, get("/lists/" + list + "/credentials"))
                .andExpect(content().string(containsString("Mọi bảng cộng đủ 1 đại biểu")));
        as(officer, get("/api/v1/lists/" + list + "/credentials"))
                .andExpect(jsonPath("$.total", is(1)))
                .andExpect(jsonPath("$.oldest.name", is("Thạch Thị Sa Rây")));
        as(officer, get("/api/v1/lists/" + list)).andExpect(jsonPath("$.entries", hasSize(1)));
        as(officer, get("/api/v1/lists/" + list + "/composition")).andExpect(jsonPath("$.total", is(1)));
    }

    @Test
    void who_came_is_written_down_from_the_day_on_and_the_report_reconciles() throws Exception {
        as(officer, present())
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("DB-338")));
        JdbcClient.create(owner).sql("""
            insert into conference.conference (season, unit_id, on_day, state_at, state_by)
            select season, unit_id, date '2020-06-19', now(), 'x' from delegate.list where id = :list
            """).param("list", list).update();

        as(officer, present()).andExpect(redirectedUrl("/lists/" + list));
        JdbcClient.create(owner)
                .sql("delete from conference.conference where state_by = 'x'")
                .update();

        as(officer, get("/lists/" + list)).andExpect(content().string(containsString("<small>Có mặt</small>")));
        as(officer, get("/api/v1/lists/" + list + "/credentials"))
                .andExpect(jsonPath("$.total", is(1)))
                .andExpect(jsonPath("$.present", is(1)));
        as(officer, get("/lists/" + list + "?by=attendance&is=present"))
                .andExpect(content().string(containsString("Thạch Thị Sa Rây")));
        as(officer, get("/lists/" + list + "/credentials.xlsx")).andExpect(status().isOk());
    }

    @Test
    void an_act_comes_back_to_what_was_looked_at() throws Exception {
        as(
                        officer,
                        post("/lists/" + list + "/steps?q={q}&state=proposed&sort=-name&page=2", "Rây {1}")
                                .param("version", now(list))
                                .param("step", "review")
                                .param("entry", "" + onlyEntry()))
                .andExpect(redirectedUrl("/lists/" + list + "?q=R%C3%A2y%20%7B1%7D&state=proposed&sort=-name&page=2"));
    }

    @Test
    void a_kind_that_is_not_known_is_remarked() throws Exception {
        var page = page(pasted("Họ tên\tTư cách\nNgười Mới\tThượng khách quý\nLý Thị Mới\tVIP"));

        assertThat(page).contains("Không rõ tư cách “VIP”").doesNotContain("Không rõ tư cách “Thượng");
    }

    private MockHttpServletRequestBuilder present() {
        return post("/lists/" + list + "/steps")
                .param("version", now(list))
                .param("step", "present")
                .param("entry", "" + onlyEntry());
    }

    @Test
    void names_behind_a_sensitive_number_are_shown_by_role_only() throws Exception {
        as(season.standingBody(), get("/lists/" + list + "?by=ethnicity&is=Khơ-me"))
                .andExpect(content().string(containsString("Thạch Thị Sa Rây")));
        as(officer, get("/lists/" + list + "?by=ethnicity&is=Khơ-me"))
                .andExpect(content().string(not(containsString("id=\"row-"))));
    }

    @Test
    void of_a_short_list_even_the_numbers_of_what_is_sensitive_are_shown_by_role_only() throws Exception {
        var viewer = new Actor(9, "Người xem", Set.of(Roles.VIEWER), officer.unitId(), officer.scope());
        var here = "/lists/" + list;
        as(season.standingBody(), get(here + "/credentials"))
                .andExpect(content().string(containsString("id=\"facet-ethnicity\"")));
        as(season.standingBody(), get(here + "/composition"))
                .andExpect(content().string(containsString("Khơ-me")));
        // the farmer is of a commune: the district's officer keeps the list and may not see it of her either
        for (var reader : List.of(viewer, officer)) {
            as(reader, get(here + "/credentials"))
                    .andExpect(content().string(containsString("Danh sách dưới 20 đại biểu")))
                    .andExpect(content().string(containsString("id=\"facet-sex\"")))
                    .andExpect(content().string(not(containsString("id=\"facet-ethnicity\""))))
                    .andExpect(content().string(not(containsString("Khơ-me"))));
            as(reader, get("/api/v1" + here + "/credentials"))
                    .andExpect(jsonPath("$.total", is(1)))
                    .andExpect(jsonPath("$.minority").doesNotExist())
                    .andExpect(content().string(not(containsString("Khơ-me"))));
            as(reader, get(here + "/composition"))
                    .andExpect(content().string(not(containsString("Khơ-me"))))
                    .andExpect(content().string(containsString("Dân tộc, tôn giáo không hiện")));
            as(reader, get("/api/v1" + here + "/composition"))
                    .andExpect(content().string(not(containsString("Khơ-me"))));
        }
    }

    @Test
    void on_a_longer_list_one_more_person_does_not_show_what_is_sensitive_about_them() throws Exception {
        for (int i = 0; i < 30; i++) {
            put(season.person("31569", "Lý Văn Bình", 1950 + i, Sex.MALE, i < 6 ? "Khơ-me" : "Kinh"));
        }
        var hoa = season.person("31569", "Trần Văn Sáu", 1980, Sex.MALE, "Hoa");
        var composition = shown("/composition");
        var credentials = shown("/credentials");
        assertThat(composition).contains("Khơ-me", "khoảng 5", "số làm tròn đến 5 người");
        assertThat(credentials)
                .contains("khoảng 5", "được làm tròn đến 5 người")
                .doesNotContain("by=ethnicity");
        assertThat(api("/composition")).doesNotContain("Khơ-me");

        // whoever is added is of another people than before: of nobody can it be read off the numbers
        put(hoa);
        assertThat(parts(shown("/composition"))).isEqualTo(parts(composition));
        assertThat(shown("/credentials")).contains("khoảng 5").doesNotContain("Hoa");

        as(season.standingBody(), get("/lists/" + list + "/credentials"))
                .andExpect(content().string(containsString("Hoa")))
                .andExpect(content().string(containsString("by=ethnicity")));
    }

    private void put(long registrant) {
        Acting.as(
                officer,
                () -> add.add(
                        officer,
                        list,
                        List.of(NewEntry.of(
                                registrant,
                                EntryKind.INDIVIDUAL,
                                season.unit("31569").id()))));
    }

    private String shown(String path) throws Exception {
        return as(officer, get("/lists/" + list + path))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String api(String path) throws Exception {
        return as(officer, get("/api/v1/lists/" + list + path))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /// What the bars of the peoples say.
    private static List<String> parts(String page) {
        var axis = page.substring(page.indexOf("<h3>Dân tộc"), page.indexOf("<h3>Tôn giáo"));
        return java.util.regex.Pattern.compile("(khoảng|dưới) [0-9]+")
                .matcher(axis)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    @Test
    void lists_leave_as_excel() throws Exception {
        as(officer, get("/lists/" + list + ".xlsx"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(".xlsx")));
        as(officer, get("/lists/" + list + "/credentials.xlsx")).andExpect(status().isOk());
    }

    @Test
    void a_viewer_is_told_of_the_role_before_a_missing_field() throws Exception {
        var viewer = new Actor(9, "Người xem", Set.of(Roles.VIEWER), officer.unitId(), officer.scope());
        for (var path : List.of("/steps", "/adoption", "/entries", "/entries/1/withdrawal")) {
            as(viewer, post("/lists/" + list + path)).andExpect(status().isForbidden());
        }
    }

    @Test
    void a_kind_or_a_group_the_plan_does_not_know_is_refused() throws Exception {
        var line = "/lists/" + list + "/entries/" + onlyEntry();
        as(officer, post(line).param("version", "0").param("kind", "vip")).andExpect(status().isBadRequest());
        as(
                        officer,
                        post(line)
                                .header("X-Row", "yes")
                                .param("version", "0")
                                .param("kind", "guest")
                                .param("group", "nhom-la"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("không có nhóm đại biểu “nhom-la”")));
        assertThat(Acting.as(officer, () -> entries.of(list)))
                .singleElement()
                .extracting(Entry::kind)
                .isEqualTo(EntryKind.INDIVIDUAL);
    }

    @Test
    void a_neighbour_finds_no_such_list() throws Exception {
        as(season.officer("943"), get("/lists/" + list)).andExpect(status().isNotFound());
    }

    @Test
    void the_groups_by_post_and_honour_open_and_fill_the_list_of_the_congress() throws Exception {
        var body = season.standingBody();
        var congress = Acting.as(body, () -> begin.begin(body, body.unitId(), Purpose.HERE));
        JdbcClient.create(owner)
                .sql("update people.registrant set awards = '{ba-me-viet-nam-anh-hung}' where id = :id")
                .param("id", person)
                .update();

        as(body, get("/lists/" + congress + "/groups"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Bà mẹ Việt Nam Anh hùng")))
                .andExpect(content().string(containsString("name=\"group.me-vnah\" value=\"" + person + "\"")));
        as(body, post("/lists/" + congress + "/groups").param("group.me-vnah", "" + person))
                .andExpect(redirectedUrl("/lists/" + congress));

        assertThat(Acting.as(body, () -> entries.of(congress))).singleElement().satisfies(entry -> {
            assertThat(entry.group()).isEqualTo("me-vnah");
            assertThat(entry.exOfficio()).isTrue();
        });
    }

    @Test
    void seats_of_the_nation_are_a_number_a_congress_can_have() throws Exception {
        var body = season.standingBody();
        var nation = Acting.as(body, () -> begin.begin(body, body.unitId(), Purpose.UP));

        for (var wrong : List.of("-1", "10001", "nhiều", "99999999999")) {
            as(body, post("/lists/" + nation + "/quota").param("seats", wrong).param("notice", "TB 12"))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("value=\"" + wrong + "\"")));
        }
        as(body, post("/lists/" + nation + "/quota").param("seats", "12").param("notice", "TB 12"))
                .andExpect(redirectedUrl("/lists/" + nation + "/adoption"));
        as(body, get("/lists/" + nation + "/adoption"))
                .andExpect(content().string(containsString("name=\"seats\" type=\"text\" value=\"12\"")));
    }

    @Test
    void who_withdrew_and_is_put_on_again_is_led_to_the_way_back() throws Exception {
        var line = "/lists/" + list + "/entries/" + onlyEntry();
        as(officer, post(line + "/withdrawal").param("version", now(list)).param("reason", "Ốm"))
                .andExpect(redirectedUrl("/lists/" + list));
        as(officer, get("/lists/" + list)).andExpect(content().string(containsString(line + "/restoration")));

        as(officer, post("/lists/" + list + "/entries").param("registrant", "" + person))
                .andExpect(redirectedUrl(line + "/restoration"));
        as(officer, get(line + "/restoration")).andExpect(content().string(containsString("Thạch Thị Sa Rây")));
        as(officer, post(line + "/restoration").param("reason", "Đã khỏi")).andExpect(redirectedUrl("/lists/" + list));

        as(officer, get("/lists/" + list))
                .andExpect(content().string(containsString("khôi phục vì “Đã khỏi”")))
                .andExpect(content().string(not(containsString("/restoration"))));
    }

    @Test
    void a_row_the_register_refuses_comes_back_with_its_fault_and_the_choices_kept() throws Exception {
        var text = "Họ tên\tNăm sinh\nNgười Mới\t1999\nNgười 007\t1980";

        var path = pasted(text);
        var page = page(path);
        assertThat(page).contains("<option value=\"skip\" selected>");
        as(
                        officer,
                        post(path + "/confirmation")
                                .param("fingerprint", fingerprint(page))
                                .param("choice.2", "new")
                                .param("choice.3", "new"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("chưa có gì được ghi")))
                .andExpect(content().string(not(containsString("<option value=\"skip\" selected>"))));
        assertThat(Acting.as(officer, () -> entries.of(list))).hasSize(1);

        as(
                        officer,
                        post(path + "/confirmation")
                                .param("fingerprint", fingerprint(page))
                                .param("choice.2", "new")
                                .param("choice.3", "skip"))
                .andExpect(redirectedUrl(path));
        assertThat(Acting.as(officer, () -> entries.of(list))).hasSize(2);
    }

    private String pasted(String text) throws Exception {
        return uploaded(as(
                officer, post("/imports/delegates").param("target", "" + list).param("text", text)));
    }

    private String page(String path) throws Exception {
        return as(officer, get(path)).andReturn().getResponse().getContentAsString();
    }

    @Test
    void a_choice_that_cannot_be_read_is_a_bad_request() throws Exception {
        var path = pasted("Họ tên\nNgười Mới");
        as(
                        officer,
                        post(path + "/confirmation")
                                .param("fingerprint", fingerprint(page(path)))
                                .param("choice.2", "abc"))
                .andExpect(status().isBadRequest());
        as(officer, post("/lists/" + list + "/groups").param("group.x", "abc")).andExpect(status().isBadRequest());
    }

    @Test
    void somebody_new_comes_from_the_unit_their_row_names() throws Exception {
        var text = "Họ tên\tĐơn vị\nNgười Mới\txa ho dac kien\nNgười Khác\t31569\nNgười Lạ\tXã Không Có";
        var commune = season.unit("31570").id();
        var path = pasted(text);
        var page = page(path);
        assertThat(page)
                .contains(
                        "<option value=\"new:" + commune + "\" selected>",
                        "value=\"new:" + season.unit("31569").id() + "\" selected",
                        "Không thấy đơn vị “Xã Không Có”");
        as(
                        officer,
                        post(path + "/confirmation")
                                .param("fingerprint", fingerprint(page))
                                .param("choice.2", "new:" + season.unit("943").id()))
                .andExpect(status().isNotFound());
        as(
                        officer,
                        post(path + "/confirmation")
                                .param("fingerprint", fingerprint(page))
                                .param("choice.2", "new:" + commune)
                                .param("choice.3", "skip")
                                .param("choice.4", "new"))
                .andExpect(redirectedUrl(path));

        assertThat(Acting.as(officer, () -> entries.of(list)))
                .extracting(Entry::fromUnitId)
                .contains(commune, officer.unitId());
    }

    @Test
    void a_thin_hall_is_confirmed_and_a_day_outside_the_season_refused() throws Exception {
        var there = NewEntry.of(person, EntryKind.INDIVIDUAL, officer.unitId());
        Acting.as(officer, () -> add.add(officer, up, List.of(there)));
        as(officer, vote("12/02/1900", "180"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("DB-332")));
        as(officer, vote("20/06/2020", "80"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("DB-333")))
                .andExpect(content().string(containsString("name=\"confirmed\"")));

        as(officer, vote("20/06/2020", "80").param("confirmed", "yes")).andExpect(redirectedUrl("/lists/" + up));
    }

    private MockHttpServletRequestBuilder vote(String day, String present) {
        return post("/lists/" + up + "/adoption")
                .param("version", now(up))
                .param("heldOn", day)
                .param("summoned", "200")
                .param("present", present)
                .param("inFavour", present)
                .param("against", "0")
                .param("abstaining", "0");
    }

    @Test
    void the_congress_learns_that_a_proposal_fell_out_below() throws Exception {
        var there = NewEntry.of(person, EntryKind.INDIVIDUAL, officer.unitId());
        Acting.as(officer, () -> add.add(officer, up, List.of(there)));
        as(officer, vote("20/06/2020", "180")).andExpect(redirectedUrl("/lists/" + up));
        var body = season.standingBody();
        var congress = Acting.as(body, () -> begin.begin(body, body.unitId(), Purpose.HERE));
        as(body, post("/lists/" + congress + "/assembly")).andExpect(redirectedUrl("/lists/" + congress));
        as(body, get("/lists/" + congress)).andExpect(content().string(not(containsString("DB-124"))));
        var below = Acting.as(officer, () -> entries.of(up).getFirst().id());

        as(
                officer,
                post("/lists/" + up + "/entries/" + below + "/withdrawal")
                        .param("version", now(up))
                        .param("reason", "Ốm"));

        var above = Acting.as(body, () -> entries.of(congress).getFirst().id());
        var out = "/lists/" + congress + "/entries/" + above + "/withdrawal";
        as(body, get("/lists/" + congress))
                .andExpect(content().string(containsString("rút hoặc thay: Thạch Thị Sa Rây")))
                .andExpect(content().string(containsString("href=\"" + out + "\" aria-label=\"Rút, thay")));
        as(body, post(out).param("version", now(congress)).param("reason", "Đơn vị đã rút"));
        as(body, get("/lists/" + congress)).andExpect(content().string(not(containsString("Rút, thay"))));
    }
}
