package vn.daihoi.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.daihoi.conference.PlaceName;
import vn.daihoi.unit.Unit;

/// A first letterhead by the kind of unit, to be changed by the unit. A people's committee names no body above itself
/// (TT 01/2011 Điều 7; NĐ 30/2020, phụ lục I, phần I, II.2), a department names its committee.
final class ProposedLetterhead {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final String COMMITTEE = "Ủy ban nhân dân ";
    private static final String ARCHIVE = "Lưu: VT";
    private static final Map<String, String> HEADS = Map.of(
            "so-nganh", "GIÁM ĐỐC",
            "doanh-nghiep", "GIÁM ĐỐC",
            "su-nghiep", "GIÁM ĐỐC",
            "mat-tran-doan-the", "CHỦ TỊCH",
            "hoi-dac-thu", "CHỦ TỊCH",
            "co-quan-dang", "TRƯỞNG BAN");

    private ProposedLetterhead() {}

    static Letterhead of(Unit unit, List<Unit> above) {
        var place = PlaceName.of(unit, above);
        return switch (unit.kind()) {
            case "tinh", "huyen", "xa" ->
                new Letterhead(
                        "",
                        COMMITTEE + begunSmall(unit.name()),
                        "UBND",
                        place,
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH",
                        "",
                        ARCHIVE,
                        0);
            default ->
                new Letterhead(
                        superior(unit, above),
                        unit.name(),
                        initials(unit.name()),
                        place,
                        "",
                        HEADS.getOrDefault(unit.kind(), "THỦ TRƯỞNG ĐƠN VỊ"),
                        "",
                        ARCHIVE,
                        0);
        };
    }

    private static String superior(Unit unit, List<Unit> above) {
        var byState = unit.kind().equals("so-nganh") || unit.kind().equals("su-nghiep");
        return byState && !above.isEmpty()
                ? COMMITTEE + begunSmall(above.getLast().name())
                : "";
    }

    /// `Xã An Hiệp` → `xã An Hiệp`.
    static String begunSmall(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1);
    }

    /// `Sở Lao động - Thương binh và Xã hội` → `SLĐTBXH`: the first letters of its words, small linking words left out.
    private static String initials(String name) {
        return Arrays.stream(name.split("[\\s\\-,–]+"))
                .filter(word -> !word.isBlank() && !List.of("và", "của", "các").contains(word.toLowerCase(VIETNAMESE)))
                .map(word -> word.substring(0, 1).toUpperCase(VIETNAMESE))
                .collect(Collectors.joining());
    }
}
