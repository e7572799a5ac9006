package vn.daihoi.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Column.Content;
import vn.daihoi.intake.Row;

/// The columns of a list of figures of the last congress, known by the words at their head.
enum PastColumn {
    FIGURE("số liệu", "tên số liệu", "chỉ tiêu", "nội dung", "figure"),
    VALUE("số", "số lượng", "giá trị", "kết quả", "kỳ trước", "value"),
    PERIOD("của kỳ", "kỳ", "giai đoạn", "năm", "period"),
    SOURCE("nguồn", "văn bản", "căn cứ", "theo báo cáo", "source");

    static final List<Column> ALL = Stream.of(values()).map(PastColumn::column).toList();

    private final String[] heads;

    PastColumn(String... heads) {
        this.heads = heads;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String in(Row row) {
        return row.text(key());
    }

    private Column column() {
        var column = Column.of(key(), "report.past.column." + key(), Content.TEXT, heads);
        return this == FIGURE || this == VALUE ? column.must() : column;
    }
}
