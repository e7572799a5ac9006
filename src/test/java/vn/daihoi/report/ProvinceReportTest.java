package vn.daihoi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.daihoi.people.Honour;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// The province's own report, written from a district's, becomes a numbered paper in the province's own register.
@OnReports
class ProvinceReportTest {
    private static final String OF_DISTRICT = "Huyện có mô hình lúa - tôm được nhân ra toàn vùng.";

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

    private Actor province;

    @BeforeEach
    void a_district_has_closed_its_report() {
        district.open();
        province = district.standingBody();
        district.farmer(
                "31570",
                "Thạch Thị Sa Rây",
                Sex.FEMALE,
                "Khơ-me",
                Honour.of("giay-khen-cua-chu-tich-ubnd-cap-xa", 2018));
        closed(district.officer("942"), district.head("942"), OF_DISTRICT);
        closed(
                province,
                province,
                "Toàn tỉnh có {giay-khen: 1} giấy khen.\n{theo: Huyện Châu Thành #942}" + OF_DISTRICT);
    }

    private void closed(Actor writer, Actor head, String words) {
        long report = Acting.as(writer, () -> begin.begin(writer, writer.unitId()));
        var unit = Acting.as(writer, () -> grounds.of(unitOf(writer)).outline());
        Acting.as(writer, () -> {
            unit.forEach(part -> write.save(writer, report, part.value().code(), new WritePart.Typed(0, words, "")));
            return true;
        });
        Acting.as(head, () -> {
            close.close(head, report);
            return true;
        });
    }

    private vn.daihoi.unit.Unit unitOf(Actor actor) {
        return district.unit(actor == province ? "94" : "942");
    }

    private MockHttpServletResponse asProvince(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var roles = province.roles().toArray(String[]::new);
        return Acting.as(
                province,
                () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf()))
                        .andReturn()
                        .getResponse());
    }

    private static String found(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as("%s in %s".formatted(pattern, page)).isTrue();
        return found.group(1);
    }

    private String issued(int number) throws Exception {
        asProvince(post("/documents/letterhead")
                .param("body", "Ủy ban nhân dân tỉnh Sóc Trăng")
                .param("abbreviation", "UBND")
                .param("place", "Sóc Trăng")
                .param("authority", "TM. ỦY BAN NHÂN DÂN")
                .param("post", "CHỦ TỊCH")
                .param("signer", "Lâm Hoàng Em")
                .param("archive", "Lưu: VT")
                .param("version", "0"));
        var draft = Objects.requireNonNull(
                asProvince(post("/documents/bao-cao-ket-qua")).getRedirectedUrl());
        var page = asProvince(get(draft)).getContentAsString(StandardCharsets.UTF_8);
        var answer = asProvince(post(draft + "/issue")
                .param("number", "" + number)
                .param("issuedOn", "12/02/2020")
                .param("version", found(page, "name=\"version\" value=\"(\\d+)\"><input type=\"hidden\" name=\"seen\""))
                .param("seen", found(page, "name=\"seen\" value=\"([^\"]*)\"")));
        assertThat(answer.getStatus())
                .as(answer.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(302);
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    @Test
    void the_provinces_own_report_stands_in_its_register_with_the_words_of_its_districts() throws Exception {
        var paper = issued(31);

        assertThat(paper).matches("/papers/\\d+");
        var register = asProvince(get("/papers/register")).getContentAsString(StandardCharsets.UTF_8);
        assertThat(register).contains("31/BC-UBND", "href=\"" + paper + "\"", "12/02/2020");
        var shown = asProvince(get(paper)).getContentAsString(StandardCharsets.UTF_8);
        assertThat(shown).contains("31/BC-UBND", "Lâm Hoàng Em", ".docx");

        var pdf = asProvince(get(paper + "/files/" + found(shown, "/files/(\\d+)\">[^<]*\\.pdf<")));
        try (var document = Loader.loadPDF(pdf.getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", " "))
                    .contains("ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG", "Số: 31/BC-UBND", "ngày 12 tháng 02 năm 2020")
                    .contains("Toàn tỉnh có 1 giấy khen.", "(theo báo cáo của Huyện Châu Thành)", "Lâm Hoàng Em");
        }
    }

    @Test
    void the_number_is_given_once_and_the_report_is_frozen_with_it() throws Exception {
        var paper = issued(32);
        var again = Objects.requireNonNull(
                asProvince(post("/documents/bao-cao-ket-qua")).getRedirectedUrl());
        var page = asProvince(get(again)).getContentAsString(StandardCharsets.UTF_8);
        var refused = asProvince(post(again + "/issue")
                .param("number", "32")
                .param("issuedOn", "12/02/2020")
                .param("version", found(page, "name=\"version\" value=\"(\\d+)\"><input type=\"hidden\" name=\"seen\""))
                .param("seen", found(page, "name=\"seen\" value=\"([^\"]*)\"")));

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("đã dùng cho văn bản ngày");
        assertThat(asProvince(get(paper)).getStatus()).isEqualTo(200);
    }
}
