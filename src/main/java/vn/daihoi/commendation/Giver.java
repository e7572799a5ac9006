package vn.daihoi.commendation;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.daihoi.shared.BundledList;

/// Who may give an award, as the law says.
///
/// @param by in words
/// @param kinds of units whose head decides; empty where it is somebody above the tree
/// @param articles by the code of the law
public record Giver(String award, String by, Set<String> kinds, Map<String, String> articles) {
    private static final Map<String, Giver> ALL = BundledList.read("commendation/givers.csv").stream()
            .map(Giver::of)
            .collect(Collectors.toUnmodifiableMap(Giver::award, Function.identity()));

    /// Empty where the program does not know: then it is not checked.
    public static Optional<Giver> of(String award) {
        return Optional.ofNullable(ALL.get(award));
    }

    public boolean isUnit(String kind) {
        return kinds.contains(kind);
    }

    /// `Điều 79 Luật Thi đua, khen thưởng năm 2003`
    public String article(Law law) {
        return law.article(articles.getOrDefault(law.code(), ""));
    }

    private static Giver of(Map<String, String> row) {
        var kinds = Arrays.stream(Objects.requireNonNull(row.get("kinds")).split(";"))
                .filter(kind -> !kind.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return new Giver(
                Objects.requireNonNull(row.get("award")),
                Objects.requireNonNull(row.get("by")),
                kinds,
                Map.of("2003", row.getOrDefault("2003", ""), "2022", row.getOrDefault("2022", "")));
    }
}
