package vn.daihoi.typeset.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CardsTest {
    private static final Card.Head HEAD = new Card.Head(
            "ỦY BAN NHÂN DÂN HUYỆN CHÂU THÀNH",
            "Hội nghị điển hình tiên tiến huyện Châu Thành",
            "07:30, 27/03/2020, Trung tâm Văn hóa - Thể thao huyện, thị trấn Châu Thành");

    private static Card card(String name, String code) {
        return new Card(
                HEAD,
                Card.Tone.RED,
                "ĐIỂN HÌNH TIÊN TIẾN",
                name,
                List.of("Phó Chủ tịch Ủy ban nhân dân", "Xã An Hiệp, huyện Châu Thành"),
                List.of(
                        new Card.Figure("Số", "128", ""),
                        new Card.Figure("Chỗ ngồi", "A5-12", "Khối A, hàng 5, ghế 12")),
                "Sê-ri 431",
                code);
    }

    private static BufferedImage picture(byte[] pdf, int page, int dpi) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB);
        }
    }

    private static List<String> codes(BufferedImage picture) throws Exception {
        var width = picture.getWidth();
        var pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, picture.getHeight(), pixels)));
        return Arrays.stream(new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)))
                .map(found -> found.getText())
                .toList();
    }

    private static String words(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static int pages(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String longCode(int i) {
        return "DH1." + "AbCdEfGh01".repeat(11).substring(0, 106) + (10 + i);
    }

    @Test
    void the_printed_code_is_read_back_letter_by_letter() throws Exception {
        var pdf = Cards.pdf(List.of(card("Trần Thị Kiều Oanh", longCode(1))), CardPaper.A6);

        assertThat(codes(picture(pdf, 0, 150))).containsExactly(longCode(1));
    }

    @Test
    void a_smudged_code_is_still_read() throws Exception {
        var picture = picture(Cards.pdf(List.of(card("Trần Thị Kiều Oanh", longCode(2))), CardPaper.A6), 0, 150);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(110, 680, 42, 42);
        pen.dispose();

        assertThat(codes(picture)).containsExactly(longCode(2));
    }

    @Test
    void four_cards_share_a_sheet_and_each_keeps_its_code() throws Exception {
        var five = List.of(0, 1, 2, 3, 4).stream()
                .map(i -> card("Trần Thị Kiều Oanh", longCode(i)))
                .toList();

        var pdf = Cards.pdf(five, CardPaper.A4);

        assertThat(pages(pdf)).isEqualTo(2);
        assertThat(codes(picture(pdf, 0, 150)))
                .containsExactlyInAnyOrder(longCode(0), longCode(1), longCode(2), longCode(3));
        assertThat(codes(picture(pdf, 1, 150))).containsExactly(longCode(4));
    }

    @Test
    void a_card_has_the_size_of_a_pouch() throws Exception {
        try (var document = Loader.loadPDF(Cards.pdf(List.of(card("Lê Văn Bình", "x")), CardPaper.A6))) {
            var page = document.getPage(0).getMediaBox();
            assertThat(Math.round(page.getWidth() / 72 * 25.4)).isEqualTo(105);
            assertThat(Math.round(page.getHeight() / 72 * 25.4)).isEqualTo(148);
        }
    }

    @Test
    void words_can_be_searched_in_the_file() throws Exception {
        assertThat(words(Cards.pdf(List.of(card("Nguyễn Ngọc Quỳnh Ưởng", "x")), CardPaper.A6)))
                .contains("Nguyễn Ngọc Quỳnh Ưởng", "128", "A5-12", "Khối A, hàng 5, ghế 12");
    }

    @Test
    void nothing_is_printed_where_printers_cannot_or_scissors_go() throws Exception {
        var endless = new Card(
                HEAD,
                Card.Tone.GOLD,
                "KHÁCH MỜI ".repeat(9).strip(),
                "Tôn-nữ-không-có-chỗ-ngắt-dòng-nào-trong-tên-này-cả",
                List.of("Phó Chủ tịch ".repeat(20).strip(), "Sở ".repeat(80).strip()),
                List.of(new Card.Figure("Số", "128456789012345", ""), new Card.Figure("Chỗ", "A5", "ghế ".repeat(60))),
                "Sê-ri ".repeat(60),
                longCode(0));
        var picture = picture(Cards.pdf(List.of(endless), CardPaper.A6), 0, 72);

        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                var inside = x > 10 && y > 10 && x < picture.getWidth() - 11 && y < picture.getHeight() - 8;
                if (!inside) {
                    assertThat(picture.getRGB(x, y) & 0xFFFFFF).as(x + "," + y).isEqualTo(0xFFFFFF);
                }
            }
        }
    }

    @Test
    void a_letter_the_type_lacks_does_not_stop_the_print() throws Exception {
        assertThat(words(Cards.pdf(List.of(card("ថាច់ Thạch 😀", "x")), CardPaper.A6)))
                .contains("Thạch");
    }

    @Test
    void a_long_name_stands_in_two_lines_of_like_width() {
        var name = Wrapped.fit("Nguyễn Hoàng Thị Kiều Oanh", vn.daihoi.typeset.face.Face.BOLD, 264, 2, 29, 11);

        assertThat(name.lines()).containsExactly("Nguyễn Hoàng", "Thị Kiều Oanh");
        assertThat(name.size()).isEqualTo(29);
    }
}
