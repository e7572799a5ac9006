package vn.daihoi.delegate.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.AssembleList;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Sorting;

/// The table of a list.
///
/// @param counts how many lines stand in each state
/// @param undo what can be taken back; "" for nothing
/// @param latest who changed the list last; "" for nobody
/// @param facet the part of the credentials that is shown; "" for the whole list
/// @param fallen who has dropped out below since
/// @param late where a bulk act came too late: what was missed and what stays ticked
/// @param attending whether it can be written down who came
/// @param changing whether this reader may record who drops out
/// @param eligible how many the list could take without anybody being typed again
/// @param nation whether it is the delegation to the nation's congress
/// @param outlook what has been adopted below; null where nothing comes from below
public record ListPage(
        ListHead head,
        Looked looked,
        Sorting sorting,
        List<ListRow> rows,
        int total,
        Map<String, Long> counts,
        List<Choice> kinds,
        List<Choice> groups,
        List<Choice> states,
        Pages pages,
        String undo,
        String latest,
        String facet,
        AssembleList.@Nullable Outlook outlook,
        int eligible,
        boolean nation,
        Fallen fallen,
        boolean changing,
        boolean attending,
        CompositionView composition,
        Late late) {

    public String url() {
        return looked.url(head.id());
    }

    /// Said once for the page, with a sign in each line.
    public boolean hasInvented() {
        return rows.stream().anyMatch(ListRow::invented);
    }
}
