package vn.daihoi.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.daihoi.typeset.PaperHead.Signer;

class HardTextTest {
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static PaperHead head(String above, String body, List<String> recipients) {
        return new PaperHead(
                above,
                body,
                OfficialWords.openNumber("KH-UBND"),
                OfficialWords.placeAndOpenDate("Sóc Trăng", LocalDate.of(2020, 2, 12)),
                "Thử chữ",
                Signer.onBehalf("Ủy ban nhân dân", "Chủ tịch", "Nguyễn Văn A").deputy("Phó Chủ tịch", "Lê Thị B"),
                List.of(),
                recipients);
    }

    private static Filled filled(String markup, Values values, PaperHead head) throws TemplateRefused {
        var blueprint = Blueprint.read(markup);
        var template = Template.read(blueprint.docx(Regime.DECREE_30_2020), PaperHead.FIELDS.and(blueprint.fields()));
        assertThat(template.faults()).isEmpty();
        return template.fill(head.values().over(values));
    }

    private static String letters() {
        var all = new StringBuilder("đĐ ");
        for (var vowel : VOWELS.toCharArray()) {
            for (var tone : ("\u0000" + TONES).toCharArray()) {
                var letter = tone == 0
                        ? String.valueOf(vowel)
                        : Normalizer.normalize("" + vowel + tone, Normalizer.Form.NFC);
                all.append(letter)
                        .append(letter.toUpperCase(java.util.Locale.ROOT))
                        .append(' ');
            }
        }
        return all.toString().strip();
    }

    @Test
    void every_letter_and_mark_stands_in_all_four_styles() throws Exception {
        var letters = letters();
        assertThat(letters.codePoints().filter(c -> c != ' ').distinct().count())
                .isEqualTo(12 * 6 * 2 + 2);
        var filled = filled(
                "<paper type='PLAN'><fields><field name='chu' says='Chữ'/></fields><p>{{chu}}</p><p><b>{{chu}}</b></p>"
                        + "<p><i>{{chu}}</i></p><p><b><i>{{chu}}</i></b></p></paper>",
                Values.with("chu", letters).done(),
                head("", "X", List.of()));
        var read = SamplesTest.pdf(filled.pdf(), true).replaceAll("\\s+", " ").strip();
        assertThat(read).isEqualTo(String.join(" ", letters, letters, letters, letters));
    }

    @Test
    void decomposed_input_is_written_composed() throws Exception {
        var name = "Nguyễn Thị Hồng Quỳnh";
        var filled = filled(
                "<paper type='PLAN'><fields><field name='chu' says='Chữ'/></fields><p>{{chu}}</p></paper>",
                Values.with("chu", Normalizer.normalize(name, Normalizer.Form.NFD))
                        .done(),
                head("", "X", List.of()));
        assertThat(filled.text()).isEqualTo(name + "\n");
        assertThat(SamplesTest.pdf(filled.pdf(), true).strip()).isEqualTo(name);
    }

    @Test
    void a_name_of_200_letters_wraps_in_its_half_of_the_letterhead() throws Exception {
        var body =
                ("Ban Quản lý Dự án đầu tư xây dựng công trình dân dụng, công nghiệp, giao thông, nông nghiệp và phát"
                    + " triển nông thôn, trung tâm kỹ thuật nông nghiệp công nghệ cao và dịch vụ tổng hợp huyện Cù Lao"
                    + " Dung mới")
                        .substring(0, 200);
        var filled = filled(
                "<paper type='PLAN'><letterhead/><title/><p>Nội dung./.</p><signature/></paper>",
                Values.NONE,
                head("Ủy ban nhân dân tỉnh Sóc Trăng", body, List.of("Như trên", "Lưu: VT")));
        assertThat(filled.pageCount()).isEqualTo(1);
        assertThat(SamplesTest.pdf(filled.pdf(), true).replaceAll("\\s+", " "))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("HUYỆN CÙ LAO DUNG");
        assertThat(filled.signPlace()).isPresent();
    }

    @Test
    void eleven_pages_of_recipients_go_on_from_page_to_page() throws Exception {
        var recipients = new ArrayList<String>(IntStream.rangeClosed(1, 620)
                .mapToObj(i -> "Ủy ban nhân dân xã số " + i)
                .toList());
        recipients.add("Lưu: VT");
        var filled = filled(
                "<paper type='PLAN'><letterhead/><title/><p>Nội dung./.</p><signature/></paper>",
                Values.NONE,
                head("", "Ủy ban nhân dân tỉnh Sóc Trăng", recipients));
        assertThat(filled.pageCount()).isGreaterThanOrEqualTo(10);
        assertThat(SamplesTest.pdf(filled.pdf(), true).replace('\u00a0', ' '))
                .contains("- Ủy ban nhân dân xã số 620;")
                .contains("- Lưu: VT.");
    }

    @Test
    void a_long_table_repeats_its_head_on_each_page_and_loses_no_row() throws Exception {
        var rows = IntStream.rangeClosed(1, 500)
                .mapToObj(i -> Values.with("ten", "Người thứ " + i).done())
                .toList();
        var filled = filled(
                "<paper type='REPORT'><fields><rows name='ds' says='Danh sách'><field name='ten'"
                        + " says='Tên'/></rows></fields><table widths='20 100'><head><cell>STT</cell><cell>Họ và"
                        + " tên</cell></head><row"
                        + " each='ds'><cell>{{stt}}</cell><cell>{{ten}}</cell></row></table></paper>",
                Values.begin().and("ds", rows).done(),
                head("", "X", List.of()));
        var text = SamplesTest.pdf(filled.pdf(), true).replace('\u00a0', ' ');
        assertThat(text.split("Họ và tên", -1)).hasSize(filled.pageCount() + 1);
        assertThat(filled.pageCount()).isGreaterThan(8);
        for (var i = 1; i <= 500; i++) {
            assertThat(text).contains("Người thứ " + i);
        }
    }

    /// NĐ 30/2020, phụ lục I, phần I, mục III.1.đ; its first page shows no number, as that of the paper itself.
    @Test
    void an_annex_counts_its_pages_from_one() throws Exception {
        var rows = IntStream.rangeClosed(1, 90)
                .mapToObj(i -> Values.with("ten", "Người thứ " + i).done())
                .toList();
        var filled = filled(
                "<paper type='DECISION'><fields><rows name='ds' says='Danh sách'><field name='ten'"
                        + " says='Tên'/></rows></fields><letterhead/><title/><p>Nội dung./.</p><signature/>"
                        + "<appendix>DANH SÁCH</appendix><table widths='20 100'><row each='ds'><cell>{{stt}}</cell>"
                        + "<cell>{{ten}}</cell></row></table></paper>",
                Values.begin().and("ds", rows).done(),
                head("", "X", List.of("Lưu: VT")));

        assertThat(numbers(filled.pdf())).startsWith("", "", "2");
        assertThat(docx(filled)).contains("w:start=\"1\"");
    }

    /// What stands in the upper margin of each page.
    private static List<String> numbers(byte[] pdf) throws Exception {
        var numbers = new ArrayList<String>();
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                var stripper = new org.apache.pdfbox.text.PDFTextStripperByArea();
                stripper.addRegion("top", new java.awt.geom.Rectangle2D.Float(0, 0, 595, 56));
                stripper.extractRegions(page);
                numbers.add(stripper.getTextForRegion("top").strip());
            }
        }
        return numbers;
    }

    private static String docx(Filled filled) throws Exception {
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(filled.docx()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    /// A card that is folded along the middle: each face has its letters' heads towards the fold.
    @Test
    void a_name_stands_on_both_faces_of_a_place_card() throws Exception {
        try (var document =
                org.apache.pdfbox.Loader.loadPDF(Sample.filled("the-ban").pdf())) {
            var angles = new java.util.TreeSet<Integer>();
            var stripper = new org.apache.pdfbox.text.PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
                    var right = text.getTextMatrix().getTranslateX() > 298;
                    angles.add(Math.round(text.getDir()) + (right ? 1 : 0));
                }
            };
            stripper.getText(document);
            assertThat(angles).containsExactly(91, 270);
        }
    }

    @Test
    void a_word_longer_than_the_line_is_broken_and_kept() throws Exception {
        var filled = filled(
                "<paper type='PLAN'><fields><field name='chu' says='Chữ'/></fields><p>{{chu}}</p></paper>",
                Values.with("chu", "x".repeat(300)).done(),
                head("", "X", List.of()));
        assertThat(SamplesTest.pdf(filled.pdf(), true).replaceAll("\\s", "")).isEqualTo("x".repeat(300));
    }

    /// As many an office draws the rule under the motto: a shape of Word 2010, with VML beside it for older ones.
    @Test
    void a_line_drawn_in_word_is_drawn_in_the_pdf() throws Exception {
        var shape = "<w:p><w:r><mc:AlternateContent"
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice"
            + " Requires=\"wps\"><w:drawing><wp:anchor"
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:positionH"
            + " relativeFrom=\"column\"><wp:posOffset>914400</wp:posOffset></wp:positionH><wp:positionV"
            + " relativeFrom=\"paragraph\"><wp:posOffset>12700</wp:posOffset></wp:positionV><wp:extent cx=\"1270000\""
            + " cy=\"0\"/><a:prstGeom xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " prst=\"line\"/></wp:anchor></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r><w:r><w:t>Độc"
            + " lập</w:t></w:r></w:p>";
        var filled = Template.read(Word.docx(shape), Fields.of()).fill(Values.NONE);
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(filled.pdf());
                var content = pdf.getPage(0).getContents()) {
            var drawn = new String(content.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(drawn).contains("144 768.9 m 244 768.9 l S");
        }
    }
}
