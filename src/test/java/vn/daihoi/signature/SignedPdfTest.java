package vn.daihoi.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.daihoi.signature.SignatureReport.Content;
import vn.daihoi.signature.SignatureReport.Standing;

@Execution(ExecutionMode.CONCURRENT)
class SignedPdfTest {
    private static final Instant DAY = Instant.parse("2020-02-12T03:15:00Z");
    private static final byte[] KEY =
            SampleKeys.p12("Ủy ban nhân dân xã Mẫu", "Xã Mẫu", "2019-01-01T00:00:00Z", "2024-01-01T00:00:00Z");

    @Test
    void a_signed_file_names_its_signer_and_is_intact() throws Exception {
        var signed = CheckPdf.check(signed(DAY), List.of(SampleKeys.AUTHORITY)).signatures();
        assertThat(signed).hasSize(1);
        assertThat(signed.getFirst().name()).isEqualTo("Ủy ban nhân dân xã Mẫu");
        assertThat(signed.getFirst().organisation()).isEqualTo("Xã Mẫu");
        assertThat(signed.getFirst().at()).isEqualTo(DAY);
        assertThat(signed.getFirst().content()).isEqualTo(Content.INTACT);
        assertThat(signed.getFirst().standing()).isEqualTo(Standing.TRUSTED);
        assertThat(signed.getFirst().issuer()).isEqualTo("Nơi cấp chứng thư mẫu");
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_said_to_be_so() throws Exception {
        var signed = CheckPdf.check(signed(DAY), List.of()).signatures().getFirst();
        assertThat(signed.standing()).isEqualTo(Standing.UNTRUSTED);
        assertThat(signed.content()).as("which says nothing of the content").isEqualTo(Content.INTACT);
    }

    @Test
    void one_flipped_byte_anywhere_in_what_was_signed_is_named_as_a_change() throws Exception {
        var pdf = signed(DAY);
        var from = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/Contents <");
        var to = new String(pdf, StandardCharsets.ISO_8859_1).indexOf('>', from);
        for (var at = 20; at < pdf.length; at += 331) {
            if (at < from || at > to) {
                var flipped = pdf.clone();
                flipped[at] ^= 1;
                assertThat(CheckPdf.check(flipped, List.of(SampleKeys.AUTHORITY))
                                .isChanged())
                        .as("byte %d of %d", at, pdf.length)
                        .isTrue();
            }
        }
    }

    @Test
    void a_change_of_the_words_is_named_as_a_change() throws Exception {
        var pdf = signed(DAY);
        var at = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/MediaBox") + "/MediaBox [0.0 0.0 5".length();
        pdf[at] = (byte) (pdf[at] == '9' ? '8' : '9');
        var report = CheckPdf.check(pdf, List.of(SampleKeys.AUTHORITY));
        assertThat(report.signatures()).hasSize(1);
        assertThat(report.signatures().getFirst().content()).isEqualTo(Content.CHANGED);
    }

    @Test
    void what_was_added_after_signing_is_told() throws Exception {
        byte[] more;
        try (var document = Loader.loadPDF(signed(DAY))) {
            var out = new ByteArrayOutputStream();
            document.getDocumentCatalog().setLanguage("vi");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            more = out.toByteArray();
        }
        var report = CheckPdf.check(more, List.of(SampleKeys.AUTHORITY));
        assertThat(report.signatures().getFirst().content()).isEqualTo(Content.ADDED_TO);
        assertThat(report.isChanged()).isTrue();
    }

    @Test
    void a_second_signature_on_top_leaves_the_first_intact() throws Exception {
        var key = SigningKey.open(KEY, SampleKeys.PASSWORD.toCharArray());
        var twice = SignPdf.sign(signed(DAY), key, DAY.plusSeconds(60), null, List.of());
        assertThat(CheckPdf.check(twice, List.of(SampleKeys.AUTHORITY)).signatures())
                .hasSize(2)
                .allMatch(one -> one.content() == Content.INTACT);
    }

    @Test
    void a_signature_after_the_certificate_expired_is_told() throws Exception {
        var late = CheckPdf.check(signed(Instant.parse("2025-01-01T00:00:00Z")), List.of(SampleKeys.AUTHORITY));
        assertThat(late.signatures().getFirst().standing()).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void a_file_without_a_signature_is_not_asked_for_one() throws Exception {
        assertThat(CheckPdf.check(paper(), List.of()).isSigned()).isFalse();
    }

    @Test
    void a_wrong_password_and_a_wrong_file_are_told_apart() {
        assertThatThrownBy(() -> SigningKey.open(KEY, "sai".toCharArray()))
                .isInstanceOfSatisfying(
                        KeyRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(KeyRefused.Reason.WRONG_PASSWORD));
        assertThatThrownBy(() -> SigningKey.open("không phải khóa".getBytes(), "".toCharArray()))
                .isInstanceOfSatisfying(
                        KeyRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(KeyRefused.Reason.NOT_PKCS12));
    }

    @Test
    void the_signature_stands_above_the_signers_name() throws Exception {
        var place = SignedPlace.aboveName(paper(), "Lê Thị Mẫu").orElseThrow();
        assertThat(place.page()).isEqualTo(1);
        assertThat(place.top() + place.height()).isBetween(560.0, 600.0);
        assertThat(place.left() + place.width() / 2).isBetween(380.0, 480.0);
        assertThat(SignedPlace.aboveName(paper(), "Người khác")).isEmpty();
    }

    private static byte[] signed(Instant at) throws IOException, KeyRefused {
        var key = SigningKey.open(KEY, SampleKeys.PASSWORD.toCharArray());
        var place = SignedPlace.aboveName(paper(), "Lê Thị Mẫu").orElseThrow();
        return SignPdf.sign(paper(), key, at, place, List.of("Ký bởi: Ủy ban nhân dân xã Mẫu", "12/02/2020"));
    }

    private static byte[] paper() throws IOException {
        try (var document = new PDDocument();
                var font = SignedPdfTest.class.getResourceAsStream("/typeset/fonts/LiberationSerif-Regular.ttf")) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(PDType0Font.load(document, font), 14);
                content.newLineAtOffset(380, 230);
                content.showText("Lê Thị Mẫu");
                content.endText();
            }
            var out = new ByteArrayOutputStream();
            document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }
}
