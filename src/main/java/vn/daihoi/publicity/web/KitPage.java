package vn.daihoi.publicity.web;

import java.util.List;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Pages;

/// Exemplars whose stories the press may print as they stand.
///
/// @param open whether the reader works for the press
/// @param writes whether the reader plans pieces of a press body
/// @param waiting how many have agreed to be published and have no cleared story yet
/// @param cards of one page, in the order of a list of names
public record KitPage(
        List<Frame.Place> tabs, boolean open, boolean writes, List<Card> cards, Pages pages, int silent, int waiting) {

    /// Each is a story of a page or two.
    static final int ON_A_PAGE = 12;

    /// Of this very page, for the pager and for refreshing it.
    public String url() {
        return PublicityPlaces.KIT + "?page=" + pages.number();
    }

    static KitPage closed(List<Frame.Place> tabs) {
        return new KitPage(tabs, false, false, List.of(), new Pages(1, ON_A_PAGE, 0), 0, 0);
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
