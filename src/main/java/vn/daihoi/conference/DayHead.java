package vn.daihoi.conference;

import java.util.List;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Frame;

/// What stands at the top of every page of a conference's day; drawn by `conference/day.jte`.
///
/// @param event name of the event by the plan; "" where no plan is in force
/// @param line day, hour and place in one line; "" while nothing is settled
/// @param edits whether the reader is of the unit that holds it
public record DayHead(
        long id,
        long unitId,
        String unit,
        String event,
        String line,
        boolean edits,
        List<Crumb> crumbs,
        List<Frame.Place> tabs) {

    public String path() {
        return "/conferences/" + id;
    }
}
