package vn.daihoi.shared;

import java.util.List;
import java.util.stream.Collectors;

/// Keys by which names stand in a Vietnamese list. Compare them code point by code point: `String::compareTo`,
/// `collate "C"`.
///
/// Lists go by tên, then họ, then đệm, syllable by syllable, and within a syllable by letters, then by tone. The
/// collators of Java and ICU compare tones only after the whole line, so they put “Hồ Á Bình Nam” before “Hồ A Cường
/// Nam”: wrong, because A stands before Á whatever follows.
///
/// Worked example: “Nguyễn Thị Hòa” → tên `hoa`+huyền, họ `nguyên`+ngã, đệm `thi`+nặng.
public final class SortKey {
    /// Lower than everything within a part, so that Hà comes before Hà An.
    private static final String BETWEEN_PARTS = " ";

    private static final String BETWEEN_SYLLABLES = "!";

    private SortKey() {}

    /// @param name as it stands in a list, without titles
    public static String ofPerson(String name) {
        return ofPerson(name, "");
    }

    /// @param given the tên, where it is not just the last syllable: `Sa Rây` of Thạch Sa Rây; empty otherwise
    public static String ofPerson(String name, String given) {
        var all = Syllable.all(name);
        var own = Syllable.all(given);
        if (all.isEmpty() || own.isEmpty() && all.size() == 1) {
            return key(all);
        }
        if (own.isEmpty()) {
            return parts(all.subList(all.size() - 1, all.size()), all.subList(0, all.size() - 1));
        }
        var ends = all.size() >= own.size()
                && all.subList(all.size() - own.size(), all.size()).equals(own);
        return parts(own, ends ? all.subList(0, all.size() - own.size()) : all);
    }

    /// Collectives, units and all else that is read from left to right.
    public static String ofText(String text) {
        return key(Syllable.all(text));
    }

    /// Under which letter of an index a key stands: `Đ`; `#` for numbers and letters of other scripts.
    public static String initial(String key) {
        return Syllable.initial(key);
    }

    private static String parts(List<Syllable> given, List<Syllable> before) {
        if (before.isEmpty()) {
            return key(given);
        }
        var family = key(before.subList(0, 1));
        return String.join(BETWEEN_PARTS, key(given), family, key(before.subList(1, before.size())))
                .stripTrailing();
    }

    private static String key(List<Syllable> syllables) {
        return syllables.stream().map(Syllable::key).collect(Collectors.joining(BETWEEN_SYLLABLES));
    }
}
