package vn.daihoi.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import vn.daihoi.intake.Mapping;
import vn.daihoi.intake.SheetRefused;
import vn.daihoi.intake.letters.LetterSet;
import vn.daihoi.intake.letters.Letters;

/// Lists in old letters as they come out of other programs.
class OldLettersTest {

    private static List<String> names(byte[] file) throws SheetRefused {
        var grid = ListFile.of(file).read(file, -1);
        return Table.of(grid, TableTest.COLUMNS, Mapping.GUESSED, false).rows().stream()
                .map(row -> row.text("display"))
                .toList();
    }

    private static byte[] csv(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /// @param second what stands in the second cell of the name column
    private static byte[] word(Consumer<XWPFRun> second) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            var table = document.createTable(3, 2);
            List<Consumer<XWPFRun>> names =
                    List.of(run -> run.setText("Hä vµ tªn"), run -> run.setText("NguyÔn ThÞ ¸nh"), second);
            for (var row = 0; row < 3; row++) {
                for (var column = 0; column < 2; column++) {
                    var run = table.getRow(row)
                            .getCell(column)
                            .getParagraphs()
                            .getFirst()
                            .createRun();
                    run.setFontFamily(".VnTime");
                    if (column == 0) {
                        names.get(row).accept(run);
                    } else {
                        run.setText(row == 0 ? "N¨m sinh" : "1980");
                    }
                }
            }
            document.write(out);
        }
        return out.toByteArray();
    }

    /// The letter of code 173 is a hyphen that is not always seen to everybody but TCVN3.
    @Test
    void the_letter_that_other_programs_write_as_a_soft_hyphen_is_read() throws Exception {
        var file = word(run -> {
            run.setText("D");
            run.getCTR().addNewSoftHyphen();
            run.getCTR().addNewT().setStringValue("¬ng V¨n ót");
        });

        assertThat(names(file)).containsExactly("Nguyễn Thị Ánh", "Dương Văn Út");
    }

    @Test
    void a_name_broken_in_its_cell_keeps_its_words_apart() throws Exception {
        var file = word(run -> {
            run.setText("Th¹ch ThÞ");
            run.addBreak();
            run.setText("Mü H¹nh");
        });

        assertThat(names(file)).containsExactly("Nguyễn Thị Ánh", "Thạch Thị Mỹ Hạnh");
    }

    @Test
    void names_typed_for_a_font_of_capitals_get_theirs_where_no_font_is_told() throws Exception {
        var typed = Letters.write("Họ và tên,Năm sinh\nNguyễn Thị Hồng,1980\nđỗ quốc mẫn,1970", LetterSet.TCVN3);

        assertThat(names(csv(typed.split("\n")))).containsExactly("Nguyễn Thị Hồng", "Đỗ Quốc Mẫn");
    }

    @Test
    void letters_that_nobody_sees_are_no_part_of_a_name() throws Exception {
        assertThat(names(csv("Họ và tên,Năm sinh", "Nguyễn\u00AD Thị\u200B Hồng,1980")))
                .containsExactly("Nguyễn Thị Hồng");
    }
}
