package vn.daihoi.choice.web;

import java.util.List;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Pages;

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
        Reserves reserves,
        List<MendingPage.Way> otherwise,
        String reason,
        FormErrors errors) {

    /// @param total of all reserves, whatever is looked for
    /// @param url of this page with what is looked for, without the number of the page
    public record Reserves(int total, Sought sought, List<Row> rows, Pages pages, String url) {}

    /// What is looked for among the reserves: part of a name or of a unit, only those who keep every rule.
    public record Sought(String q, boolean fits, int page) {}

    /// @param badge good, plain, heed
    public record Row(
            long entryId,
            int place,
            String name,
            String unit,
            boolean fits,
            String badge,
            String verdict,
            List<String> broken) {}
}
