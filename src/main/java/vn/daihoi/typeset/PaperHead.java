package vn.daihoi.typeset;

import java.util.List;

/// What every official paper carries around its text; the values are known to all built-in templates under these names.
///
/// @param above the body that the issuing body stands under, empty where there is none
/// @param body the issuing body, shown in capitals
/// @param numberAndSign see [OfficialWords#numberAndSign] and [OfficialWords#openNumber]
/// @param placeAndDate see [OfficialWords#placeAndDate]
/// @param subject trích yếu
/// @param addressees after “Kính gửi”, for letters, submissions and reports upwards
/// @param recipients lines of “Nơi nhận” without dash and mark at the end; the last is the one that is kept: `Lưu: VT`
public record PaperHead(
        String above,
        String body,
        String numberAndSign,
        String placeAndDate,
        String subject,
        Signer signer,
        List<String> addressees,
        List<String> recipients) {
    public static final Fields FIELDS = Fields.of(
            Field.of("co_quan_chu_quan", "Tên cơ quan, tổ chức chủ quản"),
            Field.of("co_quan_ban_hanh", "Tên cơ quan, tổ chức ban hành"),
            Field.of("so_ky_hieu", "Số, ký hiệu"),
            Field.of("dia_danh_ngay", "Địa danh, ngày tháng năm"),
            Field.of("ngay_ban_hanh", "Ngày tháng năm ban hành"),
            Field.of("trich_yeu", "Trích yếu nội dung"),
            Field.of("kinh_gui_mot", "Nơi nhận để giải quyết, khi chỉ có một"),
            Field.rows("kinh_gui", "Các nơi nhận để giải quyết", Field.of("noi", "Tên nơi nhận")),
            Field.rows("noi_nhan", "Nơi nhận", Field.of("noi", "Tên nơi nhận")),
            Field.of("quyen_han", "Quyền hạn của người ký"),
            Field.of("chuc_vu_nguoi_ky", "Chức vụ của người ký"),
            Field.of("nguoi_ky", "Họ tên người ký"));

    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN ";
    /// Longer ones need the whole width of the column.
    private static final int LONGEST_PLACE = 26;

    /// In whose name and as what a person signs (NĐ 30/2020, phụ lục I, phần I, mục II.7).
    ///
    /// @param authority the lines above the post: `TM. ỦY BAN NHÂN DÂN`, `KT. GIÁM ĐỐC`; empty where the head signs
    /// @param post `CHỦ TỊCH`
    /// @param name empty while nobody has said who signs
    public record Signer(String authority, String post, String name) {
        public static Signer head(String post, String name) {
            return new Signer("", OfficialWords.capitals(post), name);
        }

        /// For a body that decides together: `TM. ỦY BAN NHÂN DÂN`.
        public static Signer onBehalf(String collective, String post, String name) {
            return new Signer(OfficialWords.capitals("TM. " + collective), OfficialWords.capitals(post), name);
        }

        /// A deputy for the head: `KT. GIÁM ĐỐC`, below any TM. line.
        public Signer deputy(String post, String name) {
            var lines = authority.isEmpty() ? "" : authority + "\n";
            return new Signer(lines + "KT. " + this.post, OfficialWords.capitals(post), name);
        }

        /// By order of the head: `TL. CHỦ TỊCH`.
        public Signer byOrder(String post, String name) {
            return new Signer("TL. " + this.post, OfficialWords.capitals(post), name);
        }

        /// By the head's mandate: `TUQ. GIÁM ĐỐC`.
        public Signer byMandate(String post, String name) {
            return new Signer("TUQ. " + this.post, OfficialWords.capitals(post), name);
        }

        /// Charged with the head's power: `Q. GIÁM ĐỐC`.
        public Signer acting(String name) {
            return new Signer(authority, "Q. " + post, name);
        }
    }

    public Values values() {
        var begun = Values.begin()
                .and("co_quan_chu_quan", inLines(OfficialWords.capitals(above)))
                .and("co_quan_ban_hanh", inLines(OfficialWords.capitals(body)))
                .and("so_ky_hieu", numberAndSign)
                .and("dia_danh_ngay", placeAndDate)
                .and("ngay_ban_hanh", day())
                .orToWrite("trich_yeu", subject, "trích yếu nội dung")
                .and("kinh_gui", addressees.size() == 1 ? List.of() : places(addressees))
                .and("noi_nhan", places(recipients))
                .and("quyen_han", signer.authority())
                .orToWrite("chuc_vu_nguoi_ky", signer.post(), "chức vụ người ký")
                .orToWrite("nguoi_ky", signer.name(), "họ tên người ký");
        return (addressees.size() > 1
                        ? begun.and("kinh_gui_mot", "")
                        : begun.orToWrite("kinh_gui_mot", String.join("", addressees), "nơi nhận để giải quyết"))
                .done();
    }

    /// Of place and date only the date: an annex names it beside the number.
    private String day() {
        return placeAndDate.substring(Math.max(0, placeAndDate.indexOf("ngày ")));
    }

    /// A committee's name that does not fit into one line is broken before the place it is of, never within its name.
    private static String inLines(String body) {
        var place = body.startsWith(COMMITTEE) ? body.substring(COMMITTEE.length()) : "";
        return place.isEmpty() || place.length() > LONGEST_PLACE ? body : COMMITTEE + place.replace(' ', '\u00A0');
    }

    /// Each line ends in a semicolon, the last in a full stop.
    private static List<Values> places(List<String> lines) {
        return java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(i -> Values.with("noi", lines.get(i) + (i == lines.size() - 1 ? "." : ";"))
                        .done())
                .toList();
    }
}
