package vn.daihoi.typeset.build;

import vn.daihoi.typeset.Regime;
import vn.daihoi.typeset.word.StyleNames;

/// The named styles of our templates, in sizes that both rules allow (NĐ 30/2020, phụ lục I, phần I, mục V).
final class StyleSheet {
    private static final String FONT =
            "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\""
                    + " w:cs=\"Times New Roman\"/>";

    private final StringBuilder xml = new StringBuilder(8_000);

    private StyleSheet() {}

    static String of(Regime regime) {
        var sheet = new StyleSheet();
        sheet.begin();
        sheet.style("DHQuocHieu", "Quốc hiệu", CENTRE, bold(12));
        sheet.style("DHTieuNgu", StyleNames.MOTTO, CENTRE, bold(13));
        sheet.style("DHCoQuanChuQuan", "Cơ quan chủ quản", CENTRE, size(12));
        sheet.style("DHCoQuanBanHanh", "Cơ quan ban hành", CENTRE, bold(12));
        sheet.style("DHDuongKe", StyleNames.RULE, RULE, size(2));
        sheet.style("DHSoKyHieu", "Số, ký hiệu", CENTRE, size(13));
        sheet.style("DHDiaDanh", "Địa danh, ngày tháng", CENTRE, "<w:i/>" + size(13));
        sheet.style("DHTrichYeuCongVan", "Trích yếu công văn", spacing(6, 0) + CENTRE_ONLY, size(12));
        sheet.style("DHKinhGui", "Kính gửi", spacing(12, 6) + "<w:jc w:val=\"left\"/>", size(14));
        sheet.style("DHTenLoai", "Tên loại văn bản", KEEP + spacing(14, 0) + CENTRE_ONLY, bold(14));
        sheet.style("DHTrichYeu", "Trích yếu", KEEP + spacing(0, 0) + CENTRE_ONLY, bold(14));
        sheet.style("DHThamQuyen", "Thẩm quyền ban hành", KEEP + spacing(12, 6) + CENTRE_ONLY, bold(14));
        sheet.style("DHThan", "Thân văn bản", BODY, size(14));
        sheet.style("DHCanCu", "Căn cứ", BODY, (regime == Regime.DECREE_30_2020 ? "<w:i/>" : "") + size(14));
        sheet.style("DHPhan", "Phần, mục", "<w:keepNext/>" + BODY + "<w:outlineLvl w:val=\"0\"/>", bold(14));
        sheet.style("DHKhoan", "Khoản có tiêu đề", "<w:keepNext/>" + BODY + "<w:outlineLvl w:val=\"1\"/>", bold(14));
        sheet.style("DHPhuLuc", "Phụ lục", KEEP + spacing(0, 0) + CENTRE_ONLY, bold(14));
        sheet.style("DHChiDan", "Chỉ dẫn kèm theo", KEEP + spacing(0, 0) + CENTRE_ONLY, "<w:i/>" + size(14));
        sheet.style("DHBang", "Chữ trong bảng", spacing(2, 2), size(12));
        sheet.style("DHBangDau", "Đầu bảng", "<w:keepNext/>" + spacing(2, 2) + CENTRE_ONLY, bold(12));
        sheet.style("DHGiua", "Giữa dòng", spacing(6, 6) + CENTRE_ONLY, size(14));
        sheet.style("DHNoiNhanDau", "Nơi nhận (đầu)", "<w:keepNext/>" + spacing(0, 0), "<w:b/><w:i/>" + size(12));
        sheet.style("DHNoiNhan", "Nơi nhận", spacing(0, 0), size(11));
        sheet.style(
                "DHQuyenHan", "Quyền hạn, chức vụ người ký", "<w:keepNext/>" + spacing(0, 0) + CENTRE_ONLY, bold(14));
        sheet.style("DHChoKy", "Chỗ ký", "<w:keepNext/>" + spacing(0, 0) + CENTRE_ONLY, size(14));
        sheet.style("DHNguoiKy", StyleNames.SIGNER, spacing(0, 0) + CENTRE_ONLY, bold(14));
        sheet.style(
                "DHSoTrang",
                "Số trang",
                spacing(0, 0) + (regime == Regime.DECREE_30_2020 ? CENTRE_ONLY : RIGHT),
                size(14));
        sheet.end();
        return sheet.xml.toString();
    }

    private static final String CENTRE_ONLY = "<w:jc w:val=\"center\"/>";
    private static final String RIGHT = "<w:jc w:val=\"right\"/>";
    private static final String CENTRE = spacing(0, 0) + CENTRE_ONLY;
    private static final String KEEP = "<w:keepNext/><w:keepLines/>";
    private static final String BODY = spacing(0, 6) + "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>";
    private static final String RULE =
            "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:pBdr><w:spacing"
                    + " w:before=\"50\" w:after=\"40\" w:line=\"60\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>";

    private void begin() {
        xml.append("<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
                .append("<w:docDefaults><w:rPrDefault><w:rPr>")
                .append(FONT)
                .append("<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\" w:eastAsia=\"vi-VN\""
                        + " w:bidi=\"ar-SA\"/>")
                .append("</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>")
                .append(spacing(0, 0))
                .append("</w:pPr></w:pPrDefault></w:docDefaults>")
                .append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name"
                        + " w:val=\"Normal\"/><w:qFormat/></w:style>")
                .append("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal"
                        + " Table\"/>")
                .append("<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\""
                        + " w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/>")
                .append("<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"85\""
                        + " w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
    }

    private void end() {
        xml.append("</w:styles>");
    }

    /// The schema wants what stands in a paragraph's properties in its order: keep, borders, spacing, indents,
    /// alignment.
    private void style(String id, String name, String paragraph, String letters) {
        xml.append(
                        "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>"
                                .formatted(id, name))
                .append("<w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>".formatted(paragraph, letters));
    }

    static String spacing(int before, int after) {
        return "<w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"240\" w:lineRule=\"auto\"/>"
                .formatted(before * 20, after * 20);
    }

    private static String size(int points) {
        return "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>".formatted(points * 2, points * 2);
    }

    private static String bold(int points) {
        return "<w:b/>" + size(points);
    }
}
