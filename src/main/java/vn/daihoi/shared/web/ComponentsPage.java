package vn.daihoi.shared.web;

import java.time.Instant;
import java.util.List;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;

/// What the page of components shows: every shared part once, with words that are hard to set.
public record ComponentsPage(
        List<Finding> findings,
        FormErrors errors,
        List<Choice> forms,
        List<Clash> clashes,
        List<Frame.Place> tabs,
        List<Crumb> crumbs,
        Pages pages,
        Sorting sorting,
        List<Row> rows,
        Instant drawn) {

    public record Row(String unit, String district, int staff, String kind, String state) {}

    static ComponentsPage sample(Instant drawn) {
        return new ComponentsPage(
                List.of(
                        Finding.note("MAU-103", Citation.of("KH128 II.1.a"), 200),
                        Finding.breach("MAU-101", Citation.of("KH128 II.2.b"), "Quý II/2019"),
                        Finding.warning("MAU-102", Citation.of("KH128 II.2.d"), 0.62)),
                FormErrors.none()
                        .add("sample-day", "shared.date.wrong", "30/02/2020")
                        .add("sample-text", "shared.components.missing"),
                List.of(
                        new Choice("all", "Hội nghị toàn thể"),
                        new Choice("delegates", "Hội nghị đại biểu"),
                        new Choice("both", "Kết hợp tổng kết phong trào thi đua yêu nước")),
                List.of(
                        new Clash("Ngày tổ chức", "12/11/2019", "19/11/2019"),
                        new Clash("Địa điểm", "Hội trường Ủy ban nhân dân huyện", "Trung tâm Văn hóa")),
                List.of(
                        new Frame.Place("Kế hoạch", "#plan", true),
                        new Frame.Place("Ban tổ chức", "#committee", false),
                        new Frame.Place("Chương trình", "#programme", false)),
                List.of(
                        new Crumb("Các đơn vị", "/units"),
                        new Crumb("Huyện Châu Thành", "/units/2"),
                        new Crumb("Xã Phú Tân", "")),
                new Pages(4, 25, 209),
                new Sorting("/components", "unit", false),
                List.of(
                        new Row("Ủy ban nhân dân phường 1", "Thành phố Sóc Trăng", 48, "good", "Đã chấp nhận"),
                        new Row("Ủy ban nhân dân phường 1", "Thị xã Ngã Năm", 41, "info", "Đã gửi"),
                        new Row("Bệnh viện đa khoa tỉnh Sóc Trăng", "Trực thuộc tỉnh", 1_204, "bad", "Quá hạn 12 ngày"),
                        new Row("Công ty TNHH MTV Xổ số kiến thiết", "Trực thuộc tỉnh", 96, "heed", "Sắp đến hạn"),
                        new Row("Xã Lịch Hội Thượng", "Huyện Trần Đề", 37, "plain", "Chưa bắt đầu")),
                drawn);
    }
}
