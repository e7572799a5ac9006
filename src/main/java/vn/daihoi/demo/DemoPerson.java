package vn.daihoi.demo;

import java.util.List;
import vn.daihoi.shared.Roles;

/// An account of the demo. The people are invented; the passwords are known to everybody who reads this.
///
/// @param name as shown, with the post
/// @param unit code of the unit at the top of the scope
record DemoPerson(String username, String name, String role, String unit) {
    static final List<DemoPerson> ALL = List.of(
            new DemoPerson("tinh.snv", "Trần Thị Bích Ngọc (nhân vật giả định)", Roles.STANDING_BODY, "94"),
            new DemoPerson("thuong-truc.942", "Lâm Hoàng Em (nhân vật giả định)", Roles.STANDING_BODY, "942"),
            new DemoPerson("can-bo.snv", "Nguyễn Hữu Tín (nhân vật giả định)", Roles.UNIT_OFFICER, "94-SNV"),
            new DemoPerson("can-bo.942", "Sơn Thị Mỹ Dung (nhân vật giả định)", Roles.UNIT_OFFICER, "942"),
            new DemoPerson("truong.942", "Lý Bình Cang (nhân vật giả định)", Roles.HEAD_OF_UNIT, "942"),
            new DemoPerson("can-bo.31569", "Thạch Sa Rây (nhân vật giả định)", Roles.UNIT_OFFICER, "31569"),
            new DemoPerson("truong.31569", "Trịnh Thị Mỹ Huyền (nhân vật giả định)", Roles.HEAD_OF_UNIT, "31569"),
            new DemoPerson("can-bo.31582", "Đặng Hữu Nghĩa (nhân vật giả định)", Roles.UNIT_OFFICER, "31582"),
            new DemoPerson("can-bo.xskt", "Lưu Quỳnh Phượng (nhân vật giả định)", Roles.UNIT_OFFICER, "94-XSKT"),
            new DemoPerson("truong.xskt", "Dương Hoàng Vũ (nhân vật giả định)", Roles.HEAD_OF_UNIT, "94-XSKT"),
            new DemoPerson("can-bo.bst", "Tô Thị Mai (nhân vật giả định)", Roles.UNIT_OFFICER, "94-BST"),
            new DemoPerson("xem", "Người theo dõi (nhân vật giả định)", Roles.VIEWER, "94"),
            new DemoPerson("quan-tri", "Quản trị (nhân vật giả định)", Roles.ADMINISTRATOR, "94"));

    String password() {
        return "demo-2020-"
                + switch (role) {
                    case Roles.STANDING_BODY -> "thuong-truc";
                    case Roles.UNIT_OFFICER -> "can-bo";
                    case Roles.HEAD_OF_UNIT -> "thu-truong";
                    case Roles.VIEWER -> "xem";
                    case Roles.ADMINISTRATOR -> "quan-tri";
                    default -> throw new IllegalArgumentException("role (%s) is not one of ours".formatted(role));
                };
    }
}
