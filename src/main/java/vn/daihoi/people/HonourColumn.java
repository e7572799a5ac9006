package vn.daihoi.people;

import java.util.List;
import java.util.Locale;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Column.Content;

/// The columns of a list of honours, known by the words at their head.
public enum HonourColumn {
    HOLDER("họ và tên", "họ tên", "tên", "tên tập thể", "tập thể, cá nhân", "name"),
    BORN("năm sinh", "ngày sinh", "born"),
    UNIT("mã đơn vị", "đơn vị", "đơn vị công tác", "cơ quan, đơn vị", "unit"),
    AWARD(
            "danh hiệu",
            "danh hiệu thi đua",
            "hình thức khen thưởng",
            "danh hiệu, hình thức khen thưởng",
            "danh hiệu vinh dự",
            "khen thưởng",
            "award"),
    RANK("hạng", "rank"),
    YEAR("năm", "năm tặng", "năm khen thưởng", "year"),
    DECISION("số quyết định", "quyết định", "quyết định số", "decision"),
    DECIDED_ON("ngày quyết định", "ngày ký", "decided on"),
    GIVER("cơ quan tặng", "cơ quan ban hành", "cơ quan quyết định", "người quyết định", "given by");

    private final List<String> heads;

    HonourColumn(String... heads) {
        this.heads = List.of(heads);
    }

    /// After `people.honours.` in messages.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Column column() {
        var content = switch (this) {
            case HOLDER -> Content.NAME;
            case BORN -> Content.BORN;
            case UNIT -> Content.UNIT;
            case AWARD, RANK, YEAR, DECISION, DECIDED_ON, GIVER -> Content.TEXT;
        };
        return new Column(key(), "people.honours.column." + key(), content, this == HOLDER || this == AWARD, heads);
    }
}
