package vn.daihoi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.daihoi.people.Honour;
import vn.daihoi.people.Sex;
import vn.daihoi.report.figure.FigureList;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// What leaders look at, what the last congress counted, and where reports contradict the data or each other.
@OnReports
class ResultsPagesTest {
    private static final Honour GIAY_KHEN = Honour.of("giay-khen-cua-chu-tich-ubnd-cap-xa", 2018);

    @Autowired
    MockMvc mvc;

    @Autowired
    District district;

    @Autowired
    BeginReport begin;

    @Autowired
    WritePart write;

    @Autowired
    CloseReport close;

    @Autowired
    ReportGrounds grounds;

    private Actor officer;
    private Actor province;
    private long unit;

    @BeforeEach
    void a_farmer_of_a_commune_was_commended() {
        district.open();
        officer = district.officer("942");
        province = district.standingBody();
        unit = district.unit("942").id();
        district.farmer("31570", "Thạch Thị Sa Rây", Sex.FEMALE, "Khơ-me", GIAY_KHEN);
    }

    private ResultActions as(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    private long closed(Actor writer, Actor head, String code, String words) {
        long report = Acting.as(writer, () -> begin.begin(writer, writer.unitId()));
        Acting.as(writer, () -> {
            grounds.of(district.unit(code))
                    .outline()
                    .forEach(part -> write.save(
                            writer,
                            report,
                            part.value().code(),
                            new WritePart.Typed(
                                    0, part.value().code().equals("ket-qua-khen-thuong") ? words : "Đã viết", "")));
            return true;
        });
        Acting.as(head, () -> {
            close.close(head, report);
            return true;
        });
        return report;
    }

    private MockHttpServletRequestBuilder past(String code, String value, String source, int version) {
        return post("/units/" + unit + "/past")
                .param("code", code)
                .param("value", value)
                .param("period", "2010 - 2015")
                .param("source", source)
                .param("version", "" + version);
    }

    @Test
    void leaders_see_bars_with_their_numbers_and_each_opens_its_rows() throws Exception {
        as(officer, get("/results"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ai được khen thưởng")))
                .andExpect(content().string(containsString("/results/figures/nong-dan?unit=" + unit)))
                .andExpect(content().string(containsString("Chưa có số liệu kỳ trước")))
                .andExpect(content().string(not(containsString(">report."))));
        as(officer, get("/results/figures/nong-dan?unit=" + unit))
                .andExpect(content().string(containsString("Thạch Thị Sa Rây")));
        var shown = as(province, get("/results")).andReturn().getResponse().getContentAsString();
        assertThat(shown.replaceAll("\\s+", " "))
                .contains("<a href=\"/results?unit=" + unit + "\">Huyện Châu Thành</a></th><td class=\"n\" data-label="
                        + "\"Tổng số hình thức khen thưởng\">1</td>");
        as(officer, get("/results/figures/dan-toc-thieu-so?unit=" + unit))
                .andExpect(content().string(not(containsString("Thạch Thị Sa Rây"))))
                .andExpect(content().string(containsString("không nêu: nó sẽ cho biết")));
        as(officer, get("/results")).andExpect(content().string(not(containsString("dan-toc-thieu-so?unit"))));
        for (var name : List.of("Một", "Hai", "Ba", "Bốn")) {
            district.farmer("31569", "Trần Văn " + name, Sex.MALE, "Kinh", GIAY_KHEN);
        }
        as(officer, get("/results/figures/dan-toc-thieu-so?unit=" + unit))
                .andExpect(content().string(containsString("1 người không hiện tên")));
    }

    @Test
    void every_figure_of_the_season_opens_and_says_what_it_is() throws Exception {
        for (var figure : FigureList.all()) {
            as(officer, get("/results/figures/" + figure.code() + "?unit=" + unit))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("<h1>" + figure.code() + ":"))));
        }
    }

    @Test
    void a_unit_outside_of_the_readers_scope_is_not_there() throws Exception {
        var neighbour = district.officer("943");

        as(neighbour, get("/results?unit=" + unit)).andExpect(status().isNotFound());
        as(neighbour, get("/results/figures/nong-dan?unit=" + unit)).andExpect(status().isNotFound());
        as(neighbour, past("nong-dan", "9", "Báo cáo 01", 0)).andExpect(status().isNotFound());
        as(officer, get("/results/figures/khong-co?unit=" + unit)).andExpect(status().isNotFound());
    }

    @Test
    void a_figure_of_the_last_congress_stands_beside_todays_with_its_source() throws Exception {
        as(officer, past("nong-dan", "1.250", "Báo cáo số 01/BC-UBND (số thử)", 0))
                .andExpect(status().is3xxRedirection());

        as(officer, get("/results"))
                .andExpect(content().string(containsString("1.250")))
                .andExpect(content().string(containsString("2010 - 2015")))
                .andExpect(content().string(containsString("−1.249 (−99,9%)")))
                .andExpect(content().string(containsString("Báo cáo số 01/BC-UBND (số thử)")))
                .andExpect(content().string(containsString("chưa có số liệu")));
        as(province, get("/results?unit=" + unit))
                .andExpect(content().string(containsString("1.250")))
                .andExpect(content().string(not(containsString("id=\"past-form\""))));
    }

    @Test
    void two_who_type_the_same_figure_see_each_others() throws Exception {
        as(officer, past("nong-dan", "100", "Báo cáo 01", 0)).andExpect(status().is3xxRedirection());
        var colleague = district.colleague("942");

        as(colleague, past("nong-dan", "101", "Báo cáo 02", 0))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Sơn Thị Mỹ Dung")))
                .andExpect(content().string(containsString("value=\"101\"")))
                .andExpect(content().string(containsString("Báo cáo 01")));
        as(colleague, past("nong-dan", "101", "Báo cáo 02", 1)).andExpect(status().is3xxRedirection());
        as(officer, past("nong-dan", "102", "Báo cáo 03", 1)).andExpect(status().isConflict());
        as(officer, post("/units/" + unit + "/past/nong-dan/removal").param("version", "1"))
                .andExpect(status().isConflict());
        as(officer, post("/units/" + unit + "/past/nong-dan/removal").param("version", "2"))
                .andExpect(status().is3xxRedirection());
        as(officer, get("/results")).andExpect(content().string(containsString("Chưa có số liệu kỳ trước")));
    }

    @ParameterizedTest
    @CsvSource({
        "khong-co, 10, Báo cáo, Chưa chọn số liệu",
        "nong-dan, mười, Báo cáo, không phải số nguyên",
        "nong-dan, 1.25, Báo cáo, không phải số nguyên",
        "nong-dan, -3, Báo cáo, không phải số nguyên",
        "nong-dan, 99999999999999999999, Báo cáo, không phải số nguyên",
        "nong-dan, '', Báo cáo, Chưa nhập số",
        "nong-dan, 10, '', Chưa ghi nguồn",
        "nong-dan, 10, <script>, <script>"
    })
    void what_cannot_be_a_figure_is_told_and_what_was_typed_stays(String code, String value, String source, String said)
            throws Exception {
        var answer = as(officer, past(code, value, source, 0)).andReturn().getResponse();
        var page = answer.getContentAsString();

        if (said.equals("<script>")) {
            assertThat(answer.getStatus()).isEqualTo(302);
            as(officer, get("/results")).andExpect(content().string(not(containsString("<td><script>"))));
            return;
        }
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page).contains(said, "value=\"" + value + "\"");
    }

    @Test
    void only_the_units_own_people_type_its_past() throws Exception {
        as(province, past("nong-dan", "10", "Báo cáo", 0))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("do người của đơn vị nhập")));
    }

    @Test
    void the_province_sees_where_a_districts_report_contradicts_the_data_and_its_communes() throws Exception {
        var commune = district.officer("31570");
        closed(commune, district.head("31570"), "31570", "Có 5 nông dân được khen thưởng.");
        var theirs = closed(officer, district.head("942"), "942", "Toàn huyện có 3 nông dân.");
        long ours = Acting.as(province, () -> begin.begin(province, province.unitId()));
        Acting.as(
                province,
                () -> write.save(
                        province, ours, "ket-qua-khen-thuong", new WritePart.Typed(0, "Toàn tỉnh có 2 nông dân.", "")));

        var page = as(province, get("/reports/" + ours + "/contradictions"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("Trong báo cáo này", "tổng của 1 báo cáo đã chốt")
                .contains("Huyện Châu Thành", "href=\"/reports/" + theirs + "/text#part-ket-qua-khen-thuong\"")
                .contains("/results/figures/nong-dan?unit=" + unit)
                .contains("Thủ trưởng mở lại báo cáo: Huyện Châu Thành")
                .contains("Xã Hồ Đắc Kiện")
                .doesNotContain(">report.");
        as(province, get("/reports/" + ours))
                .andExpect(content().string(containsString("4 chỗ số liệu mâu thuẫn")))
                .andExpect(content().string(containsString("1 báo cáo đã chốt của đơn vị trực thuộc cộng lại là 3")));
    }

    @Test
    void a_report_that_agrees_says_so() throws Exception {
        var mine = closed(officer, district.head("942"), "942", "Toàn huyện có {nong-dan: 1} nông dân.");

        as(officer, get("/reports/" + mine + "/contradictions"))
                .andExpect(content().string(containsString("Không có số liệu nào mâu thuẫn")));
    }
}
