package vn.daihoi.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.typeset.Word.docx;
import static vn.daihoi.typeset.Word.p;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/// Values that a person wrote in several lines.
class ValueLinesTest {

    private static Filled filled(String body, String note) throws TemplateRefused {
        return Template.read(docx(body), Fields.of(Field.of("ghi_chu", "Ghi chú")))
                .fill(Values.with("ghi_chu", note).done());
    }

    private static List<XWPFParagraph> paragraphs(Filled filled) throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(filled.docx()))) {
            return List.copyOf(word.getParagraphs());
        }
    }

    private static String running(String properties) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">"
                + "Ghi: {{ghi_chu}}./.</w:t></w:r></w:p>";
    }

    @Test
    void in_running_text_each_line_begins_like_a_paragraph() throws Exception {
        var filled = filled(
                running("<w:pageBreakBefore/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>"), "một\nhai\r\n\nba");

        assertThat(filled.text()).isEqualTo("Ghi: một\nhai\n\nba./.\n");
        assertThat(paragraphs(filled))
                .extracting(XWPFParagraph::getText)
                .containsExactly("Ghi: một", "hai", "", "ba./.");
        assertThat(paragraphs(filled))
                .extracting(XWPFParagraph::getFirstLineIndent)
                .containsOnly(720);
        assertThat(paragraphs(filled))
                .extracting(line -> line.getCTP().getPPr().isSetPageBreakBefore())
                .containsExactly(true, false, false, false);
        assertThat(paragraphs(filled).get(1).getRuns()).allMatch(run -> run.isBold());
        assertThat(filled.pageCount()).isEqualTo(1);
    }

    @Test
    void elsewhere_its_lines_stay_in_one_paragraph() throws Exception {
        assertThat(paragraphs(filled(p("{{ghi_chu}}"), "một\nhai"))).hasSize(1);
        assertThat(paragraphs(filled(running("<w:jc w:val=\"center\"/>"), "một\nhai")))
                .hasSize(1);
        assertThat(paragraphs(filled(running("<w:ind w:left=\"720\" w:hanging=\"200\"/>"), "một\nhai")))
                .hasSize(1);
    }

    /// A break of the template's own is its author's wish.
    @Test
    void a_break_of_the_template_stays_one() throws Exception {
        var own = "<w:p><w:pPr><w:jc"
                + " w:val=\"both\"/></w:pPr><w:r><w:t>{{ghi_chu}}</w:t><w:br/><w:t>dưới</w:t></w:r></w:p>";

        assertThat(paragraphs(filled(own, "một"))).hasSize(1);
    }
}
