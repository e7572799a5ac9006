package vn.daihoi.intake.letters;

import java.util.Locale;
import java.util.Set;

/// By its first word a person's name is told from a body's, and a form of address from a part of the name.
public final class FamilyNames {
    /// The family names of the Kinh, the Khmer and the Hoa that are met most. Source: the invented people of the demo
    /// and the common names of the three peoples.
    private static final Set<String> FAMILIES = Set.of("""
        nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đinh đoàn lâm trương trịnh đào mai tô
        lương vương hà tăng cao châu tạ thái triệu mã lưu quách liêu thạch sơn kim danh kiên chau lục tiêu ông âu hứa từ
        giang la nghiêm tống văn phùng khổng mạc lại kiều đàm tôn diệp quan trà tiền hồng ngụy nhan viên bành thi ninh
        """.strip().split("\\s+"));

    private FamilyNames() {}

    public static boolean has(String word) {
        return FAMILIES.contains(word.toLowerCase(Locale.ROOT));
    }
}
