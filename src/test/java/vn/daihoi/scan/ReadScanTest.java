package vn.daihoi.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.daihoi.scan.Proposal.Field;

@Execution(ExecutionMode.CONCURRENT)
class ReadScanTest {
    private static final List<String> PLAN = List.of(
            "ỦY BAN NHÂN DÂN       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "HUYỆN CHÂU THÀNH          Độc lập - Tự do - Hạnh phúc",
            "",
            "Số: 45/KH-UBND        Châu Thành, ngày 10 tháng 01 năm 2020",
            "",
            "KẾ HOẠCH",
            "Tổ chức Hội nghị điển hình tiên tiến",
            "huyện Châu Thành giai đoạn 2015 - 2020",
            "",
            "Thực hiện Kế hoạch số 128/KH-UBND của Ủy ban nhân dân tỉnh,",
            "Ủy ban nhân dân huyện ban hành Kế hoạch như sau:");

    @Test
    void a_page_of_text_is_understood_by_its_form() {
        var found = values(
                PaperFacts.of(PLAN.stream().map(line -> new Line(line, 100)).toList()));
        assertThat(found)
                .containsEntry(Field.NUMBER, "45/KH-UBND")
                .containsEntry(Field.ISSUED_ON, "10/01/2020")
                .containsEntry(Field.BODY, "HUYỆN CHÂU THÀNH")
                .containsEntry(Field.KIND, "Kế hoạch")
                .containsEntry(
                        Field.SUMMARY, "Tổ chức Hội nghị điển hình tiên tiến huyện Châu Thành giai đoạn 2015 - 2020");
    }

    @Test
    void spaces_that_keep_a_day_together_are_spaces() {
        var bound = PLAN.stream()
                .map(line ->
                        new Line(line.replace("ngày 10 tháng 01 năm ", "ngày\u00A010 tháng\u00A001 năm\u00A0"), 100));

        assertThat(values(PaperFacts.of(bound.toList()))).containsEntry(Field.ISSUED_ON, "10/01/2020");
    }

    @Test
    void a_letter_has_its_summary_under_its_number() {
        var found = values(PaperFacts.of(List.of(
                new Line("SỞ NỘI VỤ    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 90),
                new Line("Số: 12/SNV-TĐKT   Sóc Trăng, ngày 31 tháng 02 năm 2020", 90),
                new Line("V/v gửi danh sách đại biểu", 90),
                new Line("Kính gửi: Ủy ban nhân dân các huyện", 90))));
        assertThat(found)
                .containsEntry(Field.NUMBER, "12/SNV-TĐKT")
                .containsEntry(Field.SUMMARY, "gửi danh sách đại biểu")
                .as("there is no 31st of February")
                .doesNotContainKey(Field.ISSUED_ON);
    }

    @Test
    void a_photo_of_a_paper_is_read_with_its_confidence() throws IOException {
        needsTesseract();
        var steps = new ArrayList<Integer>();
        assertIsPlan(ReadScan.of(jpg(), steps::add));
        assertThat(steps).isSorted().hasSizeGreaterThan(2);
    }

    @Test
    void a_scan_within_a_pdf_is_read_too() throws IOException {
        needsTesseract();
        assertIsPlan(ReadScan.of(scannedPdf(), _ -> {}));
    }

    @Test
    void an_empty_page_proposes_nothing() throws IOException {
        needsTesseract();
        var empty = new BufferedImage(800, 1000, BufferedImage.TYPE_BYTE_GRAY);
        var out = new ByteArrayOutputStream();
        ImageIO.write(empty, "jpg", out);
        assertThat(ReadScan.of(out.toByteArray(), _ -> {})).isEmpty();
    }

    private static void assertIsPlan(List<Proposal> proposals) {
        assertThat(values(proposals))
                .containsEntry(Field.NUMBER, "45/KH-UBND")
                .containsEntry(Field.ISSUED_ON, "10/01/2020")
                .containsEntry(Field.KIND, "Kế hoạch")
                .hasEntrySatisfying(
                        Field.SUMMARY,
                        text -> assertThat(text).startsWith("Tổ chức Hội nghị").contains("Châu Thành"));
        assertThat(proposals).allMatch(one -> one.percent() > 40 && one.percent() < 100);
    }

    private static void needsTesseract() {
        if (!ReadScan.isPossible()) {
            System.err.println(
                    "*** NO TESSERACT: scans are not read. apt-get install tesseract-ocr tesseract-ocr-vie ***");
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError("CI has no tesseract; .ci/run installs it");
            }
        }
        assumeTrue(ReadScan.isPossible(), "no tesseract with Vietnamese on this machine");
    }

    private static Map<Field, String> values(List<Proposal> proposals) {
        return proposals.stream().collect(Collectors.toMap(Proposal::field, Proposal::value));
    }

    private static byte[] jpg() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(page(), "jpg", out);
        return out.toByteArray();
    }

    private static byte[] scannedPdf() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var image = LosslessFactory.createFromImage(document, page());
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /// A4 at 200 dots per inch.
    private static BufferedImage page() {
        var image = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        var drawing = image.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, image.getWidth(), image.getHeight());
        drawing.setColor(Color.BLACK);
        drawing.setFont(new Font(Font.SERIF, Font.PLAIN, 36));
        var y = 160;
        for (var line : PLAN) {
            drawing.drawString(line, 150, y);
            y += 62;
        }
        drawing.dispose();
        return image;
    }
}
