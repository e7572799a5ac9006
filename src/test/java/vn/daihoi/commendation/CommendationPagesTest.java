package vn.daihoi.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.document.ComposePaper;
import vn.daihoi.document.Drafts;
import vn.daihoi.people.Honour;
import vn.daihoi.people.KeepHonours;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// What people see of a commendation round, and what the pages refuse.
@OnLists
class CommendationPagesTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc mvc;

    private Rounding story;

    @BeforeEach
    void nothing_has_been_proposed_yet() {
        story = new Rounding(beans);
    }

    private ResultActions as(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    private ResultActions propose(long round, String honour, String achievement) throws Exception {
        return as(
                story.commune,
                post("/commendations/" + round + "/proposals")
                        .param("registrant", String.valueOf(story.person))
                        .param("honour", honour)
                        .param("achievement", achievement));
    }

    private ResultActions outside(long round, int version, String number) throws Exception {
        return as(
                story.province,
                post("/commendations/" + round + "/decisions")
                        .param("version", String.valueOf(version))
                        .param("honour", Rounding.PROVINCE + "/")
                        .param("number", number)
                        .param("onDay", "19/06/2020")
                        .param("body", "Ủy ban nhân dân tỉnh Sóc Trăng")
                        .param("signer", "Trần Văn An")
                        .param("post", "PHÓ CHỦ TỊCH"));
    }

    @Test
    void a_unit_without_rounds_is_told_what_to_do() throws Exception {
        as(story.commune, get("/commendations"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chưa có đợt khen thưởng nào")));
        as(story.commune, post("/commendations").param("name", "  ")).andExpect(status().is3xxRedirection());
        as(story.commune, get("/commendations"))
                .andExpect(content().string(containsString("Đợt khen thưởng ngày 20/06/2020")));
        as(story.commune, get("/units/" + story.season.unit("31569").id()))
                .andExpect(content().string(containsString("1 đợt · 0 quyết định")));
    }

    @Test
    void somebody_of_the_register_is_found_and_proposed_and_what_was_typed_stays() throws Exception {
        var round = story.begin(story.commune, "Đợt 1");
        as(story.commune, get("/commendations/" + round + "/proposals").param("who", "sa phien"))
                .andExpect(content().string(containsString("Thạch Thị Sa Phiên")));
        as(story.commune, get("/commendations/" + round + "/proposals").param("registrant", story.person + ""))
                .andExpect(content()
                        .string(allOf(containsString("Bằng khen cấp bộ"), not(containsString("Gia đình văn hóa")))));
        propose(round, Rounding.PROVINCE + "/", " ")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Chưa ghi thành tích")));
        propose(round, "gia-dinh-van-hoa/", "<script>alert(1)</script>")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("không tặng cho đối tượng này")))
                .andExpect(content().string(not(containsString("<script>alert"))));
        propose(round, Rounding.PROVINCE + "/", Rounding.DEED).andExpect(redirectedUrl("/commendations/" + round));
        as(story.commune, get("/commendations/" + round))
                .andExpect(content()
                        .string(allOf(
                                containsString(Rounding.DEED),
                                containsString("Hội đồng chưa bỏ phiếu cho Thạch Thị Sa Phiên"),
                                containsString("Luật Thi đua, khen thưởng năm 2003; cần đối chiếu văn bản"),
                                containsString("chương trình ghi theo hiểu biết chung"),
                                containsString("Lao động trực tiếp"))));
    }

    @Test
    void the_councils_sheet_is_kept_and_a_colleague_loses_nothing() throws Exception {
        var round = story.begin(story.commune, "Đợt 1");
        var line = story.propose(story.commune, round, story.person, Rounding.PROVINCE);
        var mine = post("/commendations/" + round + "/hearing")
                .param("version", "1")
                .param("heldOn", "18/06/2020")
                .param("members", "9")
                .param("present", "9")
                .param("needed", "70")
                .param("basis", "Quy chế Hội đồng")
                .param("v-" + line, "9");
        as(story.season.colleague("31569"), mine).andExpect(status().is3xxRedirection());
        as(
                        story.commune,
                        post("/commendations/" + round + "/hearing")
                                .param("version", "1")
                                .param("present", "8")
                                .param("v-" + line, "7"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Đặng Hữu Nghĩa")))
                .andExpect(content().string(containsString("value=\"7\"")));
        as(
                        story.commune,
                        post("/commendations/" + round + "/hearing")
                                .param("version", "2")
                                .param("needed", "170")
                                .param("v-" + line, "chín")
                                .param("o-" + line, "disagree"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"chín\"")))
                .andExpect(content().string(containsString("không phải tỷ lệ từ 1 đến 100")))
                .andExpect(content().string(containsString("Chưa ghi lý do không đồng ý")));
    }

    @Test
    void only_the_head_may_send_and_the_rest_of_the_province_sees_nothing() throws Exception {
        var round = story.begin(story.commune, "Đợt 1");
        as(story.commune, post("/commendations/" + round + "/sending").param("version", "1"))
                .andExpect(status().isForbidden());
        as(story.season.officer("31570"), get("/commendations/" + round)).andExpect(status().isNotFound());
        as(
                        story.season.officer("943"),
                        get("/commendations?unit=" + story.season.unit("31569").id()))
                .andExpect(status().isNotFound());
        var administrator = new Actor(9, "Quản trị", Set.of(Roles.ADMINISTRATOR), story.province.unitId(), "94");
        as(administrator, get("/commendations")).andExpect(status().isForbidden());
        as(story.district, post("/commendations/" + round + "/hearing").param("version", "1"))
                .andExpect(status().isForbidden());
        as(story.communeHead, post("/commendations/" + round + "/sending").param("version", "1"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("KT-301")));
    }

    @Test
    void a_decision_shows_whom_it_honours_prints_certificates_and_is_counted() throws Exception {
        var line = story.upToTheProvince(story.person);
        var round = Objects.requireNonNull(story.proposal(line).deskRoundId());
        var version = story.round(round).version();
        outside(round, version, " ")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Chưa có số quyết định")));
        var where = outside(round, version, "1893/QĐ-UBND")
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        as(story.commune, get(String.valueOf(where)))
                .andExpect(content().string(containsString("Thạch Thị Sa Phiên")))
                .andExpect(content().string(containsString("certificates.pdf")));
        as(story.season.officer("943"), get(String.valueOf(where))).andExpect(status().isNotFound());
        for (var paper : new String[] {"a4", "a3"}) {
            var pdf = as(story.commune, get(where + "/certificates.pdf?paper=" + paper))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                var box = document.getPage(0).getMediaBox();
                assertThat(box.getWidth()).isGreaterThan(box.getHeight());
                assertThat(new PDFTextStripper().getText(document))
                        .contains("BẰNG KHEN", "Bà Thạch Thị Sa Phiên", Rounding.DEED, "1893/QĐ-UBND")
                        .contains("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG", "KT. CHỦ TỊCH", "Trần Văn An");
            }
        }
        as(story.district, get("/commendations/statistics").param("who", "women"))
                .andExpect(
                        content().string(allOf(containsString("Thạch Thị Sa Phiên"), containsString("1893/QĐ-UBND"))));
        as(story.district, get("/commendations/statistics").param("who", "minorities"))
                .andExpect(content().string(not(containsString("Thạch Thị Sa Phiên"))));
        as(story.province, get("/commendations/statistics.xlsx")).andExpect(status().isOk());
        as(story.province, get("/commendations/" + round + ".xlsx")).andExpect(status().isOk());
        as(story.commune, get("/people/" + story.person))
                .andExpect(content().string(containsString("1893/QĐ-UBND")))
                .andExpect(content().string(containsString("Bằng khen của Chủ tịch UBND tỉnh Sóc Trăng")));
        as(story.commune, get(String.valueOf(where)))
                .andExpect(content().string(containsString("Bằng khen của Chủ tịch UBND tỉnh Sóc Trăng")));
    }

    @Test
    void what_a_decision_rests_on_is_closed_and_the_page_says_why() throws Exception {
        var line = story.upToTheProvince(story.person);
        var round = Objects.requireNonNull(story.proposal(line).deskRoundId());
        as(story.province, get("/commendations/" + round))
                .andExpect(content().string(allOf(containsString("name=\"heldOn\""), not(containsString("1893")))));
        outside(round, story.round(round).version(), "1893/QĐ-UBND").andExpect(status().is3xxRedirection());

        as(story.province, get("/commendations/" + round))
                .andExpect(content()
                        .string(allOf(
                                containsString("mọi đề nghị đã có quyết định (1893/QĐ-UBND)"),
                                not(containsString("name=\"heldOn\"")),
                                not(containsString("/commendations/" + round + "/proposals")))));
        var now = String.valueOf(story.round(round).version());
        as(
                        story.province,
                        post("/commendations/" + round + "/hearing")
                                .param("version", now)
                                .param("chair", "Người khác"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("KT-006")));
        as(
                        story.province,
                        post("/commendations/" + round + "/proposals")
                                .param("registrant", String.valueOf(story.person))
                                .param("honour", Rounding.DISTRICT + "/")
                                .param("achievement", "Thêm một đề nghị"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("KT-006")));

        var recalled = Objects.requireNonNull(story.proposal(line).decisionId());
        story.does(
                story.province,
                () -> story.bean(RecallDecision.class).recorded(story.province, recalled, "Ghi nhầm số"));
        as(story.province, get("/commendations/" + round))
                .andExpect(content().string(containsString("name=\"heldOn\"")));
    }

    @Test
    void orders_of_the_state_are_written_down_and_have_no_certificate_of_ours() throws Exception {
        var order = "huan-chuong-lao-dong";
        var round = story.begin(story.province, "Đợt của tỉnh");
        var line = story.as(
                story.province,
                () -> story.bean(WriteProposal.class)
                        .add(story.province, round, story.person, new Proposals.Typed(order, "Ba", Rounding.DEED)));
        story.hear(story.province, round, Map.of(line, 10), Map.of());
        as(story.province, post("/commendations/" + round + "/sending").param("version", "2"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("KT-302")));
        var where = as(
                        story.province,
                        post("/commendations/" + round + "/decisions")
                                .param("version", "2")
                                .param("honour", order + "/Ba")
                                .param("number", "612/QĐ-CTN")
                                .param("onDay", "01/06/2020")
                                .param("body", "Chủ tịch nước")
                                .param("signer", "Nguyễn Văn Bình"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        as(story.province, get(where + "/certificates.pdf")).andExpect(status().isNotFound());
        as(story.province, get(String.valueOf(where)))
                .andExpect(content().string(not(containsString("certificates.pdf"))));
    }

    @Test
    void what_is_held_already_stands_beside_the_form() throws Exception {
        story.does(
                story.commune,
                () -> story.bean(KeepHonours.class)
                        .add(story.commune, story.person, Honour.of(Rounding.PROVINCE, 2018)));
        var round = story.begin(story.commune, "Đợt 1");
        var line = story.propose(story.commune, round, story.person, Rounding.PROVINCE);
        as(story.commune, get("/commendations/proposals/" + line))
                .andExpect(content().string(containsString("(2018)")))
                .andExpect(content().string(containsString("KT-109")));
        as(
                        story.commune,
                        post("/commendations/proposals/" + line)
                                .param("version", "7")
                                .param("honour", Rounding.DISTRICT + "/")
                                .param("achievement", "Bản của tôi"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Bản của tôi")));
        as(story.commune, post("/commendations/proposals/" + line + "/removal").param("version", "1"))
                .andExpect(redirectedUrl("/commendations/" + round));
        var other = story.season.person("31569", "Lý Thị Ba", 1990, Sex.FEMALE, "Hoa");
        as(
                        story.season.officer("943"),
                        get("/commendations/" + round + "/proposals").param("registrant", other + ""))
                .andExpect(status().isNotFound());
    }

    @Test
    void papers_of_a_round_are_begun_from_its_page() throws Exception {
        var round = story.begin(story.commune, "Đợt 1");
        var line = story.propose(story.commune, round, story.person, Rounding.PROVINCE);
        story.hear(story.commune, round, Map.of(line, 9), Map.of());
        for (var code : new String[] {"bien-ban-xet-khen", "to-trinh-de-nghi-khen"}) {
            var draft = as(
                            story.commune,
                            post("/commendations/" + round + "/papers").param("code", code))
                    .andExpect(status().is3xxRedirection())
                    .andReturn()
                    .getResponse()
                    .getRedirectedUrl();
            as(story.commune, get(String.valueOf(draft)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Đợt 1")));
            assertThat(words(String.valueOf(draft))).contains("Thạch Thị Sa Phiên", "9/10");
        }
    }

    private String words(String draft) {
        long id = Long.parseLong(draft.substring(draft.lastIndexOf('/') + 1));
        return story.as(
                story.commune,
                () -> story.bean(ComposePaper.class)
                        .draft(story.commune, story.bean(Drafts.class).visibleTo(story.commune, id))
                        .filled()
                        .text());
    }
}
