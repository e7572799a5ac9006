package vn.daihoi.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.daihoi.typeset.PaperHead.Signer;

/// What stays together at the end of a page, and what is divided because no page holds it.
class TogetherTest {
    private static final String ROWS = "<fields><rows name='ds' says='Danh sách'><field name='ten'"
            + " says='Tên'/></rows></fields><letterhead/><title/>";
    private static final String TABLE = "<table widths='20 100'><head><cell>STT</cell><cell>Tên</cell></head>"
            + "<row each='ds'><cell>{{stt}}</cell><cell>{{ten}}</cell></row></table>";

    private static Filled filled(String inside, List<String> names, List<String> recipients) throws TemplateRefused {
        var blueprint = Blueprint.read("<paper type='PLAN'>" + inside + "</paper>");
        var template = Template.read(blueprint.docx(Regime.DECREE_30_2020), PaperHead.FIELDS.and(blueprint.fields()));
        assertThat(template.faults()).isEmpty();
        var head = new PaperHead(
                "",
                "Ủy ban nhân dân xã An Hiệp",
                OfficialWords.openNumber("KH-UBND"),
                OfficialWords.placeAndOpenDate("An Hiệp", LocalDate.of(2020, 3, 23)),
                "Thử",
                Signer.onBehalf("Ủy ban nhân dân", "Chủ tịch", "Sơn Ngọc Mai"),
                List.of(),
                recipients);
        var rows = names.stream().map(name -> Values.with("ten", name).done()).toList();
        return template.fill(head.values().over(Values.begin().and("ds", rows).done()));
    }

    private static List<String> pages(Filled filled) throws IOException {
        try (var pdf = Loader.loadPDF(filled.pdf())) {
            var pages = new ArrayList<String>();
            for (var i = 1; i <= pdf.getNumberOfPages(); i++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(pdf).replace('\u00A0', ' '));
            }
            return pages;
        }
    }

    private static List<String> names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "Người thứ " + i).toList();
    }

    @Test
    void the_signer_never_stands_alone_after_a_table() throws Exception {
        for (var count = 12; count <= 36; count++) {
            var page = pages(filled(ROWS + TABLE + "<signature/>", names(count), List.of("Lưu: VT")))
                    .getLast();

            assertThat(page).contains("Người thứ " + count).contains("Sơn Ngọc Mai");
        }
    }

    @Test
    void the_signer_never_stands_alone_after_words_that_are_there_only_sometimes() throws Exception {
        for (var count = 12; count <= 36; count++) {
            var page = pages(filled(
                            ROWS + TABLE + "<if name='ds'><p>Bằng chữ: hết</p></if><signature/>",
                            names(count),
                            List.of("Lưu: VT")))
                    .getLast();

            assertThat(page).contains("Bằng chữ").contains("Sơn Ngọc Mai");
        }
    }

    /// Word is told the same: else it would put the block on a page of its own.
    @Test
    void the_docx_keeps_the_last_row_with_the_signer_and_no_other() throws Exception {
        var docx = filled(ROWS + TABLE + "<signature/>", names(30), List.of("Lưu: VT"))
                .docx();
        try (var word = new org.apache.poi.xwpf.usermodel.XWPFDocument(new java.io.ByteArrayInputStream(docx))) {
            var rows = word.getTables().get(1).getRows();
            assertThat(IntStream.range(1, rows.size())
                            .filter(i -> rows.get(i)
                                    .getCell(1)
                                    .getParagraphs()
                                    .getFirst()
                                    .getCTP()
                                    .getPPr()
                                    .isSetKeepNext()))
                    .containsExactly(rows.size() - 1);
        }
    }

    @Test
    void a_long_list_of_recipients_does_not_tear_the_signers_block() throws Exception {
        var recipients = new ArrayList<>(IntStream.rangeClosed(1, 620)
                .mapToObj(i -> "Ủy ban nhân dân xã số " + i)
                .toList());
        for (var lines = 20; lines <= 40; lines++) {
            var text = "<p>Nội dung.</p>".repeat(lines) + "<p>Hết./.</p><signature/>";
            var filled = filled("<letterhead/><title/>" + text, List.of(), recipients);

            assertThat(filled.pageCount()).isGreaterThanOrEqualTo(10);
            assertThat(pages(filled))
                    .filteredOn(page -> page.contains("TM. ỦY BAN NHÂN DÂN"))
                    .singleElement()
                    .asString()
                    .contains("Hết./.", "CHỦ TỊCH", "Sơn Ngọc Mai");
        }
    }

    /// Else other programs begin the block on a page of its own.
    @Test
    void the_docx_lets_a_long_list_of_recipients_be_divided() throws Exception {
        for (var count : List.of(5, 620)) {
            var recipients =
                    IntStream.rangeClosed(1, count).mapToObj(i -> "Xã " + i).toList();
            var docx = filled("<letterhead/><title/><p>Hết./.</p><signature/>", List.of(), recipients)
                    .docx();
            try (var word = new org.apache.poi.xwpf.usermodel.XWPFDocument(new java.io.ByteArrayInputStream(docx))) {
                var row = word.getTables().getLast().getRow(0);
                assertThat(row.getCtRow().getTrPr().sizeOfCantSplitArray()).isEqualTo(count == 5 ? 1 : 0);
            }
        }
    }

    /// With the head that is repeated it is higher than a page, by itself it is not.
    @Test
    void a_row_nearly_as_high_as_a_page_is_divided_below_its_head() {
        for (var many = 900; many < 1500; many += 10) {
            var count = many;
            var text = "chữ ".repeat(count) + "hết";
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                var pages = pages(filled(ROWS + TABLE, List.of("một", text), List.of("Lưu: VT")));
                var words = String.join(" ", pages).replaceAll("\\s+", " ");
                assertThat(words.split("chữ ", -1)).hasSize(count + 1);
                assertThat(words).contains("chữ hết");
            });
        }
    }
}
