package vn.daihoi.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every built-in template filled with the sample beside it. After a change that is meant, the texts that are kept are
/// written anew by `-Dpapers.keep=true`; what changed on paper is then seen in the difference.
@Execution(ExecutionMode.CONCURRENT)
class SamplesTest {
    private static final Path KEPT = Path.of("src/test/resources/papers");

    static List<String> codes() {
        return Sample.codes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void its_words_are_those_that_are_kept(String code) throws Exception {
        var text = Sample.filled(code).text();
        var kept = KEPT.resolve(code + ".txt");
        if (Boolean.getBoolean("papers.keep")) {
            Files.createDirectories(KEPT);
            Files.writeString(kept, text);
        }
        assertThat(text).isEqualTo(Files.readString(kept));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void its_docx_and_its_pdf_say_the_same(String code) throws Exception {
        var filled = Sample.filled(code);
        look(code, filled);
        var numbered = Sample.isNumbered(code);
        assertThat(words(pdf(filled.pdf(), numbered))).isEqualTo(words(docx(filled.docx())));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void it_can_be_built_under_both_rules(String code) throws Exception {
        for (var regime : Regime.values()) {
            assertThat(Sample.template(code, regime).faults()).isEmpty();
        }
    }

    /// Its styles are renamed, its runs split anew, its defaults spelled out: still the same paper.
    @Test
    void a_template_saved_by_libreoffice_fills_to_the_same_paper() throws Exception {
        var saved = Files.readAllBytes(Path.of("src/test/resources/typeset/ke-hoach-libreoffice.docx"));
        var blueprint =
                Blueprint.read(Files.readString(Path.of("src/main/resources/document/papers/ke-hoach/template.xml")));
        var template = Template.read(saved, PaperHead.FIELDS.and(blueprint.fields()));
        assertThat(template.faults()).isEmpty();
        var sample = Sample.of("ke-hoach");
        var head = Objects.requireNonNull(sample.head());
        var filled = template.fill(head.values().over(Values.from(sample.values())));
        var ours = Sample.filled("ke-hoach");
        assertThat(filled.text()).isEqualTo(ours.text());
        assertThat(filled.pageCount()).isEqualTo(ours.pageCount());
        assertThat(words(pdf(filled.pdf(), true))).isEqualTo(words(pdf(ours.pdf(), true)));
        assertThat(filled.signPlace()).isPresent();
    }

    /// `-Dpapers.out=folder` leaves the files there to be looked at.
    private static void look(String code, Filled filled) throws IOException {
        var out = System.getProperty("papers.out");
        if (out != null) {
            Files.createDirectories(Path.of(out));
            Files.write(Path.of(out, code + ".docx"), filled.docx());
            Files.write(Path.of(out, code + ".pdf"), filled.pdf());
        }
    }

    /// Two readers may take the cells of a row in different order, so the words are compared counted.
    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\u00A0]+"))
                .filter(word -> !word.isBlank())
                .sorted()
                .toList();
    }

    /// The text between the margins: without the numbers of pages, of which the DOCX only holds the field.
    static String pdf(byte[] pdf, boolean numbered) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text = new StringBuilder();
            for (var page : document.getPages()) {
                var box = page.getMediaBox();
                var margin = numbered ? 56 : 0;
                var stripper = new PDFTextStripperByArea();
                // else words that run up or down the page come in single letters
                stripper.setSortByPosition(!numbered);
                stripper.addRegion(
                        "text", new Rectangle2D.Float(0, margin, box.getWidth(), box.getHeight() - 2 * margin));
                stripper.extractRegions(page);
                text.append(stripper.getTextForRegion("text")).append('\n');
            }
            return text.toString();
        }
    }

    static String docx(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var text = new StringBuilder();
            gather(document.getBodyElements(), text);
            return text.toString();
        }
    }

    private static void gather(List<IBodyElement> elements, StringBuilder text) {
        for (var element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                text.append(paragraph.getText()).append('\n');
            } else if (element instanceof XWPFTable table) {
                table.getRows()
                        .forEach(row -> row.getTableCells().forEach(cell -> gather(cell.getBodyElements(), text)));
            }
        }
    }
}
