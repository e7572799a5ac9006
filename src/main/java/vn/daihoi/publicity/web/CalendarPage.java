package vn.daihoi.publicity.web;

import java.util.List;
import vn.daihoi.shared.web.Frame;

/// One month of the editorial calendar, week by week.
///
/// @param before,after addresses of the neighbouring months
public record CalendarPage(
        List<Frame.Place> tabs, String title, String before, String after, String url, List<List<Day>> weeks) {

    /// @param number of the month; "" for a day of another month
    public record Day(String number, boolean today, boolean congress, List<PublicityPage.Line> lines) {}
}
