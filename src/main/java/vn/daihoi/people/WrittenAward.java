package vn.daihoi.people;

import java.util.Locale;

/// An honour as lists write it: “Huân chương Lao động hạng Ba” in one cell, or the rank in its own.
///
/// @param award its code among the [Awards], or what was written where nobody knows it
/// @param rank `Nhất`, `Nhì`, `Ba`, or ""
public record WrittenAward(String award, String rank) {
    private static final String RANKED = "(?iu)^(.*?)[, ]+hạng +(nhất|nhì|ba)$";

    public static WrittenAward read(String award, String rank) {
        var own = capital(rank.replaceFirst("(?iu)^hạng +", ""));
        var both = own.isEmpty() && award.matches(RANKED);
        var name = both ? award.replaceFirst(RANKED, "$1") : award;
        return new WrittenAward(
                Awards.named(name).map(Award::code).orElse(name),
                both ? capital(award.replaceFirst(RANKED, "$2")) : own);
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? ""
                : Character.toUpperCase(word.charAt(0)) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
