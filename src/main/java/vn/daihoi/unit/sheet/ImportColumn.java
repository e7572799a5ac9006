package vn.daihoi.unit.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.daihoi.shared.VietnameseText;

/// The columns an import knows, found by the words at their head, wherever they stand.
public enum ImportColumn {
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
    public String key() {
        return switch (this) {
            case PARENT -> "unit.parentCode";
            case VALID_FROM -> "unit.validFrom";
            case CODE, NAME, KIND, STAFF, EMAIL, CONFIDENCE -> "unit." + name().toLowerCase(Locale.ROOT);
        };
    }

    /// “Số cán bộ, công chức…” begins like `so can bo`; short words must be the whole head.
    static Optional<ImportColumn> headed(String text) {
        var plain = VietnameseText.plain(text).replaceAll("[*:()]", "").strip();
        for (var column : values()) {
            if (column.heads.stream().anyMatch(head -> isHead(plain, head))) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static boolean isHead(String plain, String head) {
        return plain.equals(head) || (head.contains(" ") && plain.startsWith(head));
    }
}
