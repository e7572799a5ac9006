package vn.daihoi.award.web;

import java.util.List;
import vn.daihoi.conference.DayHead;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;

/// The ceremony of a conference, for all its pages.
///
/// @param year of which honours are brought in from the register
/// @param people names of the list, to choose a receiver from
/// @param found registrants whose name has the words that were searched for
/// @param current number of the batch that goes up next; 0 when all are over
public record AwardsPage(
        DayHead head,
        String path,
        int width,
        int year,
        List<BatchView> batches,
        int given,
        int total,
        int away,
        boolean someKnown,
        List<Finding> findings,
        List<Choice> awards,
        List<String> people,
        String who,
        List<Candidate> found,
        int current) {

    /// @param source where its place in the order is laid down
    public record BatchView(
            int number,
            String title,
            String family,
            String source,
            String award,
            String rank,
            String handedBy,
            boolean over,
            String ids,
            List<Line> lines) {}

    /// @param presence `here`, `away`, or "" while it is not known
    /// @param tray place on the tray: whoever stands first has the top one
    public record Line(
            long id,
            int place,
            String recipient,
            String kind,
            String receiver,
            String receiving,
            boolean onList,
            String seat,
            String presence,
            String handedBy,
            String decision,
            String batch,
            String state,
            int version) {}

    public record Candidate(long id, String name, String kind, String unit) {}
}
