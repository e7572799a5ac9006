package vn.daihoi.choice.web;

import java.util.List;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// Who can go in the place of somebody who drops out.
///
/// @param source where the rules come from, in a sentence
/// @param underway whether everybody is still being tried
/// @param failed whether a fault of ours stopped it
/// @param reason as typed
public record ReplacementPage(
        long listId,
        long entryId,
        int version,
        String name,
        List<Crumb> crumbs,
        boolean editable,
        String source,
        List<String> rules,
        boolean underway,
        boolean failed,
        List<Row> rows,
        List<MendingPage.Way> otherwise,
        String reason,
        FormErrors errors) {

    /// @param badge good, plain, heed
    public record Row(
            long entryId, int place, String name, String unit, String badge, String verdict, List<String> broken) {}
}
