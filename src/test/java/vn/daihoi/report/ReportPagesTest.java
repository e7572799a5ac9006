package vn.daihoi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.daihoi.people.Honour;
import vn.daihoi.people.Sex;
import vn.daihoi.report.WritePart.Typed;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

@OnReports
class ReportPagesTest {
    private static final String PART = "ket-qua-khen-thuong";

    @Autowired
    MockMvc mvc;

    @Autowired
    District district;

    @Autowired
    BeginReport begin;

    @Autowired
    WritePart write;

    @Autowired
    CommentOnReport comment;

    @Autowired
    CloseReport close;

    @Autowired
    ReportGrounds grounds;

    private Actor officer;
    private Actor commune;
    private long report;
    private long theirs;
    private String part;

    @BeforeEach
    void the_district_writes_beside_a_closed_report_of_a_commune() {
        district.open();
        officer = district.officer("942");
        commune = district.officer("31570");
        district.farmer(
                "31570",
                "Thạch Thị Sa Rây",
                Sex.FEMALE,
                "Khơ-me",
                Honour.of("giay-khen-cua-chu-tich-ubnd-cap-xa", 2018));
        theirs = Acting.as(commune, () -> begin.begin(commune, commune.unitId()));
        Acting.as(commune, () -> {
            grounds.of(district.unit("31570"))
                    .outline()
                    .forEach(one -> write.save(
                            commune,
                            theirs,
                            one.value().code(),
                            new Typed(0, "Xã có {giay-khen: 1} giấy khen và 5 nông dân.\n- Một mô hình", "")));
            return true;
        });
        var head = district.head("31570");
        Acting.as(head, () -> {
            close.close(head, theirs);
            return true;
        });
        report = Acting.as(officer, () -> begin.begin(officer, officer.unitId()));
        Acting.as(officer, () -> {
            write.save(officer, report, PART, new Typed(0, "Có {giay-khen: 7} giấy khen\nĐoạn hai", "a"));
            comment.add(officer, report, PART, "Đoạn hai", "Nói rõ hơn");
            return true;
        });
        part = "/reports/" + report + "/parts/" + PART;
    }

    private ResultActions as(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports",
                "/reports/{id}",
                "/reports/{id}/text",
                "/reports/{id}/parts/ket-qua-khen-thuong",
                "/reports/{id}/parts/phuong-huong",
                "/reports/{id}/parts/ket-qua-khen-thuong?side=units",
                "/reports/{id}/parts/ket-qua-khen-thuong?side=units&unit={unit}",
                "/reports/{id}/parts/ket-qua-khen-thuong?side=comments",
                "/reports/{id}/parts/ket-qua-khen-thuong?side=history",
                "/reports/{id}/parts/ket-qua-khen-thuong/versions/1",
                "/reports/{id}/figures/giay-khen",
                "/reports/{id}/figures/nong-dan",
                "/reports/{id}/figures/dien-hinh",
                "/reports/{id}/figures/hoi-nghi-phai-to-chuc",
                "/reports/{id}/figures/nhiem-vu",
                "/reports/{theirs}",
                "/reports/{theirs}/parts/han-che",
                "/units/{unit}"
            })
    void every_page_opens_and_has_words_for_all_it_says(String path) throws Exception {
        var shown = as(
                        officer,
                        get(path.replace("{id}", "" + report)
                                .replace("{theirs}", "" + theirs)
                                .replace("{unit}", "" + commune.unitId())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(shown).doesNotContain(">report.").doesNotContain("report.figure.");
    }

    @Test
    void a_figure_says_what_it_was_and_what_it_is() throws Exception {
        as(officer, get(part)).andExpect(content().string(containsString("7 → 1")));
        as(officer, get("/reports/" + report + "/text")).andExpect(content().string(containsString("7 → 1")));
    }

    @Test
    void the_communes_words_stand_beside_with_what_contradicts_the_data() throws Exception {
        as(officer, get(part + "?side=units&unit=" + commune.unitId()))
                .andExpect(content().string(containsString("Xã Hồ Đắc Kiện")))
                .andExpect(content().string(containsString("5 → 1")))
                .andExpect(content()
                        .string(containsString("Xã có 1 giấy khen và 5 nông dân. {theo: Xã Hồ Đắc Kiện #31570}")));
    }

    @Test
    void without_a_script_a_passage_is_taken_over_by_its_button() throws Exception {
        as(
                        officer,
                        post(part)
                                .param("version", "1")
                                .param("body", "Có {giay-khen: 7} giấy khen")
                                .param("insert", "- Một mô hình {theo: Xã Hồ Đắc Kiện #31570}")
                                .param("side", "units"))
                .andExpect(redirectedUrl(part + "?side=units"));
        as(officer, get("/reports/" + report + "/text"))
                .andExpect(content().string(containsString("(theo báo cáo của Xã Hồ Đắc Kiện)")));
        as(
                officer,
                post(part)
                        .param("version", "2")
                        .param("body", "Có {giay-khen: 7}")
                        .param("renew", "giay-khen"));
        as(officer, get(part)).andExpect(content().string(containsString(">Có {giay-khen: 1}</textarea>")));
    }

    @Test
    void typing_saves_and_a_clash_is_answered_with_both_texts() throws Exception {
        as(
                        officer,
                        post(part)
                                .header("X-Save", "yes")
                                .param("version", "1")
                                .param("client", "a")
                                .param("body", "Có {giay-khen: 1} giấy khen\nĐoạn hai"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version", is(2)));

        var colleague = district.colleague("942");
        var mine = post(part).param("version", "1").param("body", "Có {giay-khen: 7} giấy khen\nĐoạn hai\nĐoạn ba");
        as(
                        colleague,
                        post(part)
                                .header("X-Save", "yes")
                                .param("version", "1")
                                .param("client", "b")
                                .param("body", "?"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.by", is("Sơn Thị Mỹ Dung")));
        as(colleague, mine)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Sơn Thị Mỹ Dung đã lưu phần này")))
                .andExpect(
                        content().string(containsString(">Có {giay-khen: 1} giấy khen\nĐoạn hai\nĐoạn ba</textarea>")));
    }

    @Test
    void a_draft_is_its_units_own_affair_and_a_closed_report_is_read_from_above() throws Exception {
        as(district.standingBody(), get("/reports/" + report)).andExpect(status().isNotFound());
        as(district.standingBody(), get("/reports/" + theirs)).andExpect(status().isOk());
        as(commune, get("/reports/" + report)).andExpect(status().isNotFound());
    }

    @Test
    void names_behind_a_sensitive_figure_are_shown_by_role_only() throws Exception {
        for (var name : List.of("Một", "Hai", "Ba", "Bốn")) {
            district.farmer(
                    "31570",
                    "Trần Văn " + name,
                    Sex.MALE,
                    "Kinh",
                    Honour.of("giay-khen-cua-chu-tich-ubnd-cap-xa", 2018));
        }
        as(officer, get("/reports/" + report + "/figures/dan-toc-thieu-so"))
                .andExpect(content().string(not(containsString("Thạch Thị Sa Rây"))))
                .andExpect(content().string(containsString("1 người không hiện tên")));
        as(commune, get("/reports/" + theirs + "/figures/dan-toc-thieu-so"))
                .andExpect(content().string(containsString("Thạch Thị Sa Rây")));
    }
}
