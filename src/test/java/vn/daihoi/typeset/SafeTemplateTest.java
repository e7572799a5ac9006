package vn.daihoi.typeset;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.daihoi.typeset.Word.docx;
import static vn.daihoi.typeset.Word.p;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.daihoi.typeset.TemplateRefused.Reason;

class SafeTemplateTest {
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"r9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
                    + " Target=\"%s\" TargetMode=\"External\"/></Relationships>";

    private static void refused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> Template.read(file, Fields.of()))
                .isInstanceOf(TemplateRefused.class)
                .extracting(refused -> ((TemplateRefused) refused).reason())
                .isEqualTo(reason);
    }

    @Test
    void a_file_that_is_no_docx_is_told_apart_from_a_broken_one() {
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), Reason.NOT_DOCX);
        refused(new byte[0], Reason.NOT_DOCX);
        var whole = docx(p("x"));
        refused(java.util.Arrays.copyOf(whole, whole.length / 2), Reason.BROKEN);
        refused(docx("<w:p>"), Reason.BROKEN);
    }

    @Test
    void an_old_doc_and_an_encrypted_file_are_told_apart() {
        var ole = new byte[600];
        var head = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(head, 0, ole, 0, 4);
        refused(ole.clone(), Reason.NOT_DOCX);
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, ole, 400, name.length);
        refused(ole, Reason.ENCRYPTED);
    }

    @Test
    void a_file_with_macros_is_refused() {
        refused(docx(p("x"), Map.of("word/vbaProject.bin", "x")), Reason.MACROS);
    }

    @Test
    void a_zip_bomb_is_refused_before_it_swells() {
        refused(docx(p("x"), Map.of("word/media/image1.png", "0".repeat(30_000_000))), Reason.TOO_LARGE);
    }

    @Test
    void what_fetches_from_outside_is_refused_but_a_link_is_not() {
        var main = "word/_rels/document.xml.rels";
        refused(
                docx(p("x"), Map.of(main, RELATIONSHIPS.formatted("image", "http://example.org/a.png"))),
                Reason.REACHES_OUT);
        refused(
                docx(
                        p("x"),
                        Map.of(
                                "word/_rels/settings.xml.rels",
                                RELATIONSHIPS.formatted("attachedTemplate", "http://example.org/a.dotm"))),
                Reason.REACHES_OUT);
        assertThatNoException()
                .isThrownBy(() -> Template.read(
                        docx(p("x"), Map.of(main, RELATIONSHIPS.formatted("hyperlink", "https://example.org"))),
                        Fields.of()));
    }

    @Test
    void a_field_that_runs_a_program_is_refused_even_split_over_runs() {
        refused(
                docx("<w:p><w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO"
                        + " c:\\\\cmd</w:instrText></w:r></w:p>"),
                Reason.REACHES_OUT);
        refused(docx("<w:p><w:fldSimple w:instr=\" INCLUDETEXT http://example.org \"/></w:p>"), Reason.REACHES_OUT);
    }

    @Test
    void a_document_type_in_a_part_is_refused() {
        refused(
                docx(
                        p("x"),
                        Map.of(
                                "word/styles.xml",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:styles"
                                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">&e;</w:styles>")),
                Reason.BROKEN);
    }

    @Test
    void elements_nested_without_end_are_refused() {
        refused(docx("<w:p>".repeat(5_000) + "</w:p>".repeat(5_000)), Reason.BROKEN);
    }
}
