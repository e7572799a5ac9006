package vn.daihoi.unit;

import java.util.List;
import java.util.Locale;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Column.Content;

/// The columns of a list of units, known by the words at their head.
enum ImportColumn {
    PARENT(List.of(
            "ma don vi cap tren", "ma cap tren", "thuoc ma", "ma truc thuoc", "code of the unit above", "parent")),
    CODE(List.of("ma don vi", "ma so", "ma", "code")),
    NAME(List.of("ten don vi", "ten co quan", "don vi", "ten", "name")),
    KIND(List.of("loai don vi", "loai hinh", "loai", "kind")),
    STAFF(List.of("so can bo", "so nguoi", "bien che", "tong so nguoi", "staff", "cadres")),
    EMAIL(List.of("thu dien tu", "email", "e-mail", "dia chi thu")),
    VALID_FROM(List.of("co tu ngay", "tu ngay", "ngay thanh lap", "exists from")),
    CONFIDENCE(List.of("muc chac chan", "do tin cay", "certainty"));

    private final List<String> heads;

    ImportColumn(List<String> heads) {
        this.heads = heads;
    }

    /// Key of the column's name: `unit.staff`.
    String key() {
        return switch (this) {
            case PARENT -> "unit.parentCode";
            case VALID_FROM -> "unit.validFrom";
            case CODE, NAME, KIND, STAFF, EMAIL, CONFIDENCE -> "unit." + name().toLowerCase(Locale.ROOT);
        };
    }

    Column column() {
        return new Column(name(), key(), Content.TEXT, this == CODE || this == NAME, heads);
    }
}
