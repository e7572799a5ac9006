package vn.daihoi.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns of a list of honours, known by the words at their head.
public enum HonourColumn {
    HOLDER("họ và tên", "họ tên", "tên", "tên tập thể", "tập thể, cá nhân", "name"),
    BORN("năm sinh", "ngày sinh", "born"),
    UNIT("mã đơn vị", "đơn vị", "unit"),
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
    DECIDED_ON("ngày quyết định", "ngày ký", "decided on");

    private final List<List<String>> heads;

    HonourColumn(String... heads) {
        this.heads = Arrays.stream(heads).map(Name::plainWords).toList();
    }

    /// After `people.honours.` in messages.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<HonourColumn> headed(String text) {
        var words = Name.plainWords(text);
        return Arrays.stream(values())
                .filter(column -> column.heads.contains(words))
                .findFirst();
    }
}
