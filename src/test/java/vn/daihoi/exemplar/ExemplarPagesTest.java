package vn.daihoi.exemplar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.Season;
import vn.daihoi.movement.Movements;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

@OnLists
class ExemplarPagesTest {
    private static final String COMMUNE = "31570";
    private static int count;

    @Autowired
    MockMvc mvc;

    @Autowired
    Season season;

    @Autowired
    ProposeExemplar propose;

    @Autowired
    Exemplars exemplars;

    @Autowired
    Movements movements;

    private Actor officer;
    private Actor district;
    private String at;
    private long id;

    @BeforeEach
    void a_commune_has_begun_a_proposal() {
        season.open();
        officer = season.officer(COMMUNE);
        var unit = season.unit("942");
        district = new Actor(77, "Lâm Hoàng Em", Set.of(Roles.STANDING_BODY), unit.id(), unit.path());
        var farmer = season.person(COMMUNE, "Trà Thị Trang Web " + (char) ('A' + count++), 1975, Sex.FEMALE, "Khơ-me");
        id = Acting.as(
                officer, () -> propose.begin(officer, season.unit(COMMUNE).id(), farmer));
        at = "/exemplars/" + id;
    }

    private ResultActions as(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    @Test
    void every_page_shows_without_a_missing_word() throws Exception {
        var movement = Acting.as(officer, () -> movements.all(officer, "2019 - 2020"))
                .getFirst()
                .id();
        for (var path : List.of(
                "/exemplars",
                "/exemplars?q=%25&state=nonsense&kind=x&movement=abc&page=-4",
                "/exemplars/new?q=tra",
                at,
                at + "/edit",
                "/exemplars/ladder",
                "/exemplars/ladder?group=lanh-dao-tinh",
                "/exemplars/compare?id=" + id,
                "/movements",
                "/movements/new",
                "/movements/" + movement + "?unit=nonsense")) {
            for (var language : List.of("vi", "en")) {
                as(officer, get(path).locale(Locale.of(language)))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString(">exemplar."))))
                        .andExpect(content().string(not(containsString(">movement."))));
            }
        }
        as(district, get("/exemplars/waiting")).andExpect(status().isOk());
    }

    @Test
    void the_sheet_holds_what_the_list_is_narrowed_to_and_says_so() throws Exception {
        as(officer, get("/exemplars").param("kind", "person"))
                .andExpect(content().string(containsString("/exemplars.xlsx?kind=person")));
        var name = Acting.as(officer, () -> exemplars.visibleTo(officer, id)).name();
        assertThat(sheet(get("/exemplars.xlsx").param("q", name))).contains(name, "Lọc theo: “" + name + "”");
        assertThat(sheet(get("/exemplars.xlsx").param("kind", "household"))).doesNotContain(name);
        as(officer, get("/exemplars.xlsx").param("under", "nonsense")).andExpect(status().isNotFound());
        as(officer, get("/exemplars").param("kind", "household").param("q", "không có ai"))
                .andExpect(content().string(not(containsString("/exemplars.xlsx"))));
    }

    private String sheet(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var bytes = as(officer, request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getFirstSheet().read().stream()
                    .flatMap(row -> row.stream())
                    .map(cell -> cell == null ? "" : cell.getText())
                    .collect(Collectors.joining(" | "));
        }
    }

    @Test
    void a_year_that_is_none_keeps_what_was_typed() throws Exception {
        as(
                        officer,
                        post(at).param("version", "1")
                                .param("headline", "<script>alert(1)</script>")
                                .param("deeds", "Đã làm")
                                .param("fromYear", "hai ngàn"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("&lt;script>alert(1)&lt;/script>")))
                .andExpect(content().string(containsString("hai ngàn")));
    }

    @Test
    void hostile_words_are_shown_as_words() throws Exception {
        as(
                        officer,
                        post(at).param("version", "1")
                                .param("headline", "<img src=x onerror=alert(1)>")
                                .param("deeds", "</textarea><script>x</script>"))
                .andExpect(status().is3xxRedirection());

        as(officer, get(at))
                .andExpect(content().string(not(containsString("<img src=x"))))
                .andExpect(content().string(not(containsString("<script>x"))));
    }

    @Test
    void who_saves_second_sees_both_texts() throws Exception {
        as(officer, post(at).param("version", "1").param("headline", "Một")).andExpect(status().is3xxRedirection());

        as(officer, post(at).param("version", "1").param("headline", "Hai"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Một")))
                .andExpect(content().string(containsString("Hai")));
    }

    @Test
    void an_svg_is_no_evidence_and_a_consent_needs_a_day() throws Exception {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        as(officer, multipart(at + "/evidence").file(new MockMultipartFile("file", "a.jpg", "image/jpeg", svg)))
                .andExpect(status().is(422));
        as(
                        officer,
                        multipart(at + "/consents")
                                .file(new MockMultipartFile("scan", new byte[0]))
                                .param("givenBy", "Chị"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Chị")));
    }

    @Test
    void who_may_not_decide_is_told_so_and_a_stranger_finds_nothing() throws Exception {
        as(officer, post(at + "/taking-up").param("version", "1")).andExpect(status().isForbidden());
        as(district, get(at + "/edit")).andExpect(status().isForbidden());
        as(season.officer("31569"), get(at)).andExpect(status().isNotFound());
        as(district, get("/exemplars?under=khong-co")).andExpect(status().is(422));
    }

    @Test
    void a_proposal_without_deeds_says_all_that_is_missing() throws Exception {
        as(officer, post(at + "/hand-over").param("version", "1"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Chưa có câu tóm tắt")))
                .andExpect(content().string(containsString("id=\"refused\"")))
                .andExpect(content().string(containsString("href=\"" + at + "/edit\"")));
    }

    @Test
    void people_are_compared_line_by_line_and_who_does_not_decide_reads_who_does() throws Exception {
        var other = season.person(COMMUNE, "Lâm Thị So Sánh " + (char) ('A' + count), 1980, Sex.FEMALE, "Kinh");
        var second = Acting.as(
                officer, () -> propose.begin(officer, season.unit(COMMUNE).id(), other));
        as(officer, get("/exemplars/compare?id=" + id + "&id=" + second))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<th scope=\"row\">Lĩnh vực</th><td>—</td><td>—</td>")))
                .andExpect(content().string(containsString("Chưa có câu tóm tắt")))
                .andExpect(content().string(containsString("thủ trưởng đơn vị ấy quyết định")))
                .andExpect(content().string(not(containsString("/taking-up"))));
    }
}
