package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.List;

/// An invented province for tests: two districts that both have a Xã Phú Tân, a town with two numbered wards.
public final class SampleTree {
    public static final LocalDate SINCE = LocalDate.of(2015, 1, 1);

    public static final List<ListedUnit> LIST = List.of(
            unit("99", "Tỉnh Sông Mây", "tinh", null, null),
            unit("99-SNV", "Sở Nội vụ", "so-nganh", "99", 86),
            unit("99-SYT", "Sở Y tế", "so-nganh", "99", 140),
            unit("99-TTYT", "Trung tâm Y tế dự phòng", "su-nghiep", "99-SYT", 60),
            unit("991", "Huyện Châu Thành", "huyen", "99", 900),
            unit("99101", "Xã Phú Tân", "xa", "991", 28),
            unit("99102", "Xã An Ninh", "xa", "991", null),
            unit("992", "Huyện Đông Hải", "huyen", "99", 800),
            unit("99201", "Xã Phú Tân", "xa", "992", 31),
            unit("993", "Thị xã Ngã Bảy", "huyen", "99", 700),
            unit("99301", "Phường 1", "xa", "993", 25),
            unit("99302", "Phường 10", "xa", "993", 24),
            unit("99303", "Phường 2", "xa", "993", 22));

    private SampleTree() {}

    private static ListedUnit unit(String code, String name, String kind, String parent, Integer staff) {
        return new ListedUnit(code, name, kind, parent, staff, null, SINCE, Confidence.HIGH, "mẫu", null);
    }
}
