package vn.daihoi.intake.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.daihoi.intake.letters.LetterSet;
import vn.daihoi.intake.letters.Letters;

/// A list as offices make them: a block of titles, a head of two rows with merged cells (Năm sinh over Nam | Nữ), old
/// fonts, groups between the rows, text for days, totals and signatures below.
public final class MessyList {
    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Vũ", "Đặng", "Bùi", "Đỗ", "Thạch", "Lý", "Ngô", "Dương");
    private static final List<String> MIDDLES = List.of(
            "Văn", "Thị", "Hữu", "Thị Mỹ", "Quốc", "Đình", "Thị Ngọc", "Minh", "Thị Hồng", "Công", "Ánh", "Thuỳ");
    private static final List<String> GIVEN = List.of(
            "An", "Ánh", "Ẩn", "Bảy", "Bửu", "Cường", "Chiến", "Duyên", "Đức", "Đạt", "Giàu", "Hằng", "Hiếu", "Hòa",
            "Huệ", "Kiệt", "Khởi", "Lũy", "Lượm", "Mẫn", "Mỹ", "Nghĩa", "Nguyệt", "Nhựt", "Ổn", "Phượng", "Quỳnh", "Rỡ",
            "Sửu", "Tuyết", "Thảo", "Trữ", "Út", "Vẹn", "Xuyến", "Yến", "Ý");
    private static final List<String> POSTS =
            List.of("Giáo viên", "Nông dân", "Chủ tịch Hội Nông dân xã", "Trưởng ấp", "Công chức", "Y sĩ", "Công nhân");

    private MessyList() {}

    public record Person(String name, boolean woman, int year, String born, String post) {}

    /// Invented people, no name twice.
    public static List<Person> people(int count) {
        var random = new Random(7);
        var people = new ArrayList<Person>();
        for (var i = 0; people.size() < count; i++) {
            var middle = MIDDLES.get(random.nextInt(MIDDLES.size()));
            var name = "%s %s %s"
                    .formatted(FAMILIES.get(i % FAMILIES.size()), middle, GIVEN.get(random.nextInt(GIVEN.size())));
            var year = 1950 + random.nextInt(50);
            if (people.stream().noneMatch(one -> one.name().equals(name))) {
                var day = "%d.%d.%02d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), year % 100);
                var born = i % 3 == 0 ? Integer.toString(year) : i % 3 == 1 ? day : day.replace('.', '/');
                people.add(new Person(
                        name, middle.startsWith("Thị"), year, born, POSTS.get(random.nextInt(POSTS.size()))));
            }
        }
        return people;
    }

    /// @param bad what stands in the birth cell of the third person; "" for nothing wrong
    public static byte[] xlsx(List<Person> people, String bad) {
        return write(new XSSFWorkbook(), people, bad, LetterSet.TCVN3);
    }

    /// The same in any letters; VNI in its own font.
    public static byte[] write(Workbook book, List<Person> people, String bad, LetterSet letters) {
        try (book) {
            var sheet = book.createSheet("Sheet1");
            var plain = style(
                    book,
                    letters == LetterSet.VNI
                            ? "VNI-Times"
                            : letters == LetterSet.TCVN3 ? ".VnTime" : "Times New Roman");
            var capitals = letters == LetterSet.TCVN3 ? style(book, ".VnTimeH") : plain;
            var put = new Put(sheet, letters, plain, capitals);
            put.heading(0, 0, "ủy ban nhân dân huyện châu thành");
            put.heading(1, 0, "danh sách cá nhân điển hình tiên tiến");
            put.cell(2, 0, "(Kèm theo Công văn số 45/UBND-NV ngày 10/01/2020)");
            merge(sheet, 0, 0, 0, 5);
            merge(sheet, 1, 1, 0, 5);
            for (var head : List.of("Số TT", "Họ và tên", "Năm sinh", "", "Chức vụ, nghề nghiệp", "Ghi chú")) {
                put.cell(
                        4,
                        List.of("Số TT", "Họ và tên", "Năm sinh", "", "Chức vụ, nghề nghiệp", "Ghi chú")
                                .indexOf(head),
                        head);
            }
            put.cell(5, 2, "Nam");
            put.cell(5, 3, "Nữ");
            for (var column : new int[] {0, 1, 4, 5}) {
                merge(sheet, 4, 5, column, column);
            }
            merge(sheet, 4, 4, 2, 3);
            var row = 6;
            for (var i = 0; i < people.size(); i++) {
                if (i % 100 == 0) {
                    put.heading(
                            row,
                            0,
                            (i / 100 + 1) + ". khối "
                                    + List.of("đảng", "nhà nước", "đoàn thể").get(i / 100 % 3));
                    merge(sheet, row, row, 0, 5);
                    row++;
                }
                person(put, row++, i, people.get(i), i == 2 ? bad : "");
            }
            put.cell(row, 1, "Tổng cộng: " + people.size() + " người");
            put.cell(row + 2, 4, "Châu Thành, ngày 10 tháng 01 năm 2020");
            put.heading(row + 3, 1, "người lập biểu");
            put.heading(row + 3, 4, "kt. chủ tịch");
            put.cell(row + 7, 4, "Nguyễn Văn Bình");
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void person(Put put, int row, int index, Person person, String bad) {
        put.number(row, 0, index + 1);
        if (index % 10 == 9) {
            put.heading(row, 1, person.name());
        } else {
            put.cell(row, 1, person.name());
        }
        put.cell(row, person.woman() ? 3 : 2, bad.isEmpty() ? person.born() : bad);
        put.cell(row, 4, person.post());
    }

    private record Put(Sheet sheet, LetterSet letters, CellStyle plain, CellStyle capitals) {

        void cell(int row, int column, String text) {
            set(row, column, Letters.write(text, letters), plain);
        }

        /// In the font that shows capitals, typed in small letters.
        void heading(int row, int column, String text) {
            var typed = letters == LetterSet.TCVN3 ? text.toLowerCase(Locale.ROOT) : text.toUpperCase(Locale.ROOT);
            set(row, column, Letters.write(typed, letters), capitals);
        }

        void number(int row, int column, int number) {
            cell(row, column, "");
            sheet.getRow(row).getCell(column).setCellValue(number);
        }

        private void set(int row, int column, String text, CellStyle style) {
            var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            var cell = line.createCell(column);
            cell.setCellStyle(style);
            if (!text.isEmpty()) {
                cell.setCellValue(text);
            }
        }
    }

    private static CellStyle style(Workbook book, String name) {
        var font = book.createFont();
        font.setFontName(name);
        var style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static void merge(Sheet sheet, int top, int bottom, int left, int right) {
        sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
    }
}
