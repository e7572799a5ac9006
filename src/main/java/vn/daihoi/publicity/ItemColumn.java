package vn.daihoi.publicity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Column.Content;
import vn.daihoi.intake.Row;

/// The columns of a list of what the press has published or plans, known by the words at their head.
enum ItemColumn {
    TITLE("tên tin, bài", "tên bài", "tên tin bài", "tiêu đề", "tít", "tác phẩm", "nội dung", "title"),
    LINK("đường dẫn", "đường link", "link", "địa chỉ", "url"),
    DAY("ngày đăng, phát", "ngày đăng", "ngày phát", "ngày phát sóng", "thời gian", "ngày", "date"),
    BODY("cơ quan thực hiện", "cơ quan báo chí", "cơ quan", "báo, đài", "tên báo", "press body"),
    GENRE("thể loại", "loại", "hình thức", "genre"),
    AUTHOR("người thực hiện", "tác giả", "phóng viên", "nhóm thực hiện", "author"),
    SUBJECT("viết về", "nhân vật", "điển hình", "gương", "họ và tên", "about"),
    ABOUT("đơn vị", "địa phương", "viết về đơn vị, địa phương", "unit");

    static final List<Column> ALL = Stream.of(values()).map(ItemColumn::column).toList();

    private final String[] heads;

    ItemColumn(String... heads) {
        this.heads = heads;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String in(Row row) {
        return row.text(key());
    }

    private Column column() {
        var column = Column.of(key(), "publicity.column." + key(), Content.TEXT, heads);
        return this == TITLE ? column.must() : column;
    }
}
