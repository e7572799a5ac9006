package vn.daihoi.board.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.daihoi.board.Countdown;
import vn.daihoi.board.Tally;
import vn.daihoi.board.UnitLine;
import vn.daihoi.shared.web.Crumb;

/// The board on screen.
///
/// @param past whether an earlier day than today is shown
/// @param late the units to call first
/// @param map empty where nobody has drawn one
public record BoardPage(
        UnitLine unit,
        LocalDate day,
        boolean past,
        Asked asked,
        List<Crumb> crumbs,
        Tally all,
        Optional<Countdown> countdown,
        List<UnitRow> late,
        Bars tiers,
        Bars kinds,
        Bars duties,
        List<PlaceRow> places,
        Optional<MapView> map,
        Optional<TimelineView> timeline,
        List<UnitRow> own,
        FilterChoices choices) {

    /// Nothing below: the board of one unit is its duties.
    public boolean isSingle() {
        return !own.isEmpty();
    }

    public String lateUrl() {
        return asked.inState("late").at("/board/units");
    }

    public String url() {
        return asked.at("/board");
    }

    /// A place with all below it.
    public record PlaceRow(String name, String url, String lateUrl, Tally tally) {}

    /// Groups that are compared, each with a bar.
    public record Bars(String captionKey, List<Bar> bars) {}

    public record Bar(String label, String url, Tally tally) {

        public String percent(int duties) {
            return TimelineView.percent(100.0 * duties / Math.max(1, tally.duties()));
        }

        /// Where a piece of this length begins when it ends at the right edge.
        public String fromRight(int duties) {
            return TimelineView.percent(100.0 - 100.0 * duties / Math.max(1, tally.duties()));
        }
    }

    /// Before a plan is in force there is nothing to count.
    public boolean owesNothing() {
        return all.duties() == 0 && !asked.isNarrowed();
    }
}
