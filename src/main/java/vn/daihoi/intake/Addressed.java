package vn.daihoi.intake;

import java.util.List;
import java.util.Locale;
import vn.daihoi.intake.letters.FamilyNames;

/// A name as lists have it, “Bà Lê Thị Hoa”: the form of address is no part of the name, but tells the sex.
///
/// @param sex `Nam`, `Nữ`, or ""
record Addressed(String name, String sex) {

    /// Ông and Văn are family names too: where it is not sure which is meant, the name stays as it is.
    static Addressed read(String written) {
        var words = List.of(written.strip().split("\\s+"));
        var first = words.getFirst().toLowerCase(Locale.ROOT);
        return switch (first) {
            case "ông" ->
                isName(words, 1, 3) && !words.get(1).equalsIgnoreCase("văn") ? from(words, 1, "Nam") : as(written);
            case "bà" -> isName(words, 1, 2) ? from(words, 1, "Nữ") : as(written);
            case "đ/c" -> isName(words, 1, 2) ? from(words, 1, "") : as(written);
            case "đồng" -> isComrade(words) ? from(words, 2, "") : as(written);
            default -> as(written);
        };
    }

    private static boolean isComrade(List<String> words) {
        return words.size() > 1 && words.get(1).equalsIgnoreCase("chí") && isName(words, 2, 2);
    }

    private static boolean isName(List<String> words, int from, int least) {
        return words.size() >= from + least && FamilyNames.has(words.get(from));
    }

    private static Addressed from(List<String> words, int from, String sex) {
        return new Addressed(String.join(" ", words.subList(from, words.size())), sex);
    }

    private static Addressed as(String written) {
        return new Addressed(written, "");
    }
}
