package vn.daihoi.delegate.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.daihoi.shared.VietnameseText;

/// A column of a list of people, recognised by its head as offices write it.
enum Column {
    NAME("ho va ten", "ho ten", "ho, ten", "ten dai bieu", "ten tap the", "ten", "full name", "name"),
    BORN("nam sinh", "ngay sinh", "ngay thang nam sinh", "ngay, thang, nam sinh", "sinh nam", "born"),
    MALE("nam"),
    FEMALE("nu"),
    SEX("gioi tinh", "phai", "sex"),
    POST("chuc vu", "chuc danh", "nghe nghiep", "chuc vu, nghe nghiep", "post"),
    UNIT("don vi", "don vi cong tac", "noi cong tac", "co quan", "dia chi", "unit"),
    KIND("tu cach", "voi tu cach", "thanh phan", "doi tuong", "kind"),
    REPRESENTS("dai dien", "dai dien cho", "represents"),
    NOTE("ghi chu", "note");

    private final List<String> heads;

    Column(String... heads) {
        this.heads = List.of(heads);
    }

    static Optional<Column> headed(String cell) {
        var plain = VietnameseText.plain(cell);
        return Stream.of(values())
                .filter(column -> column.heads.contains(plain))
                .findFirst();
    }
}
