package vn.daihoi.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Pages;

/// Pairs that may be one person, the most alike first, and the merges that can be taken back.
///
/// @param percent of the search going on; null when what is shown is what the register holds
/// @param asOf when the pairs were found; "" before the first search
public record DuplicatesPage(
        List<Frame.Place> tabs,
        @Nullable Integer percent,
        String asOf,
        List<Pair> pairs,
        Pages pages,
        List<Merged> merges) {

    /// @param badge kind of the badge beside the degree
    /// @param reasons sentences; those that speak against come apart
    public record Pair(
            String url,
            Side one,
            Side other,
            String badge,
            String degree,
            int score,
            List<String> reasons,
            List<String> doubts) {}

    public record Side(long id, String name, String born, String post, String unit, boolean invented) {}

    public record Merged(long id, long survivorId, String absorbed, String by, String when) {}
}
