package vn.daihoi.conference.web;

import java.util.List;
import vn.daihoi.conference.DayHead;

/// The tasks of a conference along the season; places are shares of a width of 1000.
///
/// @param today,congress where these days stand; negative outside of the picture
public record TimelinePage(
        DayHead head,
        List<Month> months,
        List<Row> rows,
        List<Deadline> deadlines,
        int today,
        int congress,
        String day) {

    public record Month(String label, int left) {}

    /// @param who body, owner and unit in one line
    /// @param kind of the badge, and of the bar
    /// @param after what it waits for; "" for nothing
    /// @param width 0 for a task without a day
    public record Row(
            String title,
            String who,
            String starts,
            String due,
            String kind,
            String state,
            String after,
            int left,
            int width) {}

    /// A last day of the plan.
    public record Deadline(String day, String name, int left) {}
}
