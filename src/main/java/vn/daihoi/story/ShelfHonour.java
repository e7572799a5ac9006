package vn.daihoi.story;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.daihoi.people.AwardFamily;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Honour;

/// An honour as the public reads it, in its family: the three are never mixed.
///
/// @param family code of an [AwardFamily]
/// @param decision number of the decision; empty while unknown, and where it is more than a number
public record ShelfHonour(String family, String title, int year, String decision) {
    private static final String BETWEEN = "\t";
    /// `1893/QĐ-UBND`, `45/2018/QĐ-CTN`: whatever else somebody wrote there is not for the public.
    private static final Pattern NUMBER = Pattern.compile(
            "(?:[Ss]ố )?\\d{1,6}\\p{L}?(?:/\\d{4})?(?:/\\p{L}[\\p{L}\\d]{0,9}(?:-[\\p{L}\\d]{1,10}){0,3})?");

    private static List<ShelfHonour> of(List<Honour> honours) {
        return honours.stream()
                .map(ShelfHonour::of)
                .sorted(Comparator.comparing((ShelfHonour one) -> order(one.family))
                        .thenComparing(one -> -one.year))
                .toList();
    }

    private static ShelfHonour of(Honour honour) {
        var family =
                Awards.coded(honour.award()).map(award -> award.family().code()).orElse("commendation");
        return new ShelfHonour(family, honour.title(), honour.year(), number(honour.decision()));
    }

    private static String number(String decision) {
        return NUMBER.matcher(decision).matches() ? decision : "";
    }

    private static int order(String family) {
        return List.of(AwardFamily.values()).stream()
                .map(AwardFamily::code)
                .toList()
                .indexOf(family);
    }

    /// As the shelf keeps them.
    static String[] lines(List<Honour> honours) {
        return of(honours).stream().map(ShelfHonour::line).toArray(String[]::new);
    }

    private String line() {
        return String.join(BETWEEN, family, title, "" + year, decision);
    }

    static ShelfHonour read(String line) {
        var parts = line.split(BETWEEN, -1);
        return new ShelfHonour(parts[0], parts[1], Integer.parseInt(parts[2]), parts[3]);
    }
}
