package vn.daihoi.choice;

import java.util.Map;

/// Somebody proposed, with the value of each attribute in the words of the page.
///
/// @param goes whether they are among the delegates now (and not among the reserves)
public record Candidate(long entryId, String name, String post, String unit, boolean goes, Map<String, String> values) {
    /// How the published files name the person: no name leaves the house.
    public static String id(long entryId) {
        return "DB%06d".formatted(entryId);
    }

    public static long entryId(String id) {
        return Long.parseLong(id.substring(2));
    }
}
