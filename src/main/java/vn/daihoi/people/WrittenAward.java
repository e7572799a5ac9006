package vn.daihoi.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An honour as lists write it: “Huân chương Lao động hạng Ba” in one cell, or the rank in its own; “Bằng khen của Chủ
/// tịch UBND tỉnh Sóc Trăng” is the law's class with the body that gave it.
///
/// @param award its code among the [Awards], or what was written where nobody knows it
/// @param rank `Nhất`, `Nhì`, `Ba`, or ""
/// @param giver the body, where the name says it; else ""
public record WrittenAward(String award, String rank, String giver) {
    private static final String RANKED = "(?iu)^(.*?)[, ]+hạng +(nhất|nhì|ba)$";
    private static final String BY = " +(?:của +)?(?:chủ tịch +)?(";
    private static final String COMMITTEE = "(?:ubnd|[uủ][yỷ] ban nhân dân) +";
    /// Only where the words leave no doubt which class of the law it is.
    private static final List<Called> CALLED = List.of(
            called(
                    "bằng khen" + BY + COMMITTEE + "(?:tỉnh|thành phố) .+)",
                    "bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong"),
            called("bằng khen +(?:của +)?(bộ trưởng +.+)", "bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong"),
            called("cờ thi đua" + BY + COMMITTEE + "tỉnh .+)", "co-thi-dua-cap-bo-nganh-tinh-doan-the-trung-uong"),
            called("giấy khen" + BY + COMMITTEE + "(?:huyện|thị xã|quận) .+)", "giay-khen-cua-chu-tich-ubnd-cap-huyen"),
            called("giấy khen" + BY + COMMITTEE + "(?:xã|phường|thị trấn) .+)", "giay-khen-cua-chu-tich-ubnd-cap-xa"),
            called(
                    "giấy khen +(?:của +)?(?:giám đốc +)?(sở .+)",
                    "giay-khen-cua-giam-doc-so-ban-nganh-doan-the-cap-tinh"));

    private record Called(Pattern words, String award) {}

    private static Called called(String words, String award) {
        return new Called(Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), award);
    }

    public static WrittenAward read(String award, String rank) {
        var own = capital(rank.replaceFirst("(?iu)^hạng +", ""));
        var both = own.isEmpty() && award.matches(RANKED);
        var name = both ? award.replaceFirst(RANKED, "$1") : award;
        var ranked = both ? capital(award.replaceFirst(RANKED, "$2")) : own;
        return Awards.named(name)
                .map(known -> new WrittenAward(known.code(), ranked, ""))
                .or(() -> byBody(name, ranked))
                .orElseGet(() -> new WrittenAward(name, ranked, ""));
    }

    private static Optional<WrittenAward> byBody(String name, String rank) {
        return CALLED.stream()
                .flatMap(one -> {
                    var found = one.words.matcher(name.strip());
                    return found.matches()
                            ? Stream.of(new WrittenAward(one.award, rank, capitalOf(found.group(1))))
                            : Stream.<WrittenAward>empty();
                })
                .findFirst();
    }

    private static String capitalOf(String body) {
        return Character.toUpperCase(body.charAt(0)) + body.substring(1);
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? ""
                : Character.toUpperCase(word.charAt(0)) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
