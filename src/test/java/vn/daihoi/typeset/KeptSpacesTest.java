package vn.daihoi.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.typeset.Word.docx;
import static vn.daihoi.typeset.Word.p;

import org.junit.jupiter.api.Test;

/// Spaces at which a line is not broken.
class KeptSpacesTest {

    private static Template read(String body) throws TemplateRefused {
        return Template.read(docx(body), Fields.of(Field.of("ten_don_vi", "Tên"), Field.of("ghi_chu", "Ghi chú")));
    }

    @Test
    void a_span_of_years_is_not_torn_apart_at_the_end_of_a_line() throws Exception {
        var words = new StringBuilder();
        for (var length = 1; length < 40; length++) {
            words.append("x".repeat(length)).append(" giai đoạn 2020 - 2025 ");
        }
        var filled = read(p("{{ten_don_vi}}"))
                .fill(Values.with("ten_don_vi", words.toString()).done());

        assertThat(filled.text()).contains("giai đoạn 2020\u00A0-\u00A02025").doesNotContain("2020 - 2025");
        var drawn = SamplesTest.pdf(filled.pdf(), false).replace('\u00A0', ' ');
        assertThat(drawn.split("2020 - 2025", -1)).hasSize(40);
        assertThat(drawn.lines().count()).isGreaterThan(10);
    }

    @Test
    void a_number_stays_with_its_word_at_the_end_of_a_line() throws Exception {
        var filled = read(p("{{ten_don_vi}}"))
                .fill(Values.with("ten_don_vi", "Đại hội lần thứ V, thứ Ba, ngày 18 tháng 8 năm 2020, năm Canh Tý")
                        .done());

        assertThat(filled.text())
                .contains("Đại hội lần\u00A0thứ\u00A0V, thứ Ba, ngày\u00A018 tháng\u00A08 năm\u00A02020, năm Canh Tý");
    }

    @Test
    void numbers_in_the_templates_own_words_stay_with_their_words_too() throws Exception {
        var filled = read(p("Căn cứ Luật ngày 19 tháng 6 năm 2015;")
                        + p("Theo Kế hoạch số {{ten_don_vi}} ngày {{ghi_chu}}, tại Điều 1"))
                .fill(Values.with("ten_don_vi", "128/KH-UBND")
                        .and("ghi_chu", "11 tháng 9 năm 2019")
                        .done());

        assertThat(filled.text()).isEqualTo("""
            Căn cứ Luật ngày 19 tháng 6 năm 2015;
            Theo Kế hoạch số 128/KH-UBND ngày 11 tháng 9 năm 2019, tại Điều 1
            """.replaceAll("(ngày|tháng|năm|số|Điều) (?=\\d)", "$1\u00A0"));
    }

    /// Else it is a narrow gap among wide ones.
    @Test
    void a_space_that_keeps_words_together_is_stretched_with_the_others() throws Exception {
        var line = "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t>{{ten_don_vi}}</w:t></w:r></w:p>";
        var filled = read(line)
                .fill(Values.with("ten_don_vi", "Hội nghị điển hình tiên tiến xã An Hiệp lần thứ I " + "x".repeat(60))
                        .done());
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(filled.pdf());
                var content = pdf.getPage(0).getContents()) {
            var drawn = new String(content.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
            var first =
                    drawn.lines().filter(one -> one.contains("]TJ")).findFirst().orElseThrow();
            assertThat(first.split(">-?\\d", -1))
                    .hasSize("Hội nghị điển hình tiên tiến xã An Hiệp lần thứ I".split(" ").length);
        }
    }

    @Test
    void in_a_column_too_narrow_for_it_even_a_number_leaves_its_word() throws Exception {
        var filled = Template.read(
                        docx("<w:tbl><w:tblGrid><w:gridCol w:w=\"1300\"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>"
                                + "số 128/KHUBNDTỈNH</w:t></w:r></w:p></w:tc></w:tr></w:tbl>" + p("")),
                        Fields.of())
                .fill(Values.NONE);

        assertThat(SamplesTest.pdf(filled.pdf(), false)
                        .lines()
                        .map(String::strip)
                        .toList())
                .startsWith("số");
    }
}
