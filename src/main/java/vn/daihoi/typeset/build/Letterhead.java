package vn.daihoi.typeset.build;

import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.word.Element;

/// What stands above and below the text of an official paper, in the places of the diagram (NĐ 30/2020, phụ lục I, phần
/// I, mục IV): 2, 3 and 5b on the left, 1 and 4 on the right; 9b on the left, 7 on the right.
final class Letterhead {
    /// A line of its own length below; filling fits it to the words above.
    static final String RULE = Builder.paragraphOf("DHDuongKe", "", "");
    /// The motto needs this much at the sizes of our styles.
    private static final int RIGHT = Measures.twips(96);

    private final PaperType type;
    private final int room;

    Letterhead(PaperType type, int room) {
        this.type = type;
        this.room = room;
    }

    /// A list or an estimate bears no number of its own; only a letter carries its subject here.
    String head(Element element) {
        var numbered = !element.find("number").orElse("yes").equals("no");
        var left = line("DHCoQuanChuQuan", "{{?co_quan_chu_quan}}")
                + line("DHCoQuanChuQuan", "{{co_quan_chu_quan}}")
                + line("DHCoQuanChuQuan", "{{/co_quan_chu_quan}}")
                + line("DHCoQuanBanHanh", "{{co_quan_ban_hanh}}")
                + RULE
                + (numbered ? line("DHSoKyHieu", "Số: {{so_ky_hieu}}") : "")
                + (type == PaperType.LETTER ? line("DHTrichYeuCongVan", "V/v {{trich_yeu}}") : "");
        var right = line("DHQuocHieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                + line("DHTieuNgu", "Độc lập - Tự do - Hạnh phúc")
                + RULE
                + line("DHDiaDanh", "{{dia_danh_ngay}}");
        return twoColumns(room - RIGHT, left, RIGHT, right, false);
    }

    /// One addressee stands on the line of “Kính gửi:”, several below it with dashes.
    static String addressees() {
        var one = "<w:ind w:firstLine=\"1418\"/><w:jc w:val=\"left\"/>";
        var each = "<w:spacing w:before=\"0\" w:after=\"0\"/><w:ind w:left=\"2665\" w:hanging=\"170\"/><w:jc"
                + " w:val=\"left\"/>";
        return Builder.paragraphOf(
                        "DHKinhGui",
                        one,
                        Wording.of("Kính gửi:{{?kinh_gui_mot}} {{kinh_gui_mot}}{{/kinh_gui_mot}}", ""))
                + line("DHKinhGui", "{{#kinh_gui}}")
                + Builder.paragraphOf("DHKinhGui", each, Wording.of("- {{noi}}", ""))
                + line("DHKinhGui", "{{/kinh_gui}}");
    }

    /// Nơi nhận beside the signer; when it is filled, the last words of the text are kept with it.
    String signature(Element element) {
        var right = line("DHQuyenHan", "{{?quyen_han}}")
                + line("DHQuyenHan", "{{quyen_han}}")
                + line("DHQuyenHan", "{{/quyen_han}}")
                + line("DHQuyenHan", "{{chuc_vu_nguoi_ky}}")
                + line("DHChoKy", "").repeat(4)
                + line("DHNguoiKy", "{{nguoi_ky}}");
        var half = room * 9 / 20;
        var bare = element.find("recipients").orElse("yes").equals("no");
        return Builder.paragraphOf("DHChoKy", "", "")
                + twoColumns(half, bare ? line("DHNoiNhan", "") : recipients(), room - half, right, true);
    }

    /// On its own below the two who sign minutes.
    static String recipients() {
        return line("DHNoiNhanDau", "Nơi nhận:")
                + line("DHNoiNhan", "{{#noi_nhan}}")
                + line("DHNoiNhan", "- {{noi}}")
                + line("DHNoiNhan", "{{/noi_nhan}}");
    }

    static String line(String style, String text) {
        return Builder.paragraphOf(style, "", text.isEmpty() ? "" : Wording.of(text, ""));
    }

    static String twoColumns(int leftWidth, String left, int rightWidth, String right, boolean together) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
                        .formatted(leftWidth + rightWidth)
                + "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\""
                + " w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
                + "<w:tblGrid><w:gridCol w:w=\"%d\"/><w:gridCol w:w=\"%d\"/></w:tblGrid>"
                        .formatted(leftWidth, rightWidth)
                + "<w:tr>%s%s%s</w:tr></w:tbl>"
                        .formatted(
                                together ? "<w:trPr><w:cantSplit/></w:trPr>" : "",
                                cell(leftWidth, left),
                                cell(rightWidth, right));
    }

    private static String cell(int width, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>%s</w:tc>".formatted(width, content);
    }
}
