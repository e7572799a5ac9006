package vn.daihoi.plan.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The word somebody probably meant.
final class Nearest {

    private Nearest() {}

    /// The nearest of the words, if it is near: at most a third of the letters differ.
    static Optional<String> of(String typed, Collection<String> words) {
        return words.stream()
                .min(Comparator.<String>comparingInt(word -> distance(typed, word))
                        .thenComparing(word -> word))
                .filter(word -> distance(typed, word) <= Math.max(2, typed.length() / 3))
                .filter(word -> !word.equals(typed));
    }

    /// Levenshtein's distance: letters to insert, drop or change.
    static int distance(String a, String b) {
        var above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                var change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
