package vn.daihoi.publicity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Frame;

/// The editorial calendar as a list, month by month.
///
/// @param cite the paragraph that asks the press for it; null before a plan asks
/// @param congress the day of the congress in words; "" while it is not settled
/// @param owns whether the reader may plan items
public record PublicityPage(
        List<Frame.Place> tabs,
        @Nullable Citation cite,
        String congress,
        ItemQuery query,
        boolean narrowed,
        String url,
        String exportUrl,
        List<Choice> bodies,
        List<Choice> phases,
        List<Choice> genres,
        List<Choice> states,
        List<Month> months,
        int published,
        int overdue,
        int total,
        List<Finding> findings,
        boolean owns) {

    public record Month(String label, List<Line> lines) {}

    /// @param kind of the badge of its state
    /// @param about units and people it tells of, as far as the reader may know them
    public record Line(
            long id,
            String day,
            String title,
            String body,
            String phase,
            String genre,
            String about,
            String author,
            String kind,
            String state,
            String link,
            String host) {}
}
