package vn.daihoi.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentCheckTest {
    private static final long MOST = 20 * 1024 * 1024;

    @Test
    void the_three_kinds_are_known_by_their_content() {
        assertThat(typeOf(SampleFiles.pdf("kế hoạch"))).isEqualTo("PDF");
        assertThat(typeOf(SampleFiles.jpg())).isEqualTo("JPG");
        assertThat(typeOf(SampleFiles.docx())).isEqualTo("DOCX");
    }

    @Test
    void a_program_named_pdf_is_refused() {
        assertThat(typeOf(SampleFiles.text("MZ\u0090\u0000 This program cannot be run")))
                .isEqualTo("TEP-103");
    }

    @Test
    void any_other_zip_is_no_word_document() {
        assertThat(typeOf(SampleFiles.zip(Map.of("a.txt", SampleFiles.text("a")))))
                .isEqualTo("TEP-103");
    }

    @Test
    void an_upload_cut_short_is_told_from_a_whole_one() {
        var whole = SampleFiles.pdf("quyết định");
        assertThat(typeOf(Arrays.copyOf(whole, whole.length - 10))).isEqualTo("TEP-104");
        var docx = SampleFiles.docx();
        assertThat(typeOf(Arrays.copyOf(docx, docx.length - 30))).isEqualTo("TEP-104");
    }

    @Test
    void a_word_document_with_macros_is_refused() {
        var macros = SampleFiles.zip(Map.of(
                "[Content_Types].xml", SampleFiles.text("<Types/>"),
                "word/document.xml", SampleFiles.text("<w:document/>"),
                "word/vbaProject.bin", SampleFiles.text("x")));
        assertThat(typeOf(macros)).isEqualTo("TEP-106");
    }

    @Test
    void a_zip_bomb_is_refused_without_unpacking_it_whole() {
        var bomb = SampleFiles.zip(Map.of(
                "[Content_Types].xml", SampleFiles.text("<Types/>"), "word/document.xml", new byte[60 * 1024 * 1024]));
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(typeOf(bomb)).isEqualTo("TEP-105");
    }

    @Test
    void an_empty_and_a_too_large_file_are_told_apart() {
        assertThat(typeOf(new byte[0])).isEqualTo("TEP-101");
        var verdict = ContentCheck.check("a.pdf", SampleFiles.pdf("x"), 10);
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        ContentCheck.Verdict.Refused.class,
                        refused -> assertThat(refused.finding().values()).contains("a.pdf", "1 MB"));
    }

    @Test
    void the_name_gets_the_ending_its_content_deserves() {
        assertThat(FileType.PDF.named("KH 12.docx")).isEqualTo("KH 12.pdf");
        assertThat(FileType.JPG.named("quét.JPEG")).isEqualTo("quét.JPEG");
        assertThat(FileType.DOCX.named("bao.cao")).isEqualTo("bao.cao.docx");
    }

    @Test
    void a_name_is_kept_as_one_clean_line() {
        assertThat(FileName.clean("C:\\Users\\a\\Kế hoa\u0323ch.pdf")).isEqualTo("Kế hoạch.pdf");
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("a\r\nb\u202Efdp.exe")).isEqualTo("a b fdp.exe");
        assertThat(FileName.clean(" ")).isEqualTo("tep");
        assertThat(FileName.clean("x".repeat(300) + ".pdf")).hasSize(184).endsWith(".pdf");
    }

    private static String typeOf(byte[] bytes) {
        return switch (ContentCheck.check("a.pdf", bytes, MOST)) {
            case ContentCheck.Verdict.Taken(var type) -> type.name();
            case ContentCheck.Verdict.Refused(var finding) -> finding.code();
        };
    }
}
