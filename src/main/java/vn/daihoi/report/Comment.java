package vn.daihoi.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.VietnameseText;

/// What somebody says about a part or one paragraph of it.
///
/// @param quote the paragraph as it was; empty for the part as a whole
/// @param answer given when it was resolved
public record Comment(
        long id,
        String part,
        String quote,
        String text,
        long byId,
        String by,
        Instant at,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt,
        String answer) {

    public boolean isOpen() {
        return resolvedAt == null;
    }

    public boolean isOnWhole() {
        return quote.isEmpty();
    }

    /// Which of the lines it is about now: the same one, else the most alike that shares half of its words. Empty where
    /// the paragraph is gone.
    public OptionalInt lineIn(List<String> lines) {
        var same = lines.indexOf(quote);
        if (same >= 0) {
            return OptionalInt.of(same);
        }
        var wanted = words(quote);
        var best = -1;
        var most = 0.5;
        for (var i = 0; i < lines.size(); i++) {
            var alike = alike(wanted, words(lines.get(i)));
            if (alike >= most) {
                best = i;
                most = alike;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static double alike(Set<String> left, Set<String> right) {
        var common = new HashSet<>(left);
        common.retainAll(right);
        var larger = Math.max(left.size(), right.size());
        return larger == 0 ? 0 : (double) common.size() / larger;
    }

    private static Set<String> words(String line) {
        return Arrays.stream(VietnameseText.plain(line).split("[^a-z0-9]+")).collect(Collectors.toSet());
    }
}
