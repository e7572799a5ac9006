package vn.daihoi.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.daihoi.intake.SheetRefused;
import vn.daihoi.intake.letters.LetterSet;

@Execution(ExecutionMode.CONCURRENT)
class ListFileTest {

    @Test
    void a_workbook_without_formats_is_read_too() throws SheetRefused {
        var file = Sheets.withoutFormats("Mã", "31582");
        assertThat(ListFile.of(file).read(file, -1).rows())
                .extracting(row -> row.text(0))
                .containsExactly("Mã", "31582");
    }

    @Test
    void what_a_file_is_its_content_tells() throws SheetRefused {
        assertThat(ListFile.of(Sheets.of(new Object[] {"A"}))).isEqualTo(ListFile.XLSX);
        assertThat(ListFile.of(MessyList.write(new HSSFWorkbook(), MessyList.people(3), "", LetterSet.UNICODE)))
                .isEqualTo(ListFile.XLS);
        assertThat(ListFile.of("Họ tên;Năm".getBytes(StandardCharsets.UTF_8))).isEqualTo(ListFile.CSV);
    }

    @Test
    void a_file_that_is_no_list_is_told_apart_by_its_content() {
        assertRefused("%PDF-1.7 rest".getBytes(StandardCharsets.US_ASCII), "intake.refused.pdf");
        assertRefused(Sheets.ofManyEntries(3), "intake.refused.unknown");
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}, "intake.refused.unknown");
    }

    @Test
    void a_zip_bomb_is_stopped_before_it_unfolds() {
        var bomb = Sheets.bomb(300);
        assertThat(bomb.length).as("small on the wire").isLessThan(1024 * 1024);
        assertRefused(bomb, "intake.refused.bomb");
        assertRefused(Sheets.ofManyEntries(401), "intake.refused.bomb");
    }

    @Test
    void a_damaged_an_empty_and_a_large_file_are_refused() {
        var whole = Sheets.of(new Object[] {"Mã", "Tên đơn vị"}, new Object[] {"31582", "Xã Phú Tân"});
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "intake.refused.broken");
        assertRefused(new byte[0], "intake.refused.empty");
        assertRefused(new byte[(int) ListFile.MOST_BYTES + 1], "intake.refused.large");
    }

    @Test
    void a_locked_a_macro_and_an_old_word_file_say_what_to_do() {
        assertRefused(compound("EncryptedPackage"), "intake.refused.encrypted");
        assertRefused(compound("WordDocument"), "intake.refused.oldWord");
        assertRefused(Sheets.withMacros(), "intake.refused.macro");
    }

    @Test
    void an_entity_from_outside_is_never_fetched() {
        assertRefused(Sheets.withEntity(), "intake.refused.broken");
    }

    @Test
    void a_csv_in_an_old_code_page_is_refused_before_a_name_is_spoilt() {
        var old = "Ho va ten;Nam sinh\nNguy\u00EAn;1980\n".getBytes(Charset.forName("windows-1252"));
        assertRefused(old, "intake.refused.notUtf8");
    }

    private static byte[] compound(String entry) {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[100]), entry);
            files.writeFilesystem(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void assertRefused(byte[] file, String key) {
        assertThatThrownBy(() -> ListFile.of(file).read(file, -1))
                .isInstanceOfSatisfying(
                        SheetRefused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
