package vn.daihoi.publicity.web;

import java.util.List;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Links;
import vn.daihoi.shared.web.Pages;

/// Exemplars whose stories the press may print as they stand.
///
/// @param open whether the reader works for the press
/// @param writes whether the reader plans pieces of a press body
/// @param waiting how many have agreed to be published and have no cleared story yet
/// @param total how many there are, whatever is looked for; and of how many of them nothing has been published
/// @param cards of one page, in the order of a list of names
/// @param pages of those that are looked for
public record KitPage(
        List<Frame.Place> tabs,
        boolean open,
        boolean writes,
        KitQuery query,
        int total,
        int silent,
        List<Card> cards,
        Pages pages,
        int waiting) {

    /// Each is a story of a page or two.
    static final int ON_A_PAGE = 12;

    /// Of this very page, for the pager and for refreshing it.
    public String url() {
        return Links.with(query.address().url(), "page", pages.number());
    }

    public boolean narrowed() {
        return query.address().isNarrowed();
    }

    static KitPage closed(List<Frame.Place> tabs) {
        return new KitPage(tabs, false, false, KitQuery.none(), 0, 0, List.of(), new Pages(1, ON_A_PAGE, 0), 0);
    }

    /// @param told how many items have been published of them
    /// @param contact "" where it may not be published
    public record Card(
            long registrantId,
            String name,
            String post,
            String unit,
            String title,
            String lead,
            String body,
            String field,
            String years,
            boolean isNew,
            boolean invented,
            boolean pictures,
            List<String> honours,
            String contact,
            long told) {}
}
