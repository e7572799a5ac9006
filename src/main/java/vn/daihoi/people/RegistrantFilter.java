package vn.daihoi.people;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.VietnameseText;

/// Which registrants to list, and in which order.
///
/// @param text words of the name, of the birth name or of the religious title; accents do not matter
/// @param kind null for all
/// @param underId only those of this unit and the units below it
/// @param award code of an honour they must hold; null for all
public record RegistrantFilter(
        String text,
        @Nullable Kind kind,
        @Nullable Long underId,
        @Nullable Sex sex,
        @Nullable Sector sector,
        @Nullable Work work,
        @Nullable String award,
        Order order,
        boolean descending) {

    public enum Order {
        NAME,
        BORN,
        UNIT,
        EDITED
    }

    public static final RegistrantFilter EVERYBODY =
            new RegistrantFilter("", null, null, null, null, null, null, Order.NAME, false);

    public static RegistrantFilter named(String text) {
        return new RegistrantFilter(text, null, null, null, null, null, null, Order.NAME, false);
    }

    public static RegistrantFilter under(long unitId) {
        return new RegistrantFilter("", null, unitId, null, null, null, null, Order.NAME, false);
    }

    /// The words looked for, the longest first, because the index is asked for that one.
    String[] patterns() {
        return words().stream()
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }

    private List<String> words() {
        return Arrays.stream(VietnameseText.plain(text).split(" "))
                .filter(word -> !word.isEmpty())
                .sorted((a, b) -> b.length() - a.length())
                .limit(8)
                .toList();
    }
}
