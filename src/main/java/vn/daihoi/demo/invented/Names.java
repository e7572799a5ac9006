package vn.daihoi.demo.invented;

import vn.daihoi.people.Name;

/// Puts names together from syllables in use among the Kinh, the Khmer and the Hoa of the south.
final class Names {
    private static final String[] KINH_FAMILIES = split(
            "Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Lê Lê Lê Phạm Phạm Huỳnh Huỳnh Võ Võ Phan"
                    + " Trương Bùi Đặng Đỗ Ngô Hồ Dương Lý Đinh Mai Cao Lưu Tô Đoàn Hà Trịnh Tạ Châu Quan");
    private static final String[] KHMER_FAMILIES =
            split("Thạch Thạch Thạch Sơn Sơn Kim Kim Danh Danh Lâm Lâm Lý Trà Tăng Kiên Châu Liêu Triệu Đào Hứa");
    private static final String[] HOA_FAMILIES =
            split("Trần Lâm Lâm Quách Lý Trịnh Mã Tăng Thái Lưu Vương Hứa Tô Châu Huỳnh Giang La Ong Khưu Ngô");
    private static final String[] WOMEN_MIDDLE = split("Thị Thị Thị Thị Ngọc Kim Thanh Mỹ Bích Hồng Thu Thúy Cẩm Minh");
    private static final String[] WOMEN_SECOND = split("Mỹ Ngọc Kim Thanh Bích Hồng Thu Thúy Cẩm Diễm Tuyết Ánh Như");
    private static final String[] WOMEN_GIVEN = split(
            "Lan Hoa Hạnh Hòa Thúy Nga Hương Loan Phượng Trang Ngân Nhung Xuân Yến Dung Linh Thảo Hiền Lệ Hằng Oanh"
                    + " Quyên Nhi Trinh Vân Mai Đào Liễu Tuyền Thơ Châu Diệu Ý Ly Quý");
    private static final String[] MEN_MIDDLE =
            split("Văn Văn Văn Văn Hữu Minh Quốc Hoàng Thanh Đức Công Trung Ngọc Thành Chí Tấn Phước Vĩnh");
    private static final String[] MEN_GIVEN = split(
            "An Bình Cường Dũng Hòa Hùng Khánh Khoa Lâm Long Lợi Minh Nam Nghĩa Nhân Phong Phúc Quang Quân Sang Sơn Tâm"
                    + " Tài Thắng Thành Thiện Tín Toàn Trí Trung Tuấn Út Vinh Vũ Đạt Hậu Kiệt Lực Mẫn Nhựt");
    private static final String[] KHMER_FIRST = split("Sa Sà Sô Sóc Chanh Phi Đa Na So Thi Sê Rươn Sơn Ra Phal");
    private static final String[] KHMER_WOMEN = split("Rết Vên Phi Phia Ry Ly Ren Thương Mol Na Rane Vane Thia Sane");
    private static final String[] KHMER_MEN = split("Rây Khol Rinh Rum Ra Kha Thia Hên Rươl Thươl Vuông Phol Sóc Rit");
    private static final String[] DHARMA = split("Tâm Ngộ Minh Đức Tuệ Hạnh Nhẫn Pháp Quang Định");

    private final Dice dice;

    Names(Dice dice) {
        this.dice = dice;
    }

    Name of(Ethnicity ethnicity, boolean woman) {
        return switch (ethnicity) {
            case KINH, CHAM -> Name.of(dice.one(KINH_FAMILIES) + " " + vietnamese(woman));
            case HOA -> Name.of(dice.one(HOA_FAMILIES) + " " + vietnamese(woman));
            case KHMER -> dice.in100(45) ? Name.of(dice.one(KHMER_FAMILIES) + " " + vietnamese(woman)) : khmer(woman);
        };
    }

    /// Khmer monks keep their names, monks of the Bắc tông take a dharma name.
    Name clergy(Ethnicity ethnicity) {
        if (ethnicity == Ethnicity.KHMER) {
            var name = khmer(false);
            return new Name(name.display(), "", dice.one("Đại đức", "Thượng tọa"), name.given());
        }
        var birth = dice.one(KINH_FAMILIES) + " " + vietnamese(false);
        var display = "Thích " + dice.one("Thiện", "Minh", "Quảng", "Giác") + " " + dice.one(DHARMA);
        return new Name(display, birth, dice.one("Đại đức", "Thượng tọa"), "");
    }

    private Name khmer(boolean woman) {
        var given = dice.one(KHMER_FIRST) + " " + dice.one(woman ? KHMER_WOMEN : KHMER_MEN);
        var family = dice.one(KHMER_FAMILIES);
        return new Name(family + (woman && dice.in100(60) ? " Thị " : " ") + given, "", "", given);
    }

    private String vietnamese(boolean woman) {
        if (!woman) {
            return dice.one(MEN_MIDDLE) + " " + dice.one(MEN_GIVEN);
        }
        var middle = dice.one(WOMEN_MIDDLE);
        var second = middle.equals("Thị") && dice.in100(45) ? " " + dice.one(WOMEN_SECOND) : "";
        return middle + second + " " + dice.one(WOMEN_GIVEN);
    }

    private static String[] split(String words) {
        return words.split(" ");
    }
}
