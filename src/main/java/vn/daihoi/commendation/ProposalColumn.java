package vn.daihoi.commendation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Column.Content;
import vn.daihoi.intake.Row;

/// The columns of a list of proposals, known by the words at their head.
enum ProposalColumn {
    WHO("họ và tên", "họ tên", "tên", "tên tập thể", "tập thể, cá nhân", "tập thể, hộ gia đình, cá nhân", "name"),
    BORN("năm sinh", "ngày sinh", "born"),
    UNIT("mã đơn vị", "đơn vị", "đơn vị công tác", "chức vụ, đơn vị", "cơ quan, đơn vị", "unit"),
    AWARD(
            "hình thức đề nghị",
            "hình thức khen thưởng",
            "hình thức đề nghị khen thưởng",
            "danh hiệu, hình thức khen thưởng",
            "danh hiệu",
            "hình thức",
            "đề nghị",
            "award"),
    RANK("hạng", "rank"),
    ACHIEVEMENT("thành tích", "tóm tắt thành tích", "nội dung thành tích", "achievement");

    static final List<Column> ALL =
            Stream.of(values()).map(ProposalColumn::column).toList();

    private final String[] heads;

    ProposalColumn(String... heads) {
        this.heads = heads;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String in(Row row) {
        return row.text(key());
    }

    private Column column() {
        var content = switch (this) {
            case WHO -> Content.NAME;
            case BORN -> Content.BORN;
            case UNIT -> Content.UNIT;
            case AWARD, RANK, ACHIEVEMENT -> Content.TEXT;
        };
        var column = Column.of(key(), "commendation.column." + key(), content, heads);
        return this == WHO || this == AWARD ? column.must() : column;
    }
}
