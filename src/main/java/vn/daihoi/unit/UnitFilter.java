package vn.daihoi.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.VietnameseText;

/// Which units to list, and in which order.
///
/// @param text words of the name, of the names above it, or the beginning of a code; accents do not matter
/// @param kinds empty for all
/// @param underId only units below this one, itself included
/// @param staffUnknown only units whose head-count nobody has told yet
public record UnitFilter(
        String text,
        Set<String> kinds,
        @Nullable Long underId,
        @Nullable Confidence confidence,
        boolean staffUnknown,
        Validity validity,
        Order order,
        boolean descending) {

    public enum Validity {
        OPEN,
        ENDED,
        ALL
    }

    public enum Order {
        PLACE,
        CODE,
        NAME,
        KIND,
        STAFF
    }

    /// Every open unit, district by district.
    public static final UnitFilter EVERYTHING =
            new UnitFilter("", Set.of(), null, null, false, Validity.OPEN, Order.PLACE, false);

    public static UnitFilter named(String text) {
        return new UnitFilter(text, Set.of(), null, null, false, Validity.OPEN, Order.PLACE, false);
    }

    /// The words looked for, the longest first, because the index is asked for that one.
    List<String> words() {
        return Arrays.stream(VietnameseText.plain(text).split(" "))
                .filter(word -> !word.isEmpty())
                .sorted((a, b) -> b.length() - a.length())
                .limit(8)
                .toList();
    }

    /// The words as patterns of SQL's `like`.
    String[] patterns() {
        return words().stream()
                .map(word -> "%" + VietnameseText.literal(word) + "%")
                .toArray(String[]::new);
    }

    /// Open units looked for by a name or a code and nothing else.
    boolean isOnlyName() {
        return !words().isEmpty() && equals(named(text));
    }
}
