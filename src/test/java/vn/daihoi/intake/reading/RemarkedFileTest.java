package vn.daihoi.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import vn.daihoi.intake.SheetRefused;
import vn.daihoi.intake.letters.LetterSet;

class RemarkedFileTest {
    private static final Map<Integer, String> REMARKS =
            Map.of(5, "Ghi chú của chương trình", 10, "Cột “Năm sinh”: sai <b> & hãy sửa");

    @Test
    void an_excel_file_comes_back_as_it_was_with_one_column_more() throws SheetRefused, IOException {
        var file = MessyList.xlsx(MessyList.people(20), "19x8");
        var back = back(ListFile.XLSX, file);
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(back.content()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(9).getCell(6).getStringCellValue()).isEqualTo(REMARKS.get(10));
            assertThat(sheet.getRow(4).getCell(6).getStringCellValue()).isEqualTo(REMARKS.get(5));
            assertThat(sheet.getRow(10).getCell(6)).isNull();
            assertThat(sheet.getMergedRegions()).hasSizeGreaterThan(5);
            var font = book.getFontAt(sheet.getRow(9).getCell(1).getCellStyle().getFontIndex());
            assertThat(font.getFontName()).isEqualTo(".VnTime");
        }
        var again = ListFile.of(back.content()).read(back.content(), -1);
        assertThat(again.lastColumn()).isEqualTo(6);
    }

    @Test
    void an_old_excel_file_a_csv_and_a_pasted_block_come_back_too() throws SheetRefused {
        var old = back(ListFile.XLS, MessyList.write(new HSSFWorkbook(), MessyList.people(20), "", LetterSet.UNICODE));
        assertThat(ListFile.of(old.content())).isEqualTo(ListFile.XLS);

        var csv = back(ListFile.CSV, "a;b\n1;\"x;y\"\n".getBytes(StandardCharsets.UTF_8), Map.of(2, "sai; sửa"));
        assertThat(new String(csv.content(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFa;b;\r\n1;\"x;y\";\"sai; sửa\"\r\n");

        var pasted = back(ListFile.PASTED, "a\tb\n1\t2".getBytes(StandardCharsets.UTF_8), Map.of(2, "sai"));
        assertThat(pasted.ending()).isEqualTo(".xlsx");
        assertThat(ListFile.XLSX.read(pasted.content(), -1).rows().get(1).text(2))
                .isEqualTo("sai");
    }

    private static RemarkedFile back(ListFile kind, byte[] file) throws SheetRefused {
        return back(kind, file, REMARKS);
    }

    private static RemarkedFile back(ListFile kind, byte[] file, Map<Integer, String> remarks) throws SheetRefused {
        return RemarkedFile.of(kind, file, kind.read(file, -1), remarks);
    }
}
