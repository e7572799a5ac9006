package vn.daihoi.choice;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Somebody proposed, with the value of each attribute in the words of the page.
///
/// @param reserve place among the reserves now; null for those who are among the delegates
public record Candidate(
        long entryId,
        String name,
        String post,
        String unit,
        @Nullable Integer reserve,
        Map<String, String> values) {

    public boolean goes() {
        return reserve == null;
    }

    /// How the published files name the person: no name leaves the house.
    public static String id(long entryId) {
        return "DB%06d".formatted(entryId);
    }

    public static long entryId(String id) {
        return Long.parseLong(id.substring(2));
    }
}
