package vn.daihoi.typeset;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of administrative papers a season needs, with their abbreviation in the sign (NĐ 30/2020, phụ lục III; the
/// same in TT 01/2011, phụ lục I).
public enum PaperType {
    RESOLUTION("Nghị quyết", "NQ"),
    DECISION("Quyết định", "QĐ"),
    DIRECTIVE("Chỉ thị", "CT"),
    REGULATION("Quy chế", "QC"),
    ANNOUNCEMENT("Thông báo", "TB"),
    GUIDANCE("Hướng dẫn", "HD"),
    PROGRAMME("Chương trình", "CTr"),
    PLAN("Kế hoạch", "KH"),
    SCHEME("Phương án", "PA"),
    PROJECT("Đề án", "ĐA"),
    REPORT("Báo cáo", "BC"),
    MINUTES("Biên bản", "BB"),
    SUBMISSION("Tờ trình", "TTr"),
    LETTER("Công văn", ""),
    INVITATION("Giấy mời", "GM");

    private final String title;
    private final String abbreviation;

    PaperType(String title, String abbreviation) {
        this.title = title;
        this.abbreviation = abbreviation;
    }

    /// `Kế hoạch`
    public String title() {
        return title;
    }

    /// `KH`; empty for a letter (công văn), which has no name of its kind.
    public String abbreviation() {
        return abbreviation;
    }

    /// The sign after the number: `KH-UBND`; for a letter the issuing body first: `UBND-NC`.
    ///
    /// @param drafter abbreviation of the drafting unit or the field; stands only in the sign of a letter
    public String sign(String body, String drafter) {
        if (this == LETTER) {
            return drafter.isEmpty() ? body : body + "-" + drafter;
        }
        return body.isEmpty() ? abbreviation : abbreviation + "-" + body;
    }

    public static Optional<PaperType> titled(String title) {
        return Arrays.stream(values())
                .filter(type -> type.title.equalsIgnoreCase(title))
                .findFirst();
    }
}
