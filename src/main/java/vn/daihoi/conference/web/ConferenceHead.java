package vn.daihoi.conference.web;

import java.util.List;
import vn.daihoi.shared.web.Crumb;

/// What stands at the top of every page of a conference.
///
/// @param event name of the event by the plan
/// @param state code of the state; its words are `conference.state.<code>`
/// @param badge kind of badge the state wears
/// @param line day, hour and place in one line; empty while nothing is settled
public record ConferenceHead(
        long id,
        long unitId,
        String unit,
        String event,
        String state,
        String badge,
        String reason,
        String line,
        List<Crumb> crumbs,
        List<Tab> tabs) {

    /// @param open how many breaches and warnings wait there
    public record Tab(String key, String path, boolean current, long breaches, long warnings) {}
}
